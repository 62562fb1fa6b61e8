/** Refusals that are no missing permission, and the rest of what the API server calls `is forbidden`. */
import type { LookAlikeKind } from '../look-alike.ts';
import { objectBefore } from '../rbac/object.ts';
import type { Hit, Mark, Shape } from '../shape.ts';
import { isWordUnit, QUOTE } from '../view/characters.ts';
import { literal, standsAt } from '../view/literal.ts';
import { INSTEAD, phrases } from './phrases.ts';

export const phrase: Shape = {
  name: 'phrase',
  patterns: phrases.map(({ pattern }) => pattern),
  read: (hit) => {
    const said = phrases[hit.pattern];
    return said && lookAlike(hit, { start: hit.start, end: hit.end }, said.kind);
  },
};

/** Openings of the sentences behind `is forbidden:` that are RBAC's own. */
const RBAC = ['User', 'attempt to grant extra privileges', 'cannot set blockOwnerDeletion'].map(literal);

/**
 * Kubernetes says `<resource> "<name>" is forbidden: …` for whatever an admission plug-in turns down. Where no more exact
 * look-alike stands at the place, it is taken for one of these.
 */
export const otherForbidden: Shape = {
  name: 'other-forbidden',
  patterns: [{ kind: 'message', text: 'is forbidden:' }],
  read: (hit) => {
    const { view, end } = hit;
    if (RBAC.some((opening) => standsAt(view, end, opening))) return undefined;
    const object = objectBefore(view, end);
    if (object?.resource === undefined || object.name === undefined) return undefined;
    let close = end;
    while (close < Math.min(view.length, end + 60) && isProse(view.unit(close))) close++;
    return { ...lookAlike(hit, { start: object.start, end: close }, 'admission'), shape: 'other-forbidden' };
  },
};

function isProse(unit: number): boolean {
  return isWordUnit(unit) || (unit !== QUOTE && unit !== 0x7d);
}

/** Look-alikes are not joined with others, so how they stand in their line does not matter. */
function lookAlike({ view }: Hit, { start, end }: { start: number; end: number }, kind: LookAlikeKind): Mark {
  return {
    gate: 'none',
    shape: 'look-alike',
    span: view.span(start, end),
    proof: 'yes',
    leading: false,
    quoted: false,
    facts: {},
    lookAlike: kind,
    instead: INSTEAD.includes(kind),
  };
}
