/** Requests that no small grant should open. They are tried on every grant, at both gates. */
import { never } from '../lib/never.ts';
import { RBAC_GROUP, type RbacRequest } from '../rbac/types.ts';
import { PLACEHOLDERS } from './facts.ts';

export const CANARIES = [
  'read-secrets',
  'delete-node',
  'delete-cluster',
  'attach-any-policy',
  'grant-rbac',
] as const;
export type Canary = (typeof CANARIES)[number];

/** Who asks, and where the grant holds: the probes are made there and everywhere. */
export interface CanaryPlace {
  readonly user: string;
  readonly groups?: readonly string[];
  readonly namespace?: string;
  readonly cluster: string;
}

export type Probe =
  | { readonly gate: 'ram'; readonly request: { readonly action: string; readonly resource: string } }
  | { readonly gate: 'rbac'; readonly request: RbacRequest };

/** An object that nobody asked for. */
const OTHER = 'two-gates-canary';

/** The requests of a canary (REM-P04). */
export function probesOf(canary: Canary, place: CanaryPlace): readonly Probe[] {
  switch (canary) {
    case 'read-secrets':
      return ['get', 'list', 'watch'].flatMap((verb) => inside(place, { verb, resource: 'secrets' }));
    case 'delete-node':
      return [
        ...inside({ ...place, namespace: undefined }, { verb: 'delete', resource: 'nodes' }),
        ...['cs:DeleteClusterNodes', 'cs:RemoveClusterNodes', 'cs:RemoveNodePoolNodes'].map((action) =>
          onCluster(action, place),
        ),
      ];
    case 'delete-cluster':
      return [onCluster('cs:DeleteCluster', place)];
    case 'attach-any-policy':
      return [
        onRam('ram:AttachPolicyToUser', 'user'),
        onRam('ram:AttachPolicyToRole', 'role'),
        onRam('ram:AttachPolicyToGroup', 'group'),
      ];
    case 'grant-rbac':
      return [
        ...['rolebindings', 'clusterrolebindings'].flatMap((resource) =>
          ['create', 'update', 'patch'].flatMap((verb) =>
            inside(resource === 'rolebindings' ? place : { ...place, namespace: undefined }, {
              verb,
              apiGroup: RBAC_GROUP,
              resource,
            }),
          ),
        ),
        ...['cs:GrantPermission', 'cs:GrantPermissions', 'cs:UpdateUserPermissions'].map(
          (action): Probe => ({ gate: 'ram', request: { action, resource: '*' } }),
        ),
      ];
    default:
      return never(canary);
  }
}

type Place = Omit<CanaryPlace, 'namespace'> & { readonly namespace?: string | undefined };
type About = Pick<RbacRequest, 'verb' | 'apiGroup' | 'resource'>;

/** In the namespace of the grant and in the whole cluster. Requests that carry a name ask for one that nobody gave. */
function inside({ user, groups, namespace }: Place, about: About): readonly Probe[] {
  const named =
    about.verb === 'list' || about.verb === 'watch' || about.verb === 'create' ? {} : { name: OTHER };
  const request = { user, ...(groups && { groups }), ...about, ...named };
  const everywhere: Probe = { gate: 'rbac', request };
  return namespace === undefined
    ? [everywhere]
    : [{ gate: 'rbac', request: { ...request, namespace } }, everywhere];
}

function onCluster(action: string, { cluster }: CanaryPlace): Probe {
  const resource = `acs:cs:${PLACEHOLDERS.region}:${PLACEHOLDERS.account}:cluster/${cluster}`;
  return { gate: 'ram', request: { action, resource } };
}

function onRam(action: string, kind: string): Probe {
  return { gate: 'ram', request: { action, resource: `acs:ram::${PLACEHOLDERS.account}:${kind}/${OTHER}` } };
}
