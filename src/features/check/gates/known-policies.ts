/** Policies to begin with: the templates, and the system policies whose text everybody knows. */
import type { PolicyTemplate } from '../../../domain/ram/template.ts';

/** Source: the RAM console; the other system policies that matter to ACK are published by description only. */
export const SYSTEM_POLICIES = [
  {
    id: 'AdministratorAccess',
    text: '{\n  "Version": "1",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": "*",\n      "Resource": "*"\n    }\n  ]\n}',
  },
] as const;

/** The text of a template or system policy, on the cluster that is spoken of; `undefined` for an unknown id. */
export function knownPolicy(
  id: string,
  templates: readonly PolicyTemplate[],
  cluster: string,
): { readonly name: string; readonly text: string } | undefined {
  const system = SYSTEM_POLICIES.find((each) => each.id === id);
  if (system) return { name: system.id, text: system.text };
  const template = templates.find((each) => each.id === id);
  if (!template) return undefined;
  const text =
    cluster === ''
      ? template.policy
      : template.policy.replaceAll('<CLUSTER_ID>', () => JSON.stringify(cluster).slice(1, -1));
  return { name: template.name, text };
}
