import type { RuleAt } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import { CodeBlockView } from '../../parts/code-block.tsx';
import { ruleYaml } from '../../parts/yaml/rule.ts';
import { useRolesWords } from './words.ts';

/** A rule of a role as YAML, titled by its place among the role's rules. */
export function RuleBlock({ role, at: { rule, ruleIndex } }: { role: PredefinedRole; at: RuleAt }) {
  const { detail } = useRolesWords();
  const title = detail.ruleTitle(ruleIndex + 1, role.clusterRole);
  return <CodeBlockView block={{ tag: 'block', language: 'yaml', title, fill: [], lines: ruleYaml(rule) }} />;
}
