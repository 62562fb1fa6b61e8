/** Look-alikes of a text, each kind once. */
import type { Span } from '../../lib/result.ts';
import type { LookAlike, LookAlikeKind } from '../look-alike.ts';
import type { Mark } from '../shape.ts';
import type { Lines } from './lines.ts';
import { Places } from './places.ts';

/** A plug-in's own words stand this close behind `is forbidden:`. */
const NEAR = 250;

/** Folds marks, in the order of the text, by kind. What lies inside of a denial belongs to it and is left out. */
export function lookAlikesOf(marks: readonly Mark[], denials: Places, lines: Lines): LookAlike[] {
  const exact = new Places(marks.filter((mark) => !isGeneric(mark)).map(({ span }) => span));
  const kinds = new Map<LookAlikeKind, Span[]>();
  for (const mark of marks) {
    const { span, lookAlike } = mark;
    if (lookAlike === undefined || denials.contains(span.start, span.end)) continue;
    if (isGeneric(mark) && exact.within(span.start + NEAR / 2, span.end, NEAR / 2)) continue;
    const spans = kinds.get(lookAlike);
    if (spans === undefined) kinds.set(lookAlike, [span]);
    else spans.push(span);
  }
  return [...kinds].map(([kind, spans]) => {
    const whole = spans[0] ?? { start: 0, end: 0 };
    return { kind, spans: { whole }, count: spans.length, lines: lines.of(spans) };
  });
}

function isGeneric({ shape }: Mark): boolean {
  return shape === 'other-forbidden';
}
