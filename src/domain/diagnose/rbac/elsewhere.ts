/** Kubernetes' sentence with a reason that another cloud's authorizer gave: the cure lies there, not in RBAC. */
import type { LookAlikeKind } from '../look-alike.ts';

const CLOUDS: readonly (readonly [text: string, kind: LookAlikeKind])[] = [
  ['permission(s)', 'gcp'],
  ['iam.gserviceaccount.com', 'gcp'],
  ['in Azure', 'azure'],
  ['Azure role', 'azure'],
  ['AAD', 'azure'],
  ['arn:aws:', 'aws'],
];

/** The cloud whose authorizer speaks in the reason, if it is another one. */
export function elsewhere(reason: string): LookAlikeKind | undefined {
  return CLOUDS.find(([text]) => reason.includes(text))?.[1];
}
