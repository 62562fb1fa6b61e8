/** From the text of a refusal to something to build. Loaded only once somebody wants it, because it is much. */
import { diagnose } from '../../../domain/diagnose/diagnose.ts';
import type { RamRequest } from '../../../domain/ram/decision.ts';
import type { Policy, Statement } from '../../../domain/ram/policy.ts';
import { print } from '../../../domain/ram/print.ts';
import type { RbacObjects } from '../../../domain/rbac/types.ts';
import type { RemedyFacts } from '../../../domain/remedy/facts.ts';
import { remedyFor } from '../../../domain/remedy/for-denial.ts';
import { NO_OBJECTS } from '../../../domain/remedy/proof.ts';
import { joined, rulesAndBinding } from '../../../domain/remedy/rbac/objects.ts';
import type { Grant, RamGrant, RuleGrant } from '../../../domain/remedy/remedy.ts';
import { manifestsText } from '../../../parts/yaml/manifest.ts';

/** What the refusals in a text come to, at each gate. */
export interface Beginning {
  /** How many were found. */
  readonly refusals: number;
  /** The smallest policy that lifts those of RAM, and the requests to try on it. */
  readonly ram?: {
    readonly policy: string;
    readonly name: string;
    readonly requests: readonly RamRequest[];
  };
  /** The roles and bindings that lift those of RBAC, as YAML. */
  readonly rbac?: string;
}

/** Reads the refusals in a text and puts their smallest grants together. Never fails. */
export function beginningOf(text: string, facts: RemedyFacts): Beginning {
  const { denials } = diagnose(text, []);
  const grants = denials.flatMap((denial): readonly Grant[] => {
    const remedy = remedyFor(denial, facts);
    return remedy.kind === 'grants' ? remedy.grants : [];
  });
  const policies = grants.filter((grant) => grant.kind === 'ram');
  const rules = grants.filter((grant) => grant.kind === 'rules');
  const [first] = policies;
  return {
    refusals: denials.length,
    ...(first && {
      ram: { policy: print(together(policies)), name: first.policyName, requests: requestsOf(policies) },
    }),
    ...(rules.length > 0 && { rbac: yamlOf(rules) }),
  };
}

/** One policy; what two refusals ask for alike stands in it once. */
function together(grants: readonly RamGrant[]): Policy {
  const statements = new Map<string, Statement>();
  for (const statement of grants.flatMap(({ policy }) => policy.statements)) {
    const key = JSON.stringify({ ...statement, action: [] });
    const actions = [...(statements.get(key)?.action ?? []), ...(statement.action ?? [])];
    statements.set(key, { ...statement, action: [...new Set(actions)] });
  }
  return { version: '1', statements: [...statements.values()] };
}

function requestsOf(grants: readonly RamGrant[]): readonly RamRequest[] {
  const requests = grants.flatMap(({ proof }) =>
    proof.asked.flatMap(({ asked }) => (asked.gate === 'ram' ? [asked.request] : [])),
  );
  return [...new Map(requests.map((request) => [JSON.stringify(request), request])).values()];
}

/** One role and binding for everything that one holder lacks in one place. */
function yamlOf(grants: readonly RuleGrant[]): string {
  const byHolder = new Map<string, readonly RuleGrant[]>();
  for (const grant of grants) {
    const key = JSON.stringify([grant.holder, placeOf(grant.objects)]);
    byHolder.set(key, [...(byHolder.get(key) ?? []), grant]);
  }
  return manifestsText([...byHolder.values()].map(merged).reduce(joined, NO_OBJECTS));
}

function merged(grants: readonly RuleGrant[]): RbacObjects {
  const roles = grants.flatMap(({ objects }) => [...objects.roles, ...objects.clusterRoles]);
  const rules = roles.flatMap((role) => role.rules ?? []);
  const distinct = new Map(rules.map((rule) => [JSON.stringify(rule), rule]));
  const [first] = grants;
  if (!first) return NO_OBJECTS;
  const name = roles[0]?.metadata.name ?? '';
  return rulesAndBinding(name, [...distinct.values()], first.holder, placeOf(first.objects));
}

/** The namespace of the binding; undefined in the whole cluster. */
function placeOf({ roleBindings }: RbacObjects): string | undefined {
  return roleBindings[0]?.metadata.namespace;
}
