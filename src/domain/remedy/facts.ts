/** What remedies are made from besides the denial: compiled content, and what the reader adds to the text. */
import type { CapabilityGroup } from '../capability/capability.ts';
import type { EntryId } from '../entry/entry.ts';
import type { ActionInfo } from '../ram/action.ts';
import type { ResourceCatalogue } from '../rbac/resource.ts';
import type { PredefinedRole } from '../role/role.ts';
import type { ServiceRole } from './service-role.ts';

export interface RemedyFacts {
  readonly actions: readonly ActionInfo[];
  readonly roles: readonly PredefinedRole[];
  readonly capabilities: readonly CapabilityGroup[];
  readonly serviceRoles: readonly ServiceRole[];
  readonly resources: ResourceCatalogue;
}

/** What the text does not say and the reader knows. What is absent stands in the grant as a placeholder. */
export interface Given {
  readonly cluster?: string;
  readonly namespace?: string;
  /** The RAM user's or role's name, which RAM attaches policies by. */
  readonly ramName?: string;
  /** The RAM user's or role's id, which ACK grants by. */
  readonly ramId?: string;
  /** Whether that is a role; the ids of users and roles look alike. */
  readonly isRamRole?: boolean;
  /** The entry that the denial leads to: tells what a refusal without a code is about. */
  readonly entry?: EntryId;
}

/** Cluster ids as ACK makes them, DNS labels, names of RAM users without their domain and of RAM roles, ids of RAM. */
export const GIVEN_FORMS = {
  cluster: /^[A-Za-z0-9]{1,64}$/,
  namespace: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
  ramName: /^[\w.-]{1,64}$/,
  ramId: /^\d{6,32}$/,
} as const satisfies Partial<Record<keyof Given, RegExp>>;

/** What stands in a grant for a fact that nobody has told. */
export const PLACEHOLDERS = {
  account: '<ACCOUNT_ID>',
  cluster: '<CLUSTER_ID>',
  namespace: '<NAMESPACE>',
  /** Of a service account that works in another namespace than its own. */
  otherNamespace: '<OTHER_NAMESPACE>',
  ramId: '<RAM_ID>',
  ramRole: '<RAM_ROLE_NAME>',
  ramUser: '<RAM_USER_NAME>',
  region: '<REGION>',
} as const;

/** The placeholders that a text holds, in the order of the list. */
export function placeholdersIn(text: string): readonly string[] {
  return Object.values(PLACEHOLDERS).filter((placeholder) => text.includes(placeholder));
}
