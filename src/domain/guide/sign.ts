/** What a pasted error states, as far as the guide asks for it. */
import type { Denial, Gate } from '../diagnose/denial.ts';
import type { Diagnosis } from '../diagnose/diagnose.ts';
import type { LookAlikeKind } from '../diagnose/look-alike.ts';
import type { PrincipalKind } from '../diagnose/principal.ts';
import type { EntryId } from '../entry/entry.ts';
import { never } from '../lib/never.ts';

/** How a refusal is told, where no other fact shows it. */
export const TELLINGS = [
  /** Kubernetes' sentence with verb and resource. */
  'sentence',
  /** A code and nothing of what was asked. */
  'code-only',
  /** A binding names a role that does not exist. */
  'unresolved-role',
  /** Someone wanted to grant more than they hold. */
  'escalation',
  /** An owner reference that blocks deletion, without rights on the owner's finalizers. */
  'owner-reference',
  'trusted-link',
  'untrusted-link',
  'no-link',
] as const;
export type Telling = (typeof TELLINGS)[number];

/** The facts by name, and the values each may have. */
export interface SignFacts {
  readonly gate: Gate | 'none';
  readonly code: string;
  readonly action: string;
  readonly deny: 'implicit' | 'explicit';
  readonly policyType: string;
  readonly principal: PrincipalKind;
  readonly verb: string;
  readonly resource: string;
  readonly subresource: string;
  readonly scope: 'cluster' | 'namespace' | 'path';
  readonly says: Telling;
  readonly lookAlike: LookAlikeKind;
  readonly entry: EntryId;
}
export type SignFact = keyof SignFacts;

/** Every fact that is named has to have one of its values; a `*` at the end of a value stands for any rest. */
export type Sign = { readonly [fact in SignFact]?: readonly SignFacts[fact][] };

/** What one text states. Facts that it does not state are absent. */
export type Stated = { readonly [fact in SignFact]?: SignFacts[fact] };

/** A fact that spoke for an answer, and its value as the text has it. */
export type Reason = {
  [fact in SignFact]: { readonly fact: fact; readonly value: SignFacts[fact] };
}[SignFact];

/**
 * What a text states about the refusal that its best entry explains, else about its first one; without any refusal,
 * about the first thing that looks like one. Answers `undefined` for a text that holds neither.
 */
export function statedBy({ denials, lookAlikes, entries }: Diagnosis): Stated | undefined {
  const [best] = entries;
  const place = best?.spans[0];
  const inPlace = ({ spans: { whole } }: Denial) =>
    place !== undefined && whole.start <= place.start && place.end <= whole.end;
  const denial = denials.find(inPlace) ?? denials[0];
  const entry = best && { entry: best.entry };
  if (denial) return { ...factsOf(denial), ...entry };
  const [lookAlike] = lookAlikes;
  return lookAlike && { gate: 'none', lookAlike: lookAlike.kind, ...entry };
}

function factsOf(denial: Denial): Stated {
  const { gate, code, ask } = denial;
  const common = { gate, ...(code !== undefined && { code }), ...(ask && { says: 'code-only' as const }) };
  switch (denial.gate) {
    case 'ram': {
      const { action, deny, policyType, principal } = denial;
      return {
        ...common,
        ...(action !== undefined && { action }),
        ...(deny && { deny }),
        ...(policyType !== undefined && { policyType }),
        ...(principal && { principal: principal.kind }),
      };
    }
    case 'rbac': {
      const { verb, resource, subresource, scope, principal } = denial;
      return {
        ...common,
        ...(verb !== undefined && { verb }),
        ...(resource !== undefined && { resource }),
        ...(subresource !== undefined && { subresource }),
        ...(scope && { scope }),
        ...(principal && { principal: principal.kind }),
        ...(!ask && { says: rbacTelling(denial) }),
      };
    }
    case 'service-role':
      return {
        ...common,
        says: denial.link === undefined ? 'no-link' : denial.trusted ? 'trusted-link' : 'untrusted-link',
      };
    default:
      return never(denial);
  }
}

function rbacTelling({ verb, reason, missingRules }: Extract<Denial, { gate: 'rbac' }>): Telling {
  if (missingRules) return 'escalation';
  if (reason !== undefined && /role\b.*not found/i.test(reason)) return 'unresolved-role';
  return verb === undefined ? 'owner-reference' : 'sentence';
}

/** The facts that make a sign true; `undefined` where one of them is missing or different. */
export function matchSign(sign: Sign, stated: Stated): readonly Reason[] | undefined {
  const reasons: Reason[] = [];
  // `Object.keys` widens the keys to `string`; a sign has just these.
  for (const fact of Object.keys(sign) as SignFact[]) {
    const value = stated[fact];
    if (value === undefined || !sign[fact]?.some((wanted) => fits(fact, wanted, value))) return undefined;
    // A fact and its own value; the compiler does not follow that the two belong together.
    reasons.push({ fact, value } as Reason);
  }
  return reasons;
}

/** Codes and actions are compared without case, codes also with `.`, `_` and `-` alike, as signatures are. */
function fits(fact: SignFact, wanted: string, value: string): boolean {
  const folded = (text: string) =>
    fact === 'code' || fact === 'action' ? text.toLowerCase().replace(/[._-]/g, '_') : text;
  const [pattern, text] = [folded(wanted), folded(value)];
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}
