import { parse } from '../../../../domain/ram/parse.ts';
import type { Policy } from '../../../../domain/ram/policy.ts';
import type { RamProblem } from '../../../../domain/ram/problem.ts';
import type { Step } from '../../history.ts';

/** One state of the policy. */
export interface PolicyStep extends Step {
  /** What the text says, or, while it cannot be read, what was read last: the form shows it. */
  readonly policy: Policy;
  /** Why the text cannot be read; empty when it can. */
  readonly unreadable: readonly RamProblem[];
}

/** Reads a text after another one. */
export function readStep(text: string, before: PolicyStep | undefined): PolicyStep {
  const policy = parse(text);
  return policy.ok
    ? { text, policy: policy.value, unreadable: [] }
    : { text, policy: before?.policy ?? { statements: [] }, unreadable: policy.error };
}
