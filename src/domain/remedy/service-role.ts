/** ACK's service roles: what the account lacks where a code such as `ErrManagedKuberneteRoleNotAttach` refuses. */
import type { ServiceRoleDenial } from '../diagnose/denial.ts';
import type { NoGrant } from './remedy.ts';

export interface ServiceRole {
  readonly name: string;
  readonly purpose: string;
  /** The codes that say it is missing. `documented`: a real message names the role; `inferred`: concluded from the names. */
  readonly codes: readonly { readonly code: string; readonly certainty: 'documented' | 'inferred' }[];
  /** Whether ACK works without it, as long as nobody uses what it is for. */
  readonly optional: boolean;
  /** The service that assumes it. */
  readonly trust: string;
  readonly certainty: 'documented' | 'reported' | 'inferred';
}

/** A role to authorize. `told`: the text or its link names it; else how sure the code's meaning is. */
export interface RoleToAuthorize {
  readonly name: string;
  readonly purpose?: string;
  readonly certainty: 'told' | 'documented' | 'inferred';
}

/** Whatever a service prints for it, `AliyuncsManagedSecurityRole` and its lower-case twins in ARNs are this role. */
function knownRole(name: string, known: readonly ServiceRole[]): ServiceRole | undefined {
  return known.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/**
 * The way out for a denial of this class; never a grant, for no policy of the caller stands in for a role of the account
 * (REM-S01 to S05). Never fails.
 */
export function serviceRoleRemedy(denial: ServiceRoleDenial, known: readonly ServiceRole[]): NoGrant {
  const told = denial.roles.map((name): RoleToAuthorize => {
    const role = knownRole(name, known);
    return role ? { name: role.name, purpose: role.purpose, certainty: 'told' } : { name, certainty: 'told' };
  });
  const { code } = denial;
  if (told.length > 0)
    return told.every(({ name }) => isServiceRole(name)) ? authorize(denial, told) : own(told);
  if (isInstance(denial)) return { why: 'instance-role', ...(code !== undefined && { code }) };
  return authorize(denial, rolesOfCode(code, known));
}

/** Whether it is not known which of the roles is missing: a code can stand for several, and only a text names one. */
export function isAnyOf(roles: readonly RoleToAuthorize[]): boolean {
  return roles.length > 1 && roles.every(({ certainty }) => certainty !== 'told');
}

/** The roles that a code stands for; none where nobody knows it. */
export function rolesOfCode(code: string | undefined, known: readonly ServiceRole[]): RoleToAuthorize[] {
  const wanted = code?.toLowerCase();
  return known.flatMap(({ name, purpose, codes }) =>
    codes
      .filter((each) => each.code.toLowerCase() === wanted)
      .map(({ certainty }) => ({ name, purpose, certainty })),
  );
}

/** A link is the authority on what is missing, but only where it leads to RAM's own page. */
function authorize({ link, trusted }: ServiceRoleDenial, roles: readonly RoleToAuthorize[]): NoGrant {
  return {
    why: 'service-roles',
    roles,
    ...(link !== undefined && trusted === true && { link }),
    untrustedLink: link !== undefined && trusted !== true,
  };
}

function own(roles: readonly RoleToAuthorize[]): NoGrant {
  return { why: 'role-not-there', roles: roles.map(({ name }) => name) };
}

/** Services make their roles themselves and name them alike; all others are somebody's own. */
function isServiceRole(name: string): boolean {
  return name.toLowerCase().startsWith('aliyun');
}

/** An instance that lost its role has a code of its own, or shows the metadata service's 404 only. */
function isInstance({ code, link }: ServiceRoleDenial): boolean {
  return link === undefined && (code === undefined || /^(?:RAMRoleError|NodeHasNoRAMRole)$/i.test(code));
}
