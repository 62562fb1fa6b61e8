/** Refusals of RAM that no Allow in the identity's policies lifts. */
import type { RamDenial } from '../../diagnose/denial.ts';
import { hasWildcard } from '../../lib/wildcard.ts';
import type { NoGrant, PolicyPlace } from '../remedy.ts';

/** `PolicyType` of `AccessDeniedDetail` → whose policy that is. */
const PLACES: Readonly<Record<string, PolicyPlace>> = {
  controlpolicy: 'control',
  sessionpolicy: 'session',
  assumerolepolicy: 'trust',
  resourcebasedpolicy: 'resource',
  accountlevelidentitybasedpolicy: 'identity',
  resourcegrouplevelidentitybasedpolicy: 'identity',
  identitybasedpolicy: 'identity',
};

/** Where a Deny can stand, in the order in which RAM evaluates and people look. */
const DENY_PLACES: readonly PolicyPlace[] = ['identity', 'session', 'control'];

/** Why there is no grant for this refusal; `undefined` where an Allow helps (REM-R10 to R16). */
export function withoutGrant(denial: RamDenial): NoGrant | undefined {
  const { action, code, deny, principal, uncertain } = denial;
  const place = PLACES[denial.policyType?.toLowerCase() ?? ''];
  if (code?.toLowerCase().startsWith('authenticationfail')) return { why: 'rrsa-trust' };
  if (deny === 'explicit') return { why: 'explicit-deny', places: place ? [place] : DENY_PLACES };
  if (place !== undefined && place !== 'identity') return { why: 'other-policy', place };
  if (principal?.kind === 'account') return { why: 'account-owner' };
  if (action === undefined || hasWildcard(action)) return { why: 'missing-facts', facts: ['action'] };
  if (uncertain?.includes('action')) return { why: 'missing-facts', facts: ['action', 'cut-off'] };
  return undefined;
}
