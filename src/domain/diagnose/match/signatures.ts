/** Signatures in the form they are looked for: literals of the view's shape, and what to check around a hit. */

import type { Signature } from '../signature.ts';
import { isWordUnit } from '../view/characters.ts';
import { View } from '../view/view.ts';
import { Automaton } from './automaton.ts';

/** One literal of one signature: `part` counts the literals between its slots. */
export interface Part {
  readonly signature: number;
  readonly part: number;
  readonly last: boolean;
  readonly literal: string;
  /** Positions in a code's literal that a blank stood in front of; text may have one there. */
  readonly blanks: readonly number[];
}

export interface Compiled {
  readonly signatures: readonly Signature[];
  readonly parts: readonly Part[];
  readonly automaton: Automaton;
  /** Characters a signature fixes: what is left without its slots. */
  readonly weights: readonly number[];
}

const SLOT = /\{[A-Za-z][\w-]{0,40}\}/;

/** Every expression of this file, for the test that tries them on hostile text. */
export const SIGNATURE_PATTERNS: readonly RegExp[] = [SLOT];

const compiled = new WeakMap<readonly Signature[], Compiled>();

/** The compiled form of a list of signatures; a list that was compiled before is not compiled again. */
export function compile(signatures: readonly Signature[]): Compiled {
  const known = compiled.get(signatures);
  if (known !== undefined) return known;
  const parts = signatures.flatMap(partsOf);
  const weights = signatures.map(() => 0);
  for (const { signature, literal } of parts) weights[signature] = (weights[signature] ?? 0) + literal.length;
  const result = { signatures, parts, weights, automaton: new Automaton(parts.map((part) => part.literal)) };
  compiled.set(signatures, result);
  return result;
}

function partsOf(signature: Signature, index: number): Part[] {
  const literals = signature.kind === 'code' ? [signature.code] : signature.message.split(SLOT);
  const parts = literals.map(plain).filter(({ literal }) => literal !== '');
  return parts.map(({ literal, blanks }, part) => ({
    signature: index,
    part,
    last: part === parts.length - 1,
    literal,
    blanks: signature.kind === 'code' ? blanks : [],
  }));
}

/** A literal as the view shows it. */
function plain(text: string): { literal: string; blanks: number[] } {
  const view = new View(text, text.length);
  view.load(0, text.length);
  const blanks = [...view.gaps.subarray(0, view.length).keys()].filter((i) => i > 0 && view.gaps[i] !== 0);
  return { literal: view.text(0, view.length), blanks };
}

/** Whether no identifier goes on in front of `start`: `NoPermission` does not stand in `XNoPermission`. */
export function beginsWord(view: View, start: number): boolean {
  if (view.gaps[start] !== 0 || start === 0) return true;
  if (isWordUnit(view.units[start - 1] ?? 0)) return false;
  return !(isSeparator(view, start - 1) && view.gaps[start - 1] === 0 && wordAt(view, start - 2));
}

/** Whether no identifier goes on at `end`: `Forbidden` does not stand in `Forbidden.RAM`. */
export function endsWord(view: View, end: number): boolean {
  if (end >= view.length || view.gaps[end] !== 0) return true;
  if (isWordUnit(view.units[end] ?? 0)) return false;
  return !(isSeparator(view, end) && view.gaps[end + 1] === 0 && wordAt(view, end + 1));
}

function wordAt(view: View, index: number): boolean {
  return index >= 0 && index < view.length && isWordUnit(view.units[index] ?? 0);
}

function isSeparator(view: View, index: number): boolean {
  return view.folded(index) === 0x2e;
}
