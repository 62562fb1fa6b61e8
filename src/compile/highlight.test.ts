import { describe, expect, it } from 'vitest';
import type { CodeLanguage } from '../domain/entry/body.ts';
import cases from './cases/highlight.json' with { type: 'json' };
import { highlight } from './highlight.ts';

interface Case {
  readonly name: string;
  readonly language: CodeLanguage;
  readonly code: readonly string[];
  readonly lines: readonly (readonly string[])[][];
}

describe('code becomes tokens that say what they are', () => {
  // JSON modules have no literal types: the table's languages are those of the type.
  it.each(cases as Case[])('$name', ({ code, language, lines }) => {
    const tokens = highlight(code.join('\n'), language);
    expect(tokens).toEqual(lines);
    expect(tokens.map((line) => line.map(([text]) => text).join(''))).toEqual(code);
  });
});
