/** What a remedy is: the smallest grants that open the gate which refused, each with its proof, or why there is none. */
import type { Capability } from '../capability/capability.ts';
import type { Denial } from '../diagnose/denial.ts';
import type { AttachTarget } from '../ram/artefacts/target.ts';
import type { Policy } from '../ram/policy.ts';
import type { RbacObjects, Rule } from '../rbac/types.ts';
import type { PredefinedRole } from '../role/role.ts';
import type { Proof } from './proof.ts';
import type { Holder } from './rbac/holder.ts';
import type { RoleToAuthorize } from './service-role.ts';

interface Base {
  readonly denial: Denial;
  /** Roles that a binding of the principal refers to and that are not there, as the API server names them. */
  readonly unresolved: readonly UnresolvedRole[];
}

/** Every grant opens the gate alone. The exact one stands first, behind a role to make again; then roles, the smallest first. */
export type Remedy =
  | (Base & { readonly kind: 'grants'; readonly grants: readonly [Grant, ...Grant[]] })
  | (Base & { readonly kind: 'none'; readonly none: NoGrant });

export interface UnresolvedRole {
  readonly kind: 'ClusterRole' | 'Role';
  readonly name: string;
  /** The predefined role it is, where it is one. */
  readonly role?: string;
}

interface Grounds {
  readonly proof: Proof;
  readonly cautions: readonly Caution[];
}

export type Grant = RamGrant | RuleGrant | RoleGrant | RestoreGrant | TaskGrant;
/** A grant that is of one piece. */
export type SingleGrant = Exclude<Grant, TaskGrant>;

/** A policy of the account, attached to whoever was refused. */
export interface RamGrant extends Grounds {
  readonly kind: 'ram';
  readonly policy: Policy;
  readonly policyName: string;
  readonly target: RamTarget;
  /** Why its resources are no narrower. */
  readonly resources: readonly ResourceChoice[];
}

/** `attach` has the name or a placeholder; other identities get their policies elsewhere. */
export type RamTarget =
  | { readonly kind: 'attach'; readonly to: AttachTarget; readonly id?: string }
  | { readonly kind: 'cloudsso' }
  | { readonly kind: 'sso' };

export const RESOURCE_CHOICES = [
  /** The resource that the text names. */
  'told',
  /** The cluster, by the id that was given or to be filled in. */
  'cluster',
  /** RAM asks for `*`: the action is about the account. */
  'account',
  /** The list call, of the one cluster that it is to list. */
  'list',
  /** The list call, of all clusters, as the text says. */
  'list-all',
  /** The role to assume or to pass, to be filled in. */
  'role',
  /** No page says whether something narrower would do. */
  'scope-unknown',
  /** The action is not in the catalogue. */
  'action-unknown',
] as const;
export type ResourceChoice = (typeof RESOURCE_CHOICES)[number];

/** Rules of exactly what was asked, bound to the holder. A RAM identity gets a ClusterRole, for ACK grants no others. */
export interface RuleGrant extends Grounds {
  readonly kind: 'rules';
  readonly holder: Holder;
  readonly objects: RbacObjects;
}

/** A role that the cluster has already. */
export interface RoleGrant extends Grounds {
  readonly kind: 'role';
  readonly holder: Holder;
  readonly role: PredefinedRole;
  /** Absent: in the whole cluster. */
  readonly namespace?: string;
  /** What it allows besides the request; absent where its rules were never published. */
  readonly beyond?: {
    readonly rules: readonly Rule[];
    readonly isEverything: boolean;
    readonly isWider: boolean;
  };
}

/** The role that a binding refers to in vain, made again. The binding is there already. */
export interface RestoreGrant extends Grounds {
  readonly kind: 'restore';
  readonly holder: Holder;
  readonly role: PredefinedRole;
  readonly objects: RbacObjects;
}

/** All that a task needs at both gates, or without a task, all that several requests were refused for. */
export interface TaskGrant extends Grounds {
  readonly kind: 'task';
  readonly capability?: Capability;
  readonly parts: readonly SingleGrant[];
}

