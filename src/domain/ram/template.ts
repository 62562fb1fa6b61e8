import type { RamRequest, Verdict } from './decision.ts';

/** A starting point for a policy, in one language; the catalogue of them is content. */
export interface PolicyTemplate {
  readonly id: string;
  readonly group: TemplateGroup;
  readonly name: string;
  readonly summary: string;
  /** What to mind before it is used. */
  readonly caution?: string;
  /** The policy in its canonical form, with a placeholder `<NAME>` wherever a field's value belongs. */
  readonly policy: string;
  readonly fields: readonly TemplateField[];
  /** Requests with what the policy alone says to them; resources may hold placeholders. */
  readonly checks: readonly TemplateCheck[];
}

export const templateGroups = ['work', 'administer', 'restrict'] as const;
export type TemplateGroup = (typeof templateGroups)[number];

export interface TemplateField {
  /** The placeholder in the policy is this name in angle brackets. */
  readonly name: string;
  readonly label: string;
  /** A regular expression that a whole value fits. */
  readonly pattern: string;
  readonly example: string;
  /** Takes several values, each of which makes a value of its own in the policy. */
  readonly many: boolean;
}

export interface TemplateCheck extends RamRequest {
  readonly verdict: Verdict;
}
