/** A denial without its text: the facts alone, as they are passed on where the text is not. */
import type { Denial, RamDenial, RbacDenial, ServiceRoleDenial } from './denial.ts';

/** What tells of the text rather than of the request. */
type OfText = 'spans' | 'count' | 'lines' | 'ask';

export type RamRefusal = Omit<RamDenial, OfText>;
export type RbacRefusal = Omit<RbacDenial, OfText>;
export type ServiceRoleRefusal = Omit<ServiceRoleDenial, OfText>;
export type Refusal = RamRefusal | RbacRefusal | ServiceRoleRefusal;

/** The facts of a denial. */
export function refusalOf({ spans: _, count: __, lines: ___, ask: ____, ...facts }: Denial): Refusal {
  return facts;
}

/** The facts as a denial, as if a text had told them once. */
export function denialOf(refusal: Refusal): Denial {
  const told = { spans: { whole: { start: 0, end: 0 } }, count: 1, lines: [], ask: false };
  return { ...refusal, ...told };
}
