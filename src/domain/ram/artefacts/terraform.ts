import type { Policy } from '../policy.ts';
import { print } from '../print.ts';
import type { AttachTarget } from './target.ts';

/**
 * The policy as a resource of Terraform's alicloud provider, with its attachment where somebody is to get it. The
 * document stands in a heredoc, so that it stays the very text. Source: the provider's documentation of
 * `alicloud_ram_policy`, `alicloud_ram_user_policy_attachment`, `…_role_…` and `…_group_…` (since 1.114.0).
 */
export function terraformPolicy(policy: Policy, policyName: string, target?: AttachTarget): string {
  const label = labelOf(policyName);
  const resource = `resource "alicloud_ram_policy" "${label}" {
  policy_name     = ${hclString(policyName)}
  policy_document = <<EOF
${literal(stable(print(policy)))}
EOF
}
`;
  return target ? `${resource}\n${attachment(label, target)}` : resource;
}

function attachment(label: string, { kind, name }: AttachTarget): string {
  const names = ['policy_name', 'policy_type', `${kind}_name`];
  const width = Math.max(...names.map(({ length }) => length));
  const values = [
    `alicloud_ram_policy.${label}.policy_name`,
    `alicloud_ram_policy.${label}.type`,
    hclString(name),
  ];
  const lines = names.map((each, index) => `  ${each.padEnd(width)} = ${values[index]}`);
  return `resource "alicloud_ram_${kind}_policy_attachment" "${label}" {\n${lines.join('\n')}\n}\n`;
}

/** A name for use within the file: letters, digits, underscores, no digit first. */
function labelOf(policyName: string): string {
  const label = policyName.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return /^[a-z]/.test(label) ? label : `policy_${label}`.replace(/_+$/, '');
}

/**
 * JSON that Terraform does not change: it brings texts into Unicode's normal form C, so characters that have another one
 * are written as escapes, which they can be wherever they stand in JSON. Source: cty, which holds Terraform's values.
 */
function stable(json: string): string {
  if (json === json.normalize('NFC')) return json;
  return json.replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `${` and `%{` would begin a template. Source: HCL native syntax specification, template expressions. */
function literal(text: string): string {
  return text.replaceAll('${', '$${').replaceAll('%{', '%%{');
}

function hclString(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${literal(escaped)}"`;
}
