/** The remedy for a refusal of RAM: one statement, attached to whoever was refused. */
import type { RamDenial } from '../../diagnose/denial.ts';
import type { Principal } from '../../diagnose/principal.ts';
import { shortHash } from '../../lib/hash.ts';
import { never } from '../../lib/never.ts';
import type { ActionInfo } from '../../ram/action.ts';
import type { Statement } from '../../ram/policy.ts';
import { type Given, PLACEHOLDERS, placeholdersIn } from '../facts.ts';
import { type Asked, type LeftOut, NO_OBJECTS, NOTHING, prove } from '../proof.ts';
import type { Caution, NoGrant, RamGrant, RamTarget, ResourceChoice } from '../remedy.ts';
import { actionCautions } from './cautions.ts';
import { withoutGrant } from './refused.ts';
import { type Allowance, allowanceFor } from './statement.ts';

/** The grant for a refused action, or why there is none. Never fails. */
export function ramRemedy(
  denial: RamDenial,
  actions: readonly ActionInfo[],
  given: Given,
): { readonly grants: readonly RamGrant[]; readonly none?: NoGrant } {
  const none = withoutGrant(denial);
  if (none || denial.action === undefined) return { grants: [], ...(none && { none }) };
  const allowance = allowanceFor(denial.action, toldResource(denial), actions, given);
  const cautions: Caution[] = denial.deny === undefined ? ['deny-kind-unknown'] : [];
  const name = `allow-${denial.action}`;
  const target = targetOf(denial.principal, given);
  return {
    grants: [ramGrant([allowance], name, target, given, [...cautions, ...holderCautions(denial.principal)])],
  };
}

/** The resource that the text names, unless it was cut off. */
export function toldResource({ resource, uncertain }: RamDenial): string | undefined {
  return uncertain?.includes('resource') ? undefined : resource;
}

/** A policy of these statements, proven on the requests that they are for. */
export function ramGrant(
  allowances: readonly Allowance[],
  name: string,
  target: RamTarget,
  given: Given,
  cautions: readonly Caution[],
): RamGrant {
  const statements = allowances.map(({ statement }) => statement);
  const asked = allowances.map(({ request, names }): Asked => ({ gate: 'ram', request, names }));
  const choices = allowances.map(({ choice }) => choice);
  return policyGrant(statements, asked, choices, { name, target, given, cautions });
}

/** One policy instead of several for the same identity, proven on all of their requests. */
export function mergedRamGrant(
  [first, ...others]: readonly [RamGrant, ...RamGrant[]],
  name: string,
  given: Given,
): RamGrant {
  const all = [first, ...others];
  return policyGrant(
    all.flatMap(({ policy }) => policy.statements),
    all.flatMap(({ proof }) => proof.asked.map((each) => each.asked)),
    all.flatMap(({ resources }) => resources),
    { name, target: first.target, given, cautions: all.flatMap(({ cautions }) => cautions) },
  );
}

interface About {
  readonly name: string;
  readonly target: RamTarget;
  readonly given: Given;
  readonly cautions: readonly Caution[];
}

function policyGrant(
  statements: readonly Statement[],
  asked: readonly Asked[],
  choices: readonly ResourceChoice[],
  { name, target, given, cautions }: About,
): RamGrant {
  const policy = { version: '1', statements: mergedByResource(statements) };
  const isWide = statements.some(({ resource }) => resource?.includes('*'));
  return {
    kind: 'ram',
    policy,
    policyName: policyNameOf(name, policy.statements),
    target,
    resources: [...new Set(choices)],
    cautions: [
      ...new Set([
        ...(isWide ? (['every-resource'] as const) : []),
        ...actionCautions(statements),
        ...cautions,
      ]),
    ],
    proof: prove({
      asked,
      before: NOTHING,
      after: { policies: [policy], objects: NO_OBJECTS },
      exact: true,
      place: { user: PLACEHOLDERS.ramId, cluster: given.cluster ?? PLACEHOLDERS.cluster },
      leavesOut: leftOut(statements),
    }),
  };
}

/** One statement a resource, so that the policy stays short. */
function mergedByResource(statements: readonly Statement[]): readonly Statement[] {
  const byResource = new Map<string, Statement>();
  for (const statement of statements) {
    const key = JSON.stringify(statement.resource);
    const action = [...(byResource.get(key)?.action ?? []), ...(statement.action ?? [])];
    byResource.set(key, { ...statement, action: [...new Set(action)] });
  }
  return [...byResource.values()];
}

function leftOut(statements: readonly Statement[]): readonly LeftOut[] {
  const unfilled = placeholdersIn(JSON.stringify(statements)).length > 0;
  return [
    'control-policies',
    'session-policies',
    'denies-elsewhere',
    ...(unfilled ? (['placeholders'] as const) : []),
  ];
}

/**
 * RAM takes letters, digits and hyphens, 128 at most (limits of RAM). Other statements have another name (REM-A09); one action on
 * `*` needs no more than its own.
 */
function policyNameOf(words: string, statements: readonly Statement[]): string {
  const name = words.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const [first, ...others] = statements;
  const isPlain = others.length === 0 && first?.action?.length === 1 && first.resource?.join() === '*';
  const hash = shortHash(JSON.stringify(statements));
  return isPlain && name.length <= 128 ? name : `${name.slice(0, 128 - hash.length - 1)}-${hash}`;
}

/** Whom the policy is attached to. A role session gets what its role gets; other roles are not attached to in RAM. */
export function targetOf(principal: Principal | undefined, given: Given): RamTarget {
  const { kind = 'ram-user', id } = principal ?? {};
  switch (kind) {
    case 'cloudsso-role':
      return { kind: 'cloudsso' };
    case 'sso':
      return { kind: 'sso' };
    case 'ram-role-session':
      return attach('role', given.ramName ?? roleName(id) ?? PLACEHOLDERS.ramRole, undefined);
    case 'ram-user':
    case 'ram-identity':
    case 'account':
    case 'service-account':
    case 'node':
    case 'anonymous':
    case 'group':
    case 'other':
      return given.isRamRole
        ? attach('role', given.ramName ?? PLACEHOLDERS.ramRole, id)
        : attach('user', given.ramName ?? PLACEHOLDERS.ramUser, id);
    default:
      return never(kind);
  }
}

function attach(kind: 'user' | 'role', name: string, id: string | undefined): RamTarget {
  return { kind: 'attach', to: { kind, name }, ...(id !== undefined && { id }) };
}

/** `Role:session`; masked names are of no use in a command. */
function roleName(id: string | undefined): string | undefined {
  const name = id?.split(':', 1)[0];
  return name && /^[\w.-]+$/.test(name) ? name : undefined;
}

/** The roles that ACK gives to nodes. Source: ACK's page on custom worker roles. */
const WORKER_ROLE = /^KubernetesWorkerRole-/i;

export function holderCautions(principal: Principal | undefined): readonly Caution[] {
  switch (principal?.kind) {
    case 'cloudsso-role':
      return ['cloudsso-access-configuration', 'shared-role'];
    case 'ram-role-session':
      return WORKER_ROLE.test(principal.id ?? '') ? ['worker-role'] : ['shared-role'];
    case 'sso':
      return ['sso-identity'];
    default:
      return [];
  }
}
