/** What is said about the decisions of both gates: verdicts, the rule that gave one, and what came near. */

import type { PolicyLayer } from '../domain/check/ram-gate.ts';
import type { GateVerdict } from '../domain/check/verdict.ts';
import type { Lack } from '../domain/rbac/match.ts';
import type { BindingId, RoleId, Unresolved } from '../domain/rbac/resolver.ts';
import type { Locale } from '../paths.ts';
import type { Of, Text } from './core.ts';
import { loadRamDecisionWording, type RamDecisionWording } from './ram-decision.ts';

/** A rule of a role that somebody is bound to. Rules count from one. */
export interface HeldRule {
  readonly rule: number;
  readonly role: RoleId;
  readonly binding: BindingId;
}

export interface DecisionWording {
  readonly verdicts: Record<GateVerdict | 'not-asked', Text>;
  readonly ram: {
    /** A kind of policy that is asked before the policies of the user. */
    layers: Record<PolicyLayer, Text>;
    statement: (statement: number, policy: string | undefined) => Text;
    nothingGiven: Text;
    unusable: Text;
    place: (allowedOn: string | undefined) => Text;
  };
  readonly rbac: {
    allowed: (held: HeldRule) => Text;
    /** @param isOwn whether the binding binds whoever asks. */
    missed: (held: HeldRule, lacks: readonly Lack[], isOwn: boolean) => Text;
    nothingNear: Text;
    unresolved: (unresolved: Unresolved) => Text;
    more: (count: number) => Text;
    rule: (held: HeldRule) => Text;
    noObjects: Text;
    noPrincipal: Text;
    privileged: Text;
    byDefault: Text;
    published: Of;
  };
}

/** Everything that a decision is told with. */
export interface DecisionWords extends DecisionWording {
  readonly reasons: RamDecisionWording;
}

const load: Record<Locale, () => Promise<DecisionWording>> = {
  en: async () => (await import('./en/decision.ts')).decision,
  zh: async () => (await import('./zh/decision.ts')).decision,
};

/** Loads one language of it. */
export async function loadDecisionWords(locale: Locale): Promise<DecisionWords> {
  const [words, reasons] = await Promise.all([load[locale](), loadRamDecisionWording[locale]()]);
  return { ...words, reasons };
}
