/** Both gates at once: what each says to every request of a task, and which of them is the first that stops it. */
import { never } from '../lib/never.ts';
import type { RbacObjects } from '../rbac/types.ts';
import type { PredefinedRole } from '../role/role.ts';
import type { Asked } from './asked.ts';
import type { Principal } from './principal.ts';
import { askRam, type GivenPolicies, type RamAnswer } from './ram-gate.ts';
import { createRbacGate, type RbacAnswer, type RbacGate, type RoleAnswer } from './rbac-gate.ts';
import { type GateVerdict, together } from './verdict.ts';

export interface Given extends GivenPolicies {
  readonly objects: RbacObjects;
  readonly principal: Principal;
  /** The predefined roles, whose rules are taken where a binding refers to one that is not among the objects. */
  readonly roles: readonly PredefinedRole[];
}

export type Answer = RamAnswer | RbacAnswer | RoleAnswer;
export type Gate = 'ram' | 'rbac';

export interface Check {
  /** One a request, in order. */
  readonly answers: readonly Answer[];
  /** What each gate says to all requests that reach it; `not-asked` where none does. */
  readonly gates: Readonly<Record<Gate, GateVerdict | 'not-asked'>>;
  readonly verdict: GateVerdict;
  /** The first request that is refused. */
  readonly stop?: { readonly gate: Gate; readonly answer: number };
}

/** Answers every request, whether or not an earlier one was refused: one change can then open all of them. Never fails. */
export function check(given: Given, asked: readonly Asked[]): Check {
  const { objects, principal, roles } = given;
  const rbac = createRbacGate(objects, principal, roles);
  const answers = asked.map((each) => answer(each, given, rbac));
  const first = answers.findIndex(({ verdict }) => verdict === 'shut');
  const stopped = answers[first];
  const verdictOf = (gate: Gate) => {
    const own = answers.filter((each) => gateOf(each) === gate).map(({ verdict }) => verdict);
    return own.length === 0 ? 'not-asked' : together(own);
  };
  return {
    answers,
    gates: { ram: verdictOf('ram'), rbac: verdictOf('rbac') },
    verdict: together(answers.map(({ verdict }) => verdict)),
    ...(stopped && { stop: { gate: gateOf(stopped), answer: first } }),
  };
}

function answer(asked: Asked, policies: GivenPolicies, rbac: RbacGate): Answer {
  switch (asked.kind) {
    case 'ram':
      return askRam(policies, asked);
    case 'rbac':
      return rbac.ask(asked.request);
    case 'role':
      return rbac.askRole(asked);
    default:
      return never(asked);
  }
}

export function gateOf({ kind }: Answer): Gate {
  return kind === 'ram' ? 'ram' : 'rbac';
}
