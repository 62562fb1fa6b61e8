/** Kubernetes' escalation check: nobody grants what they do not hold (`ConfirmNoEscalation`). */
import type { RbacDenial } from '../../diagnose/denial.ts';
import type { Rule } from '../../rbac/types.ts';
import { type Given, PLACEHOLDERS } from '../facts.ts';

/**
 * The rules that the granter lacks, and where they have to hold them: in the namespace of the role or binding, which the
 * sentence does not name, or in the whole cluster (REM-K30 to K32).
 */
export function escalationNeed(
  { missingRules = [], resource, namespace }: RbacDenial,
  given: Given,
): { readonly rules: readonly Rule[]; readonly namespace?: string } {
  const isInside = resource === 'roles' || resource === 'rolebindings';
  return {
    rules: missingRules,
    ...(isInside && { namespace: namespace ?? given.namespace ?? PLACEHOLDERS.namespace }),
  };
}
