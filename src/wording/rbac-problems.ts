/** What is wrong with RBAC objects and the YAML they stand in, by the code of the rule that says so. */
import type { AdviceRule } from '../domain/rbac/advice.ts';
import type { ValidationRule } from '../domain/rbac/field.ts';
import type { Text } from './core.ts';

/** The values that a rule reports, by name. */
export type ProblemValues = Readonly<Record<string, string | number>>;
type Saying = (values: ProblemValues) => Text;

/** What keeps a text from being read as YAML. */
export type YamlFaultKind =
  /** A template, as Helm's, that was not filled. */
  | 'template'
  | 'tab'
  | 'indent'
  /** An alias without its anchor. */
  | 'alias'
  | 'alias-bomb'
  | 'duplicate-key'
  /** A quote or a bracket that is not closed. */
  | 'open'
  /** Nested deeper than can be read. */
  | 'deep'
  | 'syntax';

export interface RbacProblemWording {
  readonly yaml: Record<YamlFaultKind, Text>;
  readonly validation: Record<ValidationRule, Saying>;
  readonly advice: Record<AdviceRule, Saying>;
  readonly severity: Record<'error' | 'warning' | 'notice', Text>;
}
