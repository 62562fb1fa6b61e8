/** Who is to hold a grant inside the cluster, and the subject that stands for them in a binding. */
import type { Principal } from '../../diagnose/principal.ts';
import { never } from '../../lib/never.ts';
import { HIDDEN } from '../../lib/unseen.ts';
import { identify, ramId } from '../../rbac/identity.ts';
import { RBAC_GROUP, type RbacRequest, type Subject } from '../../rbac/types.ts';
import { type Given, PLACEHOLDERS } from '../facts.ts';
import type { Caution, NoGrant } from '../remedy.ts';

/** `name` is what requests carry; `ram`: ACK can grant to it, by `uid`. */
export type Holder =
  | {
      readonly kind: 'ram';
      readonly name: string;
      readonly uid: string;
      readonly isRole: boolean | undefined;
    }
  | {
      readonly kind: 'service-account';
      readonly name: string;
      readonly namespace: string;
      readonly account: string;
    }
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string };

export type HolderAnswer =
  | { readonly holder: Holder; readonly cautions: readonly Caution[] }
  | { readonly none: NoGrant };

/** Who gets the grant (REM-K10 to K15), or why nobody can. A masked or absent id becomes a placeholder. */
export function holderOf(principal: Principal | undefined, given: Given): HolderAnswer {
  const { kind = 'ram-identity', id } = principal ?? {};
  switch (kind) {
    case 'anonymous':
      return { none: { why: 'not-logged-in' } };
    case 'node':
      return { none: { why: 'node' } };
    case 'service-account': {
      const identity = identify('user', id ?? '');
      if (identity.kind !== 'service-account') return named('user', id ?? '');
      const { namespace, account } = identity;
      return { holder: { kind, name: id ?? '', namespace, account }, cautions: [] };
    }
    case 'group':
      return named('group', id ?? '');
    case 'other':
      // What an example leaves to be filled in is no name, nor is what cannot be seen whole.
      return id === undefined || /[<>]/.test(id) || id.includes(HIDDEN)
        ? ramHolder(undefined, given)
        : named('user', id);
    case 'ram-role-session':
    case 'cloudsso-role':
      return ramHolder(id, { isRamRole: true, ...given });
    case 'ram-user':
      return ramHolder(id, { isRamRole: false, ...given });
    case 'ram-identity':
    case 'sso':
    case 'account':
      return ramHolder(id, given);
    default:
      return never(kind);
  }
}

function ramHolder(id: string | undefined, given: Given): HolderAnswer {
  const known = id === undefined ? undefined : ramId(id);
  const uid = given.ramId ?? known ?? PLACEHOLDERS.ramId;
  const name = known === undefined || id === undefined || given.ramId !== undefined ? uid : id;
  const cautions: Caution[] = [];
  if (given.isRamRole === undefined) cautions.push('user-or-role');
  if (uid === PLACEHOLDERS.ramId) cautions.push('principal-unknown');
  return { holder: { kind: 'ram', name, uid, isRole: given.isRamRole }, cautions };
}

function named(kind: 'user' | 'group', name: string): HolderAnswer {
  return { holder: { kind, name }, cautions: name.startsWith('system:') ? ['system-identity'] : [] };
}

export function subjectOf(holder: Holder): Subject {
  switch (holder.kind) {
    case 'service-account':
      return { kind: 'ServiceAccount', name: holder.account, namespace: holder.namespace };
    case 'group':
      return { kind: 'Group', apiGroup: RBAC_GROUP, name: holder.name };
    case 'ram':
    case 'user':
      return { kind: 'User', apiGroup: RBAC_GROUP, name: holder.name };
    default:
      return never(holder);
  }
}

/** Any user may stand for a group; the evaluator asks for one. */
const MEMBER = 'someone';

/** Who asks, as requests say it. */
export function askerOf(holder: Holder): Pick<RbacRequest, 'user' | 'groups'> {
  return holder.kind === 'group' ? { user: MEMBER, groups: [holder.name] } : { user: holder.name };
}
