import type { RbacNeed } from '../capability/capability.ts';
import { answerNeeds, type Bound, type CellAnswer, createRoleAnswerer, isOffered } from './answer.ts';
import type { PredefinedRole } from './role.ts';

/** Which roles may do something, each list in the order of the roles that were given. */
export interface WhoMay {
  /** Their rules allow all of it. */
  readonly able: readonly PredefinedRole[];
  /** Their rules would allow all of it if they were bound this way, which ACK does not offer. */
  readonly notOffered: readonly PredefinedRole[];
  /** Offered, and their rules allow a part of it. */
  readonly partly: readonly { readonly role: PredefinedRole; readonly answer: CellAnswer }[];
  /** Offered, but nobody knows: their rules were never published. */
  readonly notPublished: readonly PredefinedRole[];
}

/** Asks every role for all of the requests together. Roles that are of no use for it are in no list. Never fails. */
export function whoMay(needs: readonly RbacNeed[], roles: readonly PredefinedRole[], bound: Bound): WhoMay {
  const asked = roles.map((role) => ({ role, answer: answerNeeds(createRoleAnswerer(role, bound), needs) }));
  const having = (verdict: CellAnswer['verdict'], offered = true) =>
    asked.filter(({ role, answer }) => answer.verdict === verdict && isOffered(role, bound) === offered);
  return {
    able: having('yes').map(({ role }) => role),
    notOffered: having('yes', false).map(({ role }) => role),
    partly: having('partly'),
    notPublished: having('not-published').map(({ role }) => role),
  };
}
