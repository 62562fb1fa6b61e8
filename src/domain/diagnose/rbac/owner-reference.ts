/**
 * Admission plug-in OwnerReferencesPermissionEnforcement. It asks RBAC for `update` on the owner's `finalizers`, so the cure
 * is RBAC, although the sentence names no user.
 */
import { mark } from '../mark.ts';
import type { Shape } from '../shape.ts';
import { objectBefore } from './object.ts';

export const ownerReference: Shape = {
  name: 'owner-reference',
  patterns: [{ kind: 'message', text: 'cannot set blockOwnerDeletion' }],
  read: (hit) => {
    const { start, ...object } = objectBefore(hit.view, hit.start) ?? { start: hit.start };
    return mark(hit, { start, end: hit.end, gate: 'rbac', shape: 'owner-reference', proof: 'yes' }, object);
  },
};
