/** Who makes the requests, as each gate knows them. */
import { type Identity, identify } from '../rbac/identity.ts';

/** As the API server sees somebody after authentication. An empty user is nobody in particular. */
export interface Principal {
  readonly user: string;
  readonly groups: readonly string[];
  readonly identity: Identity | undefined;
}

const AUTHENTICATED = 'system:authenticated';
const ANONYMOUS = 'system:anonymous';

/**
 * Reads the name of a user as RBAC spells it: the ID of a RAM user or role, `system:serviceaccount:<namespace>:<name>`, or
 * any other; a service account may be written `<namespace>/<name>`. Adds the groups that authentication gives to it
 * (`pkg/serviceaccount/util.go`, `authentication/group/authenticated_group_adder.go`). Never fails.
 * @param groups the groups besides.
 */
export function readPrincipal(name: string, groups: readonly string[]): Principal {
  const typed = name.trim();
  const account = /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9.-]*)$/.exec(typed);
  const user = account ? `system:serviceaccount:${account[1]}:${account[2]}` : typed;
  const identity = user === '' ? undefined : identify('user', user);
  return { user, identity, groups: [...new Set([...groups, ...givenGroups(user, identity)])] };
}

function givenGroups(user: string, identity: Identity | undefined): readonly string[] {
  if (user === ANONYMOUS) return ['system:unauthenticated'];
  if (identity?.kind !== 'service-account') return [AUTHENTICATED];
  const all = 'system:serviceaccounts';
  return [all, `${all}:${identity.namespace}`, AUTHENTICATED];
}
