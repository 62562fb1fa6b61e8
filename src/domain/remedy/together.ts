/** Grants of one piece as one grant, proven together. */
import type { Capability } from '../capability/capability.ts';
import type { RbacRequest } from '../rbac/types.ts';
import { type Given, PLACEHOLDERS } from './facts.ts';
import { type Held, NO_OBJECTS, NOTHING, prove } from './proof.ts';
import { joined } from './rbac/objects.ts';
import type { SingleGrant, TaskGrant } from './remedy.ts';

/**
 * The parts as one grant.
 * @param who who asks inside the cluster. @param capability the task that they are for; absent: several refused requests.
 * @returns `undefined` without any part, or if the proof of the whole fails.
 */
export function together(
  parts: readonly SingleGrant[],
  who: Pick<RbacRequest, 'user' | 'groups'>,
  { namespace, cluster = PLACEHOLDERS.cluster }: Given,
  capability?: Capability,
): TaskGrant | undefined {
  if (parts.length === 0) return undefined;
  const proofs = parts.map(({ proof }) => proof);
  const asked = proofs.flatMap((proof) => proof.asked.map((each) => each.asked));
  const proof = prove({
    asked,
    before: NOTHING,
    after: heldBy(parts),
    exact: true,
    place: { ...who, ...(namespace !== undefined && { namespace }), cluster },
    leavesOut: [...new Set(proofs.flatMap(({ leavesOut }) => leavesOut))],
  });
  if (asked.length > 0 && proof.status === 'failed') return undefined;
  const isDocumented = proofs.some(({ status }) => status === 'documented');
  return {
    kind: 'task',
    ...(capability && { capability }),
    parts,
    cautions: [...new Set(parts.flatMap(({ cautions }) => cautions))],
    proof: { ...proof, status: isDocumented ? 'documented' : proof.status },
  };
}

function heldBy(parts: readonly SingleGrant[]): Held {
  return {
    policies: parts.flatMap((part) => (part.kind === 'ram' ? [part.policy] : [])),
    objects: parts.reduce(
      (all, part) => (part.kind === 'rules' ? joined(all, part.objects) : all),
      NO_OBJECTS,
    ),
  };
}
