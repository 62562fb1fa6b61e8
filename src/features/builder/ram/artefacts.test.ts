/** What the artefacts of a policy mean to the programs they are for: a shell, and Terraform's own parser of HCL. */
import { execFileSync } from 'node:child_process';
import { parse as parseHcl } from '@cdktn/hcl2json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachPolicyCommand, createPolicyCommand } from '../../../domain/ram/artefacts/cli.ts';
import type { AttachTarget } from '../../../domain/ram/artefacts/target.ts';
import { terraformPolicy } from '../../../domain/ram/artefacts/terraform.ts';
import type { Policy } from '../../../domain/ram/policy.ts';
import { print, printMinified } from '../../../domain/ram/print.ts';

/** Texts that mean something to a shell, to HCL or to JSON. */
const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    "it's",
    '$(reboot)',
    '`id`',
    `\${var.x}`,
    '%{ if true }',
    'EOF\n',
    '\\',
    '"',
    '\n',
    '\t',
    "'\\''",
    '$$',
    '&& rm',
  ),
);

const policies: fc.Arbitrary<Policy> = fc
  .array(fc.record({ action: fc.array(awkward), resource: fc.array(awkward), key: awkward }), {
    maxLength: 3,
  })
  .map((statements) => ({
    version: '1',
    statements: statements.map(({ action, resource, key }) => ({
      effect: 'Allow',
      action,
      resource,
      condition: [{ operator: 'StringEquals', keys: [{ key: `a:${key}`, values: resource }] }],
    })),
  }));

const kinds = ['user', 'role', 'group'] as const;

/** The arguments that a command gets from `sh`: the shell function prints each as base64, so that any text survives. */
function argumentsOf(command: string): string[] {
  execFileSync('sh', ['-n'], { input: command });
  const script = `aliyun() { for word; do printf %s "$word" | base64 -w 0; echo; done; }\n${command}\n`;
  const lines = execFileSync('sh', { input: script, encoding: 'utf8' }).trimEnd().split('\n');
  return lines.map((line) => Buffer.from(line, 'base64').toString('utf8'));
}

describe('the commands', () => {
  it('give the policy to the CLI as it is, whatever it holds', () => {
    fc.assert(
      fc.property(
        policies,
        awkward.filter((name) => name !== '' && !name.includes('\0')),
        (policy, name) => {
          const document = printMinified(policy);
          const given = argumentsOf(createPolicyCommand(policy, name));
          expect(given).toEqual(['ram', 'CreatePolicy', '--PolicyName', name, '--PolicyDocument', document]);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it.each([
    { kind: 'user', api: 'AttachPolicyToUser', parameter: '--UserName' },
    { kind: 'role', api: 'AttachPolicyToRole', parameter: '--RoleName' },
    { kind: 'group', api: 'AttachPolicyToGroup', parameter: '--GroupName' },
  ] as const)('attach to a $kind with $api', ({ kind, api, parameter }) => {
    const given = argumentsOf(attachPolicyCommand('read-clusters', { kind, name: "o'neil" }));
    expect(given).toEqual([
      ...['ram', api, '--PolicyType', 'Custom', '--PolicyName', 'read-clusters', parameter, "o'neil"],
    ]);
  });
});

/** What the parser leaves in a text: HCL's escapes for its template marks. */
function unescaped(text: string): string {
  return text.replaceAll('$${', '${').replaceAll('%%{', '%{');
}

interface Resources {
  readonly resource: Record<string, Record<string, readonly Record<string, string>[]>>;
}

async function readTerraform(text: string): Promise<Resources['resource']> {
  // The parser's types say `any`-like records; the assertions below look at every value.
  const { resource } = (await parseHcl('policy.tf', text)) as unknown as Resources;
  return resource;
}

/** How the parser shows a reference to another resource. */
function reference(attribute: string): string {
  return `\${alicloud_ram_policy.policy_9_lives.${attribute}}`;
}

describe('the Terraform file', () => {
  it('holds the policy as it is, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (policy) => {
        const { alicloud_ram_policy: read } = await readTerraform(terraformPolicy(policy, 'Read-2-clusters'));
        const document = read?.read_2_clusters?.[0]?.policy_document ?? '';
        expect(JSON.parse(unescaped(document))).toEqual(JSON.parse(print(policy)));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it.each(kinds)('attaches it to a %s', async (kind) => {
    const target: AttachTarget = { kind, name: 'o"neil\\' };
    const text = terraformPolicy({ version: '1', statements: [] }, '9-lives', target);
    const resources = await readTerraform(text);
    expect(resources.alicloud_ram_policy?.policy_9_lives?.[0]?.policy_name).toBe('9-lives');
    expect(resources[`alicloud_ram_${kind}_policy_attachment`]?.policy_9_lives?.[0]).toEqual({
      policy_name: reference('policy_name'),
      policy_type: reference('type'),
      [`${kind}_name`]: 'o"neil\\',
    });
  });

  it('has its lines as `terraform fmt` sets them', () => {
    const text = terraformPolicy({ version: '1', statements: [] }, 'empty', { kind: 'role', name: 'ops' });
    expect(text).toBe(`resource "alicloud_ram_policy" "empty" {
  policy_name     = "empty"
  policy_document = <<EOF
{
  "Version": "1",
  "Statement": []
}
EOF
}

resource "alicloud_ram_role_policy_attachment" "empty" {
  policy_name = alicloud_ram_policy.empty.policy_name
  policy_type = alicloud_ram_policy.empty.type
  role_name   = "ops"
}
`);
  });

  it('is refused by the parser when it is cut', async () => {
    await expect(
      readTerraform(terraformPolicy({ version: '1', statements: [] }, 'empty').slice(0, -3)),
    ).rejects.toThrow();
  });
});
