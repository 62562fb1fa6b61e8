/** Whom a policy is attached to: RAM's own name of a user (without the domain), of a role or of a user group. */
export interface AttachTarget {
  readonly kind: 'user' | 'role' | 'group';
  readonly name: string;
}
