/** What a policy can be for; each kind has its own form and limit. */
export type PolicyKind = 'identity' | 'trust' | 'control' | 'session';

/** The longest document RAM takes, in characters; for trust policies no page says. Source: `limits` in RULES.md. */
export const lengthLimits: Readonly<Partial<Record<PolicyKind, number>>> = {
  identity: 6144,
  control: 4096,
  session: 1024,
};

/** How many characters a policy text has as RAM counts them: code points, blanks included (RAM-L07). */
export function policyLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
