/** What is looked for in a text, in the form the search needs: literals of the view's shape. */
import { blanks, literal } from '../view/literal.ts';
import { Automaton } from './automaton.ts';

/**
 * A `code` is an identifier that stands alone. A `message` is a sentence with `{slots}` that begins and ends with whole
 * words; a slot takes any run of text. A `part` may stand inside a word.
 */
export interface Pattern {
  readonly kind: 'code' | 'message' | 'part';
  readonly text: string;
}

/** One literal of one pattern: `part` counts the literals between its slots. */
export interface Part {
  readonly pattern: number;
  readonly kind: Pattern['kind'];
  readonly part: number;
  readonly last: boolean;
  readonly literal: string;
  /** Positions in a code that a blank stood in front of; the text may have one there. */
  readonly blanks: readonly number[];
}

export interface Patterns {
  readonly parts: readonly Part[];
  readonly automaton: Automaton;
  /** Characters each pattern fixes: what is left without its slots. */
  readonly weights: readonly number[];
}

const SLOT = /\{[A-Za-z][\w-]{0,40}\}/;

/** Every expression of this file, for the test that tries them on hostile text. */
export const SLOT_PATTERNS: readonly RegExp[] = [SLOT];

/** Prepares patterns for the search. Work is in proportion to their length. */
export function compilePatterns(patterns: readonly Pattern[]): Patterns {
  const parts = patterns.flatMap(partsOf);
  const weights = patterns.map(() => 0);
  for (const part of parts) weights[part.pattern] = (weights[part.pattern] ?? 0) + part.literal.length;
  return { parts, weights, automaton: new Automaton(parts.map((part) => part.literal)) };
}

function partsOf({ kind, text }: Pattern, pattern: number): Part[] {
  const texts = (kind === 'message' ? text.split(SLOT) : [text]).filter((part) => literal(part) !== '');
  return texts.map((part, index) => ({
    pattern,
    kind,
    part: index,
    last: index === texts.length - 1,
    literal: literal(part),
    blanks: kind === 'code' ? blanks(part) : [],
  }));
}
