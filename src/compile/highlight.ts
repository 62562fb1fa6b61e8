/** Code → lines of tokens that say what they are; which colour that is, the style sheet decides. */
import { createHighlighterCoreSync, type HighlighterCore, type ThemeRegistrationRaw } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import hcl from 'shiki/langs/hcl.mjs';
import json from 'shiki/langs/json.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import type { CodeLanguage, CodeToken, TokenKind } from '../domain/entry/body.ts';

/** TextMate scopes of the four grammars, by what they are to a reader. The longest matching scope wins. */
const SCOPES: Readonly<Record<TokenKind, readonly string[]>> = {
  key: [
    'support.type.property-name',
    'punctuation.support.type.property-name',
    'entity.name.tag.yaml',
    'variable.declaration.hcl',
    'meta.mapping.key.hcl',
    'constant.other.option',
    'variable.other.normal.shell',
    'punctuation.definition.variable.shell',
  ],
  string: ['string', 'punctuation.definition.string', 'variable.other.enummember.hcl'],
  number: ['constant.numeric'],
  keyword: ['keyword', 'storage', 'constant.language', 'entity.name.type.hcl'],
  comment: ['comment', 'punctuation.definition.comment'],
  punctuation: ['punctuation', 'keyword.operator', 'entity.other.document'],
  function: ['entity.name.function', 'entity.name.command', 'support.function'],
};

/** Shiki hands the "colours" of a theme through as they are, so this theme names the kinds instead. */
const PLAIN = 'plain';
const kinds: ThemeRegistrationRaw = {
  name: 'kinds',
  fg: PLAIN,
  bg: PLAIN,
  settings: [
    ...Object.entries(SCOPES).map(([kind, scope]) => ({ scope: [...scope], settings: { foreground: kind } })),
    { scope: 'string.unquoted.argument.shell', settings: { foreground: PLAIN } },
  ],
};

const GRAMMARS = { json: 'json', yaml: 'yaml', sh: 'bash', hcl: 'hcl' } as const;

let highlighter: HighlighterCore | undefined;

/** Splits code into lines and these into tokens; the joined text is the code. `text` is left in one piece a line. */
export function highlight(code: string, language: CodeLanguage): CodeToken[][] {
  if (language === 'text') return code.split('\n').map((line) => (line ? [[line]] : []));
  highlighter ??= createHighlighterCoreSync({
    themes: [kinds],
    langs: [json, yaml, bash, hcl],
    engine: createJavaScriptRegexEngine(),
  });
  // By itself it gives up on a line that takes long: a busy machine would then build something else than an idle one.
  const lines = highlighter.codeToTokensBase(code, {
    lang: GRAMMARS[language],
    theme: 'kinds',
    tokenizeTimeLimit: 0,
  });
  return lines.map((line) => merge(line.map(({ content, color }) => [content, kindOf(color)])));
}

function kindOf(color: string | undefined): TokenKind | undefined {
  return Object.keys(SCOPES).find((kind): kind is TokenKind => kind === color);
}

/** Joins neighbours of one kind; blanks have no colour and join whatever stands before them. */
function merge(tokens: readonly [string, TokenKind | undefined][]): CodeToken[] {
  const merged: [string, TokenKind | undefined][] = [];
  for (const [text, kind] of tokens) {
    const last = merged.at(-1);
    if (last && (last[1] === kind || text.trim() === '')) last[0] += text;
    else merged.push([text, text.trim() === '' ? undefined : kind]);
  }
  return merged.map(([text, kind]) => (kind ? [text, kind] : [text]));
}
