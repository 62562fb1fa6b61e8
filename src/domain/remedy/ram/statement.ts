/** The smallest statement that allows a RAM action: its names, and the narrowest resource that it knows. */
import { hasWildcard } from '../../lib/wildcard.ts';
import type { ActionInfo } from '../../ram/action.ts';
import type { RamRequest } from '../../ram/decision.ts';
import type { Statement } from '../../ram/policy.ts';
import { type Given, PLACEHOLDERS } from '../facts.ts';
import type { ResourceChoice } from '../remedy.ts';

export interface Allowance {
  readonly statement: Statement;
  readonly choice: ResourceChoice;
  /** What was refused, as far as it is known. */
  readonly request: RamRequest;
  /** Other names of the action, which the statement allows too. */
  readonly names: readonly string[];
}

/**
 * The list call. Allowed on one cluster, it lists that one only; on `cluster/*` all of them.
 * Source: the API page of DescribeClustersV1, and ACK's page on custom policies, which allows it on one cluster.
 */
const LISTS_CLUSTERS = 'cs:getclusters';

/**
 * Actions on a role, which `*` would allow for every role there is.
 * Source: RAM's pages on AssumeRole and on attaching an instance role.
 */
const ON_ROLES = ['sts:assumerole', 'ram:passrole'];

/**
 * One statement for an action as the error names it (REM-R01 to R08).
 * @param resource what the text says it was refused on.
 */
export function allowanceFor(
  action: string,
  resource: string | undefined,
  actions: readonly ActionInfo[],
  given: Given,
): Allowance {
  const known = actions.find(({ name }) => sameName(name, action));
  const names = known ? twinsOf(known, actions) : [];
  const { choice, pattern, asked } = narrowest(action, resource, known, given);
  return {
    statement: { effect: 'Allow', action: [action, ...names], resource: [pattern] },
    choice,
    request: { action, resource: asked },
    names,
  };
}

/**
 * The names that two generations of documents have for one permission: those that name each other as newer and older.
 * A twin that RAM asks for with another kind of resource is left out, for the same statement could not serve it.
 */
export function twinsOf(known: ActionInfo, actions: readonly ActionInfo[]): readonly string[] {
  return actions
    .filter(({ newer, name }) => {
      const isOlder = newer === known.name;
      const isNewer = known.newer === name;
      return isOlder || isNewer;
    })
    .filter(({ scope }) => scope === known.scope || scope === 'unknown')
    .map(({ name }) => name);
}

interface Narrowest {
  readonly choice: ResourceChoice;
  readonly pattern: string;
  /** The resource of the request itself. */
  readonly asked: string;
}

function narrowest(
  action: string,
  resource: string | undefined,
  known: ActionInfo | undefined,
  given: Given,
): Narrowest {
  if (known?.scope === 'account') return { choice: 'account', pattern: '*', asked: '*' };
  const told = resource !== undefined && isWhole(resource) ? resource : undefined;
  const cluster = clusterOf(told) ?? given.cluster;
  if (known?.scope === 'cluster' && (told === undefined || clusterOf(told) !== undefined)) {
    const isList = sameName(action, LISTS_CLUSTERS);
    if (isList && /:cluster\/\*$/.test(resource ?? '')) {
      return { choice: 'list-all', pattern: 'acs:cs:*:*:cluster/*', asked: clusterArn('*') };
    }
    const id = cluster ?? PLACEHOLDERS.cluster;
    return {
      choice: isList ? 'list' : 'cluster',
      pattern: `acs:cs:*:*:cluster/${id}`,
      asked: told ?? clusterArn(id),
    };
  }
  if (told !== undefined) return { choice: 'told', pattern: told, asked: told };
  if (ON_ROLES.some((each) => sameName(each, action))) {
    const role = `role/${PLACEHOLDERS.ramRole}`;
    return {
      choice: 'role',
      pattern: `acs:ram:*:*:${role}`,
      asked: `acs:ram::${PLACEHOLDERS.account}:${role}`,
    };
  }
  return { choice: known ? 'scope-unknown' : 'action-unknown', pattern: '*', asked: '*' };
}

function clusterArn(id: string): string {
  return `acs:cs:${PLACEHOLDERS.region}:${PLACEHOLDERS.account}:cluster/${id}`;
}

/** The id of the one cluster that an ARN names. */
export function clusterOf(arn: string | undefined): string | undefined {
  const id = /^acs:cs:[^:]*:[^:]*:cluster\/([A-Za-z0-9]+|<[A-Z_]+>)$/i.exec(arn ?? '')?.[1];
  return id?.startsWith('<') && id !== PLACEHOLDERS.cluster ? undefined : id;
}

/**
 * Whether a resource can be taken as it is: masked signs would match too much, or nothing. Placeholders are filled in. RAM
 * itself writes `*` for a region or an account that it does not look at.
 */
function isWhole(resource: string): boolean {
  const rest = Object.values(PLACEHOLDERS).reduce((text, each) => text.replaceAll(each, ''), resource);
  const [, name = '*'] = /^acs:[^:*?]+:(?:\*|[^:*?]*):(?:\*|[^:*?]*):(.+)$/.exec(rest) ?? [];
  return !hasWildcard(name) && !/[…<>]|x{4,}/i.test(rest);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