/** Where an Allow would have to stand, or a Deny stands, other than in the policies of the identity. */
export const POLICY_PLACES = ['identity', 'session', 'control', 'trust', 'resource'] as const;
export type PolicyPlace = (typeof POLICY_PLACES)[number];

export type MissingFact =
  | 'action'
  | 'verb'
  | 'resource'
  | 'apiGroup'
  | 'name'
  | 'code-without-roles'
  | 'cut-off';

/** Why no grant is advised. */
export type NoGrant =
  /** A Deny refused, and no Allow outweighs it. `places`: where to look for it, likeliest first. */
  | { readonly why: 'explicit-deny'; readonly places: readonly PolicyPlace[] }
  /** A policy other than the identity's has no Allow. */
  | { readonly why: 'other-policy'; readonly place: PolicyPlace }
  /** The account itself was refused, and policies do not count for it. */
  | { readonly why: 'account-owner' }
  /** The role's trust policy does not let this workload assume it (RRSA). */
  | { readonly why: 'rrsa-trust' }
  | {
      readonly why: 'service-roles';
      readonly roles: readonly RoleToAuthorize[];
      /** RAM's authorization page, where the text has a link to it. */
      readonly link?: string;
      readonly untrustedLink: boolean;
    }
  /** An instance has lost its role. */
  | { readonly why: 'instance-role'; readonly code?: string }
  /** The named roles do not exist; no service makes them. */
  | { readonly why: 'role-not-there'; readonly roles: readonly string[] }
  /** Nobody was logged in. */
  | { readonly why: 'not-logged-in' }
  /** A node is authorized by what runs on it, not by bindings. */
  | { readonly why: 'node' }
  /** To act as `system:masters` is to hold everything, past RBAC. */
  | { readonly why: 'masters' }
  /** RBAC asks for `update` on the `finalizers` of the owner, which the text does not name. */
  | { readonly why: 'owner-unknown' }
  | { readonly why: 'missing-facts'; readonly facts: readonly MissingFact[] }
  /** What would have been advised does not open the gate, by our own evaluator. */
  | { readonly why: 'proof-failed' };

export const CAUTIONS = [
  /** `GrantPermissions`, and the other modes of `UpdateUserPermissions`, replace what the identity holds. */
  'overwrites-grants',
  /** Terraform's resource for ACK's grants owns all grants of the identity. */
  'terraform-overwrites',
  /** `*` as resource. */
  'every-resource',
  /** The text does not tell an implicit deny from an explicit one. */
  'deny-kind-unknown',
  /** Whoever else has this role gets it too. */
  'shared-role',
  /** The role of the nodes: every workload on them gets it. */
  'worker-role',
  /** Policies of CloudSSO's roles are set in its access configuration. */
  'cloudsso-access-configuration',
  'sso-identity',
  /** Whether the id is a user's or a role's is to be said in the grant. */
  'user-or-role',
  'principal-unknown',
  'system-identity',
  /** Upgrades write the predefined roles anew: bind them, do not edit them. */
  'reset-at-upgrade',
  'full-control',
  'wider-than-asked',
  'secrets-readable',
  'runs-code',
  'node-credentials',
  'all-namespaces',
  'generated-name',
  'group-inferred',
  /** ACK looks at the role, so that rules of one's own may not be enough. */
  'console-checks-role',
  'impersonation',
  /** Whoever holds the rules may hand them on; `escalate` and `bind` would lift the check altogether. */
  'may-hand-on',
  /** Bindings, or the verbs that lift the check on them. */
  'grants-rbac',
  /** A token of any service account of the namespace, asked for or written into a Secret. */
  'mints-tokens',
  /** A client certificate is whoever it names. */
  'signs-certificates',
  /** A webhook sees and changes every request that it is told of. */
  'changes-requests',
  /** A PersistentVolume may be a directory of a node. */
  'mounts-nodes',
  /** Policies of others, or of oneself. */
  'grants-ram',
  'makes-credentials',
  'uses-roles',
  /** Everybody whose binding refers to the role gets it back. */
  'restores-for-all',
] as const;
export type Caution = (typeof CAUTIONS)[number];
