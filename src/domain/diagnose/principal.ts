/** Who asked, read from the name that a service prints. */

export const PRINCIPAL_KINDS = [
  'ram-user',
  'ram-role-session',
  'cloudsso-role',
  /** Digits, with or without a time stamp behind a hyphen: a RAM user or a RAM role, the name does not tell which. */
  'ram-identity',
  /** A user of an identity provider, without a role. */
  'sso',
  'account',
  'service-account',
  'node',
  'anonymous',
  'group',
  /** Any other name that the API server was given, such as a certificate's. */
  'other',
] as const;
export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

/** `id` is as printed and complete (`system:serviceaccount:ns:name`, `Role:session`), `owner` the account that owns it. */
export interface Principal {
  readonly kind: PrincipalKind;
  readonly id?: string;
  readonly owner?: string;
}

/** A RAM user or role id as ACK uses it in bindings; masked ones count. */
const RAM_ID = /^[\d*]{4,40}(?:-\d{1,20})?$/;
const SSO_PROVIDER = /^(?:saml|oidc)-provider\//i;
/** Roles that CloudSSO makes for its users (FAQ about authorization, CloudSSO question). */
const CLOUDSSO_ROLE = /^AliyunReservedSSO-/i;

/** Every expression of this file, for the test that tries them on hostile text. */
export const PRINCIPAL_PATTERNS: readonly RegExp[] = [RAM_ID, SSO_PROVIDER, CLOUDSSO_ROLE];

/** What a user name given to the API server stands for. */
export function kubernetesPrincipal(id: string): Principal {
  if (id.startsWith('system:serviceaccount:')) return { kind: 'service-account', id };
  if (id.startsWith('system:node:')) return { kind: 'node', id };
  if (id === 'system:anonymous') return { kind: 'anonymous', id };
  return { kind: RAM_ID.test(id) ? 'ram-identity' : 'other', id };
}

/** RAM's `AuthPrincipalType` and the words that the console's dialog has for it, folded and without white space. */
const TYPES: readonly (readonly [string, PrincipalKind])[] = [
  ['subuser', 'ram-user'],
  ['ramuser', 'ram-user'],
  ['ram用户', 'ram-user'],
  ['ram用戶', 'ram-user'],
  ['子账号', 'ram-user'],
  ['assumedroleuser', 'ram-role-session'],
  ['ramrole', 'ram-role-session'],
  ['ram角色', 'ram-role-session'],
  ['federated', 'sso'],
  ['sso', 'sso'],
  ['root', 'account'],
  ['account', 'account'],
  ['主账号', 'account'],
  ['阿里云账号', 'account'],
];

/** Who RAM refused. `type` is as printed; without one, or with one that is not known, the name decides. */
export function ramPrincipal(
  type: string | undefined,
  id: string | undefined,
  owner: string | undefined,
): Principal {
  const folded = type?.replaceAll(/\s/g, '').toLowerCase() ?? '';
  const typed = TYPES.find(([prefix]) => folded.startsWith(prefix))?.[1] ?? kindOfName(id);
  const kind =
    typed === 'ram-role-session' && id !== undefined && CLOUDSSO_ROLE.test(id) ? 'cloudsso-role' : typed;
  return { kind, ...(id === undefined ? {} : { id }), ...(owner === undefined ? {} : { owner }) };
}

function kindOfName(id: string | undefined): PrincipalKind {
  if (id === undefined) return 'other';
  if (RAM_ID.test(id)) return 'ram-identity';
  if (SSO_PROVIDER.test(id)) return 'sso';
  return id.includes(':') ? 'ram-role-session' : 'other';
}
