/**
 * Who stands behind the name of a user or a group on an ACK cluster. RAM identities are known by their id: the digits of
 * a RAM user or role, or the digits and a Unix time behind a hyphen.
 */

export type Identity =
  /** `issued`: the time behind the hyphen, as `2023-01-11T04:17:53Z`. */
  | { readonly kind: 'ram'; readonly id: string; readonly issued?: string }
  /** The name of a role that CloudSSO made. Requests carry the id of the role, so a binding to the name binds nobody. */
  | { readonly kind: 'sso-name' }
  | { readonly kind: 'service-account'; readonly namespace: string; readonly account: string }
  | { readonly kind: 'system' }
  | { readonly kind: 'group' }
  | { readonly kind: 'user' };

export type IdentityKind = Identity['kind'];

export const IDENTITY_KINDS = [
  'ram',
  'sso-name',
  'service-account',
  'user',
  'group',
  'system',
] as const satisfies readonly IdentityKind[];

const RAM = /^(\d+)(?:-(\d+))?$/;
const SSO = 'AliyunReservedSSO-';
const SERVICE_ACCOUNT = 'system:serviceaccount:';

/** Tells apart what the API server knows as one string. Never fails. */
export function identify(kind: 'user' | 'group', name: string): Identity {
  if (kind === 'group') return { kind: name.startsWith('system:') ? 'system' : 'group' };
  const ram = RAM.exec(name);
  if (ram?.[1] !== undefined) {
    const issued = ram[2] === undefined ? undefined : timeOf(ram[2]);
    return { kind: 'ram', id: ram[1], ...(issued && { issued }) };
  }
  if (name.startsWith(SSO)) return { kind: 'sso-name' };
  const [namespace, account, ...rest] = name.startsWith(SERVICE_ACCOUNT)
    ? name.slice(SERVICE_ACCOUNT.length).split(':')
    : [];
  if (namespace && account && rest.length === 0) return { kind: 'service-account', namespace, account };
  return { kind: name.startsWith('system:') ? 'system' : 'user' };
}

/** The id of the RAM user or role that a user's name stands for. */
export function ramId(name: string): string | undefined {
  return RAM.exec(name)?.[1];
}

/** Seconds since 1970 as a time; `undefined` for digits that are none, or none in the time of ACK (since 2015). */
function timeOf(seconds: string): string | undefined {
  const value = Number(seconds);
  if (seconds.length !== 10 || value < 1_420_070_400) return undefined;
  return new Date(value * 1000).toISOString().replace('.000Z', 'Z');
}
