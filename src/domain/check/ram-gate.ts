/** The RAM gate: what RAM's evaluator says to a call, kind of policy by kind of policy. */
import type { RamDecision, RamRequest, Verdict } from '../ram/decision.ts';
import { evaluate } from '../ram/evaluate.ts';
import type { Policy } from '../ram/policy.ts';
import { type RamAsked, resourceText } from './asked.ts';
import { placesToTry } from './places.ts';
import { type GateVerdict, together } from './verdict.ts';

/** In the order in which RAM asks them (`evaluation` in domain/ram/RULES.md): a Deny, or no Allow, in any of them refuses. */
export const POLICY_LAYERS = ['control', 'session', 'identity'] as const;
export type PolicyLayer = (typeof POLICY_LAYERS)[number];

export interface GivenPolicy {
  readonly layer: PolicyLayer;
  readonly policy: Policy;
}

/** The policies that the gate goes by. */
export interface GivenPolicies {
  readonly policies: readonly GivenPolicy[];
  /** The kinds of those that have no say, because they cannot be read or RAM takes none like them. */
  readonly unusable: readonly PolicyLayer[];
}

/** What the policies of one kind say together. */
export interface LayerDecision {
  readonly layer: PolicyLayer;
  /** Which of the given policies they are; the decision counts within them. */
  readonly policies: readonly number[];
  readonly verdict: GateVerdict;
  readonly decision: RamDecision;
}

/**
 * `no-identity-policy`: nothing was given that could allow. `unusable-policy`: one was given that has no say, and what it
 * is meant to say might decide. `hangs-on-place`: other clusters, regions or accounts differ.
 */
export type RamGateCaveat = 'no-identity-policy' | 'unusable-policy' | 'hangs-on-place';

export interface RamAnswer {
  readonly kind: 'ram';
  readonly action: string;
  /** As the documentation writes it: a star for what is not known. */
  readonly resource: string;
  readonly verdict: GateVerdict;
  /** One a kind of policy that was given, in RAM's order. */
  readonly layers: readonly LayerDecision[];
  readonly caveats: readonly RamGateCaveat[];
  /** Where `hangs-on-place`: a resource that it is allowed on. */
  readonly allowedOn?: string;
}

/**
 * Asks the policies. Where a part of the resource is not known, each value that the policies name is asked, and one that
 * none names: if they do not agree, the verdict is `cannot-tell`. So it is beside a policy that has no say, unless another
 * denies. Never fails.
 */
export function askRam(given: GivenPolicies, asked: RamAsked): RamAnswer {
  const { policies } = given;
  const { action, resource, context } = asked;
  const tried = placesToTry(
    resource,
    policies.map(({ policy }) => policy),
  ).map(({ resource: place, shown }) => ({
    place: shown,
    ...askLayers(given, {
      action,
      ...(place !== undefined && { resource: place }),
      ...(context && { context }),
    }),
  }));
  const [first] = tried;
  if (!first) throw new Error('There is always a place to try');
  const shown = { kind: 'ram', action, resource: resourceText(resource) } as const;
  if (tried.every(({ verdict }) => verdict === first.verdict)) {
    return {
      ...shown,
      verdict: first.verdict,
      layers: first.layers,
      caveats: unknowns(given, first.verdict),
    };
  }
  const open = tried.find(({ verdict }) => verdict === 'open');
  return {
    ...shown,
    verdict: 'cannot-tell',
    layers: (open ?? first).layers,
    caveats: [...unknowns(given, 'cannot-tell'), 'hangs-on-place'],
    ...(open && { allowedOn: open.place }),
  };
}

/** What of the policies is missing to say more. */
function unknowns({ policies, unusable }: GivenPolicies, verdict: GateVerdict): readonly RamGateCaveat[] {
  if (unusable.length > 0 && verdict === 'cannot-tell') return ['unusable-policy'];
  return policies.some(({ layer }) => layer === 'identity') ? [] : ['no-identity-policy'];
}

function askLayers({ policies, unusable }: GivenPolicies, request: RamRequest) {
  const given = new Set(policies.map(({ layer }) => layer));
  const layers = POLICY_LAYERS.filter((layer) => given.has(layer)).map((layer) => {
    const members = policies.flatMap((each, index) => (each.layer === layer ? [index] : []));
    const decision = evaluate(
      policies.filter((each) => each.layer === layer).map(({ policy }) => policy),
      request,
    );
    const caveats = decision.caveats.filter((caveat) => !isAnswered(caveat, layer, given));
    return {
      layer,
      policies: members,
      verdict:
        unusable.includes(layer) && decision.verdict !== 'explicit-deny'
          ? 'cannot-tell'
          : GATE[decision.verdict],
      decision: { ...decision, caveats },
    } satisfies LayerDecision;
  });
  const verdicts = layers.map(({ verdict }): GateVerdict => verdict);
  const isMissing = !given.has('identity') || unusable.length > 0;
  return { layers, verdict: together(isMissing ? [...verdicts, 'cannot-tell'] : verdicts) };
}

const GATE: Readonly<Record<Verdict, GateVerdict>> = {
  allow: 'open',
  'explicit-deny': 'shut',
  'implicit-deny': 'shut',
  unknown: 'cannot-tell',
};

/** Whether the policies given answer what a caveat leaves open: those of another kind are said of identity policies only. */
function isAnswered(
  caveat: RamDecision['caveats'][number],
  layer: PolicyLayer,
  given: ReadonlySet<PolicyLayer>,
): boolean {
  switch (caveat) {
    case 'control-policies':
      return layer !== 'identity' || given.has('control');
    case 'session-policies':
      return layer !== 'identity' || given.has('session');
    case 'resource-groups':
      return layer !== 'identity';
    default:
      return false;
  }
}
