import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { never } from '../lib/never.ts';
import { placer } from '../lib/place.ts';
import type { Place } from '../lib/result.ts';
import { type Loose, loosen } from './loose.ts';
import type { LintRule, RamProblem, SyntaxCode } from './problem.ts';
import type { Tree } from './tree.ts';

/** Deeper nesting means nothing in a policy and would only cost stack. */
const DEPTH_LIMIT = 200;

const looseRules: Record<Loose['what'], LintRule> = {
  comment: 'RAM-L02',
  'trailing-comma': 'RAM-L03',
  'byte-order-mark': 'RAM-L04',
};

/** What jsonc-parser found, in words of our own that wording tables can be keyed by. */
const syntaxCodes: Record<string, SyntaxCode> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'property-name',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'comma',
  CloseBracketExpected: 'comma',
  EndOfFileExpected: 'extra',
  UnexpectedEndOfString: 'string',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'character',
};

export interface Reading {
  /** Absent when the text is no JSON even with comments and trailing commas read over. */
  readonly tree?: Tree;
  /** RAM-L01 to RAM-L05. */
  readonly problems: readonly RamProblem[];
  readonly place: (start: number, end: number) => Place;
}

/** Reads JSON the lenient way and says what strict JSON would refuse. Never throws. */
export function readJson(text: string): Reading {
  const place = placer(text);
  const { strict, found, depth } = loosen(text);
  const problems = found.map(({ what, start, end }) => error(looseRules[what], place(start, end)));
  if (depth > DEPTH_LIMIT) {
    problems.push(error('RAM-L05', place(0, text.length), { limit: DEPTH_LIMIT }));
    return { problems, place };
  }
  const errors: ParseError[] = [];
  const root = parseTree(strict, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (root && !first) return { tree: toTree(root, text), problems, place };
  const start = first?.offset ?? 0;
  const end = start + (first?.length ?? 0);
  problems.push(error('RAM-L01', place(start, end), { code: syntaxCode(strict, first) }));
  return { problems, place };
}

function error(rule: LintRule, at: Place, values?: RamProblem['values']): RamProblem {
  return { rule, severity: 'error', at, path: [], ...(values && { values }) };
}

function syntaxCode(text: string, first: ParseError | undefined): SyntaxCode {
  if (!first || text.trim() === '') return 'empty';
  const char = text.charAt(first.offset);
  if ("“”‘’„«»'".includes(char) && char) return 'quote';
  if ('：，｛｝［］＂'.includes(char) && char) return 'punctuation';
  const code = syntaxCodes[printParseErrorCode(first.error)] ?? 'symbol';
  return char === '' && code !== 'string' ? 'end' : code;
}

/** Only for a tree without errors, in which every property has its value. */
function toTree(node: Node, text: string): Tree {
  const place = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'array':
      return { ...place, kind: 'array', items: (node.children ?? []).map((item) => toTree(item, text)) };
    case 'object':
      return { ...place, kind: 'object', members: (node.children ?? []).map((each) => toMember(each, text)) };
    case 'string':
      return { ...place, kind: 'string', text: String(node.value) };
    case 'number':
    case 'boolean':
    case 'null':
      return { ...place, kind: node.type, text: text.slice(place.start, place.end) };
    case 'property':
      throw new Error('A property stands outside of an object');
    default:
      return never(node.type);
  }
}

function toMember(node: Node, text: string) {
  const [key, value] = node.children ?? [];
  if (!key || !value) throw new Error('A property without value in a tree without errors');
  return {
    key: String(key.value),
    start: key.offset,
    end: key.offset + key.length,
    value: toTree(value, text),
  };
}
