/** Reads a fenced block: its language, title and placeholders, and whether its text is what it says. */
import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import type { Code } from 'mdast';
import { LineCounter, parseAllDocuments } from 'yaml';
import { CODE_LANGUAGES, type CodeBlock, type CodeLanguage } from '../domain/entry/body.ts';
import { never } from '../domain/lib/never.ts';
import { highlight } from './highlight.ts';

/** What is wrong with a block, and in which of its lines: 0 is the fence, 1 the first line of code. */
export interface FenceProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * @returns the block as far as it can be read (a language that is not known is shown as text), and all that is wrong
 * with it.
 */
export function readFence({ lang, meta, value }: Code): { block: CodeBlock; problems: FenceProblem[] } {
  const problems: FenceProblem[] = [];
  const language = CODE_LANGUAGES.find((known) => known === lang);
  if (!language) {
    const named = lang ? `language "${lang}" is not known` : 'has no fence with a language';
    problems.push({ line: 0, message: `${named}; allowed: ${CODE_LANGUAGES.join(', ')}` });
  }
  const { title = '', fill = '', ...unknown } = readMeta(meta ?? '');
  for (const rest of Object.keys(unknown)) {
    problems.push({
      line: 0,
      message: `"${rest}" after the language is not known; allowed: title="…", fill="A,B"`,
    });
  }
  if (!title) problems.push({ line: 0, message: 'has no title; allowed: title="…" after the language' });
  const placeholders = fill
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  for (const placeholder of placeholders.filter((text) => !value.includes(text))) {
    problems.push({ line: 0, message: `fill names "${placeholder}"; allowed: what occurs in the block` });
  }
  problems.push(...checkCode(value, language ?? 'text'));
  const lines = highlight(value, language ?? 'text');
  return {
    block: { tag: 'block', language: language ?? 'text', title, fill: placeholders, lines },
    problems,
  };
}

/** `title="A b" fill="X"` → its values by name; a word that is not of this form stands under itself. */
function readMeta(meta: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...meta.matchAll(/(\w+)="([^"]*)"|\S+/g)].map(([all, name, value]) => [name ?? all, value ?? '']),
  );
}

function checkCode(code: string, language: CodeLanguage): FenceProblem[] {
  if (code.trim() === '') return [{ line: 0, message: 'is empty; allowed: code' }];
  switch (language) {
    case 'json':
      return jsonProblems(code);
    case 'yaml':
      return yamlProblems(code);
    case 'sh':
      return code.split('\n').flatMap((line, index) =>
        line.startsWith('$ ')
          ? [
              {
                line: index + 1,
                message: 'begins with a prompt "$ "; allowed: the command alone, ready to copy',
              },
            ]
          : [],
      );
    case 'hcl':
    case 'text':
      return [];
    default:
      return never(language);
  }
}

function jsonProblems(code: string): FenceProblem[] {
  const errors: ParseError[] = [];
  parseJson(code, errors, { disallowComments: true, allowTrailingComma: false });
  return errors.slice(0, 1).map(({ offset, error }) => ({
    line: code.slice(0, offset).split('\n').length,
    message: `is not JSON (${printParseErrorCode(error)}); allowed: one JSON value`,
  }));
}

function yamlProblems(code: string): FenceProblem[] {
  const lines = new LineCounter();
  const documents = [...parseAllDocuments(code, { lineCounter: lines, prettyErrors: false })];
  return documents
    .flatMap(({ errors, warnings }) => [...errors, ...warnings])
    .slice(0, 1)
    .map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      message: `is not YAML (${message}); allowed: YAML documents`,
    }));
}
