/** Whom the bindings of a cluster bind, and to what: the bindings read from the other side. */
import { covers } from './covers.ts';
import { type Identity, identify } from './identity.ts';
import type { RuleLists } from './read.ts';
import {
  type BindingId,
  createResolver,
  isRole,
  type ResolvedBinding,
  type ResolvedRole,
  type RoleId,
} from './resolver.ts';
import type { RbacObjects, Rule, Subject } from './types.ts';

/** What a binding refers to. `unknown`: no role of this kind was among the objects, so it cannot be said to be missing. */
export interface RoleTarget {
  readonly kind: string;
  readonly name: string;
  readonly state: 'found' | 'missing' | 'unknown';
  readonly rules: readonly Rule[];
  /** Every verb on every resource, wherever it is bound. */
  readonly isEverything: boolean;
}

export interface Holding {
  readonly binding: BindingId;
  readonly subject: Subject;
  readonly role: RoleTarget;
}

export interface Holder {
  readonly kind: 'user' | 'group';
  readonly name: string;
  readonly identity: Identity;
  readonly holdings: readonly Holding[];
}

/** Every user and group that is bound, in the order of their first binding. Linear in the objects; never fails. */
export function holders(objects: RbacObjects): readonly Holder[] {
  const resolver = createResolver(objects);
  const given = { Role: objects.roles.length > 0, ClusterRole: objects.clusterRoles.length > 0 };
  const targets = new Map<ResolvedRole, RoleTarget>();
  const targetOf = ({ role }: ResolvedBinding): RoleTarget => {
    if (!isRole(role)) {
      const { kind, name } = role.roleRef;
      const isUnknown = (kind === 'Role' || kind === 'ClusterRole') && !given[kind];
      return { kind, name, state: isUnknown ? 'unknown' : 'missing', rules: [], isEverything: false };
    }
    const target = targets.get(role) ?? found(role.id, role.rules);
    targets.set(role, target);
    return target;
  };
  const ofBinding = new Map<ResolvedBinding, RoleTarget>();
  return resolver.bound().map(({ kind, name, held }) => ({
    kind,
    name,
    identity: identify(kind, name),
    holdings: held.map(({ binding, subject }) => {
      const role = ofBinding.get(binding) ?? targetOf(binding);
      ofBinding.set(binding, role);
      return { binding: binding.id, subject, role };
    }),
  }));
}

const EVERYTHING: Rule = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };

function found({ kind, name }: RoleId, lists: readonly RuleLists[]): RoleTarget {
  const rules = lists.map(({ source }) => source);
  return { kind, name, state: 'found', rules, isEverything: covers(rules, [EVERYTHING]).covers };
}

/** Whether somebody may do everything: in the whole cluster, or in some namespaces. */
export function reach({ holdings }: Holder): 'cluster' | 'namespace' | undefined {
  const everything = holdings.filter(({ role }) => role.isEverything);
  if (everything.some(({ binding }) => binding.kind === 'ClusterRoleBinding')) return 'cluster';
  return everything.length > 0 ? 'namespace' : undefined;
}

/**
 * Whether a binding looks like the one that ACK makes for whoever creates a cluster: a RAM identity bound to `cluster-admin`,
 * under the name that ACK gives it. The same name is given when `cluster-admin` is granted later, so it is no proof.
 */
export function mayBeCreators({ binding, subject, role }: Holding): boolean {
  if (binding.kind !== 'ClusterRoleBinding' || role.kind !== 'ClusterRole' || role.name !== 'cluster-admin')
    return false;
  const identity = identify('user', subject.name);
  return (
    subject.kind === 'User' &&
    identity.kind === 'ram' &&
    binding.name.startsWith(`${identity.id}-`) &&
    binding.name.endsWith('-clusterrolebinding')
  );
}
