/** `kubectl auth can-i <verb> <resource>` answered with `no`. */
import { fact, mark } from '../mark.ts';
import type { Fact, FactName, Facts, Shape } from '../shape.ts';
import { GAP, isWordUnit } from '../view/characters.ts';
import { Cursor } from '../view/cursor.ts';
import { literal, standsAt } from '../view/literal.ts';
import type { View } from '../view/view.ts';
import { groupResource, splitSubresource } from './object.ts';
import { reasonFrom } from './reason.ts';

const NO = literal('no');
/** kubectl warns of resources that are not namespaced before it answers. */
const WARNING = literal('Warning:');
const FLAGS = [
  ['namespace', literal('--namespace')],
  ['namespace', literal('-n')],
  ['principal', literal('--as')],
  ['subresource', literal('--subresource')],
] as const;
const MOST_WORDS = 16;

export const canI: Shape = {
  name: 'can-i',
  patterns: [{ kind: 'message', text: 'auth can-i' }],
  read: (hit) => {
    const { view } = hit;
    const cursor = new Cursor(view, hit.end);
    const words = restOfLine(cursor);
    while (standsAt(view, cursor.at, WARNING)) restOfLine(cursor);
    const answer = cursor.at;
    if (!cursor.take(NO) || (view.gap(cursor.at) === GAP.none && isWordUnit(view.unit(cursor.at))))
      return undefined;
    const reason = view.unit(cursor.at) === 0x2d ? reasonFrom(view, cursor.at + 1) : undefined;
    const asked = readWords(cursor, words);
    if (asked === undefined) return undefined;
    const end = reason?.end ?? answer + NO.length;
    return mark(
      hit,
      { start: hit.start, end, gate: 'rbac', shape: 'can-i', proof: 'yes' },
      { ...asked, reason: reason?.fact },
    );
  },
};

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The words up to the end of the line; the cursor moves to the line after it. */
function restOfLine(cursor: Cursor): Word[] {
  const { view } = cursor;
  const words: Word[] = [];
  while (words.length < MOST_WORDS && cursor.at < view.length) {
    const start = cursor.at;
    let end = start + 1;
    while (end < view.length && end < start + 200 && view.gap(end) === GAP.none) end++;
    words.push({ start, end });
    cursor.at = end;
    if (view.gap(end) >= GAP.escapedLine) return words;
  }
  return words;
}

function readWords({ view }: Cursor, words: readonly Word[]): Facts | undefined {
  const flags: { [name in FactName]?: Fact } = {};
  const plain: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    if (view.unit(word.start) !== 0x2d) {
      plain.push(word);
      continue;
    }
    const cursor = new Cursor(view, word.start);
    const flag = FLAGS.find(([, text]) => cursor.take(text));
    const isJoined = view.unit(cursor.at) === 0x3d;
    const found = isJoined ? { start: cursor.at + 1, end: word.end } : words[i + 1];
    if (!isJoined && flag) i++;
    const value = flag && fact(view, found);
    if (flag && value) flags[flag[0]] = value;
  }
  return asked(view, plain, flags);
}

function asked(view: View, [verb, target]: readonly Word[], flags: Facts): Facts | undefined {
  if (verb === undefined || target === undefined) return undefined;
  const known = { ...flags, verb: fact(view, verb) };
  const scope = (value: string) => ({ value, span: view.span(target.start, target.end) });
  if (view.unit(target.start) === 0x2f) return { ...known, path: fact(view, target), scope: scope('path') };
  let slash = target.start;
  while (slash < target.end && view.unit(slash) !== 0x2f) slash++;
  const object = groupResource(view, target.start, slash);
  // Behind the slash kubectl takes a name, not a subresource.
  const name = splitSubresource(view, target).subresource;
  return { ...known, ...object, name, scope: flags.namespace && scope('namespace') };
}
