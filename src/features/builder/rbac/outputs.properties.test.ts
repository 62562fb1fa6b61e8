/**
 * What the builder puts out, read by what will read it: a shell and an HCL parser. Starting a process takes longer than a case, so a batch of cases goes into one and is compared entry by entry.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHcl } from '@cdktn/hcl2json';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ackGrantCommand } from '../../../domain/rbac/print/aliyun.ts';
import { deleteBinding } from '../../../domain/rbac/print/backup.ts';
import { canICommand } from '../../../domain/rbac/print/can-i.ts';
import { kubectl } from '../../../domain/rbac/print/kubectl.ts';
import { shellWord } from '../../../domain/rbac/print/shell.ts';
import { terraform } from '../../../domain/rbac/print/terraform.ts';
import type { Binding, RbacObjects, Rule } from '../../../domain/rbac/types.ts';
import { manifestText } from '../../../parts/yaml/manifest.ts';
import { atomsOf, bindingBlock, bindingOf, bindingText, HOSTILE, roleBlock, roleOf } from './read-back.ts';

const SLOWLY = 60_000;
/** Making a batch smaller takes for ever and tells no more. */
const BATCHES = { numRuns: 30, endOnFailure: true };

const nasty = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 4 })
  // No argument of a command holds a NUL, and Terraform composes letters with their accents.
  .map((parts) => parts.join('').replaceAll('\0', '').normalize('NFC') || 'a');
const name = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), nasty);
const digits = fc.stringMatching(/^[1-9][0-9]{14,17}$/);

const plain = (...values: string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const resourceRule: fc.Arbitrary<Rule> = fc.record(
  {
    verbs: plain('get', 'list', 'create', '*', 'bind', 'delete'),
    apiGroups: plain('', 'apps', 'batch', '*'),
    resources: plain('pods', 'pods/exec', 'deployments', '*', '*/scale', 'widgets'),
    resourceNames: fc.array(nasty, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['verbs', 'apiGroups', 'resources'] },
);
const urlRule: fc.Arbitrary<Rule> = fc.record({
  verbs: plain('get', 'post', '*'),
  nonResourceURLs: plain('/healthz', '/logs/*', '*', '/a b'),
});
const role = fc.record({
  metadata: fc.record({ name }),
  rules: fc.array(fc.oneof(resourceRule, resourceRule, urlRule), { minLength: 1, maxLength: 2 }),
});
const binding: fc.Arbitrary<Binding> = fc.record({
  metadata: fc.record({ name }),
  roleRef: fc.record({ kind: fc.constant('ClusterRole'), name }),
  subjects: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('User', 'Group'), name }),
      fc.record({ kind: fc.constant('ServiceAccount'), name, namespace: name }),
    ),
    { maxLength: 3 },
  ),
});

const NOTHING: RbacObjects = { roles: [], clusterRoles: [], roleBindings: [], clusterRoleBindings: [] };
const END = '-- end of a command --';

/** What each command is given in a shell: its arguments, and its input behind them. */
function run(
  commands: readonly string[],
): readonly { readonly args: readonly string[]; readonly input: string }[] {
  // The shell reads its input by itself: starting a program for every command would take most of the time.
  const print = String.raw`show() {
    printf '%s\0' "$@"
    while IFS= read -r line; do printf '%s\n' "$line"; done
    printf '\0%s\0' "$END"
  }`;
  const names = ['kubectl', 'aliyun', 'echo'].map((each) => `${each}() { show "$@"; }`);
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  const script = join(folder, 'script.sh');
  try {
    writeFileSync(script, [`END='${END}'`, print, ...names, ...commands].join('\n'));
    execFileSync('sh', ['-n', script]);
    const out = execFileSync('sh', [script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    });
    return out
      .toString()
      .split(`\0${END}\0`)
      .slice(0, -1)
      .map((each) => each.split('\0'))
      .map((parts) => ({ args: parts.slice(0, -1), input: parts.at(-1) ?? '' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it(
  'a shell gives back every word unchanged',
  () => {
    const batch = fc.array(nasty, { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(batch, (words) => {
        expect(run(words.map((word) => `echo ${shellWord(word)}`)).map(({ args }) => args)).toEqual(
          words.map((word) => [word]),
        );
      }),
      BATCHES,
    );
  },
  SLOWLY,
);

it(
  'kubectl is given the role and the binding that were asked for',
  () => {
    const batch = fc.array(fc.tuple(role, binding), { minLength: 50, maxLength: 50 });
    const options = { manifest: manifestText, isServed: () => true };
    fc.assert(
      fc.property(batch, (cases) => {
        const objects = cases.flatMap(([clusterRole, clusterRoleBinding]) => [
          { object: clusterRole, printed: kubectl({ ...NOTHING, clusterRoles: [clusterRole] }, options) },
          {
            object: clusterRoleBinding,
            printed: kubectl({ ...NOTHING, clusterRoleBindings: [clusterRoleBinding] }, options),
          },
        ]);
        const given = run(objects.flatMap(({ printed }) => printed.map(({ command }) => command)));
        for (const [index, { object, printed }] of objects.entries()) {
          const { args = [], input = '' } = given[index] ?? {};
          if (printed[0]?.by === 'manifest') expect(parseYaml(input)).toMatchObject(object);
          else if ('rules' in object)
            expect(roleOf(args)).toEqual({ name: object.metadata.name, atoms: atomsOf(object.rules) });
          else expect(bindingOf(args)).toEqual(bindingText(object));
        }
      }),
      BATCHES,
    );
  },
  SLOWLY,
);

it(
  'checks, backups and ACK grants keep their names',
  () => {
    const batch = fc.array(fc.tuple(nasty, nasty, digits), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(batch, (cases) => {
        const commands = cases.flatMap(([one, two, uid]) => [
          canICommand({
            user: one,
            groups: [two],
            verb: 'get',
            apiGroup: 'apps',
            resource: 'deployments',
            name: two,
            namespace: one,
          }),
          ackGrantCommand({
            uid,
            cluster: one,
            roleName: two,
            isCustom: true,
            isRamRole: false,
            namespace: one,
          }),
          deleteBinding({ kind: 'RoleBinding', name: one, namespace: two }).remove,
        ]);
        const given = run(commands).map(({ args }) => args);
        for (const [index, [one, two, uid]] of cases.entries()) {
          const [check, grant, removed] = given.slice(index * 3);
          expect(check).toEqual([
            'auth',
            'can-i',
            'get',
            `deployments.apps/${two}`,
            '-n',
            one,
            `--as=${one}`,
            `--as-group=${two}`,
          ]);
          expect(grant?.slice(0, -1)).toEqual([
            'cs',
            'UpdateUserPermissions',
            '--uid',
            uid,
            '--mode',
            'patch',
            '--body',
          ]);
          expect(JSON.parse(grant?.at(-1) ?? '')).toMatchObject([
            { cluster: one, namespace: one, role_name: two },
          ]);
          expect(removed).toEqual(['delete', `rolebinding/${one}`, '-n', two]);
        }
      }),
      BATCHES,
    );
  },
  SLOWLY,
);

it(
  'Terraform reads the role and the binding that were asked for',
  async () => {
    const batch = fc.array(fc.tuple(role, binding), { minLength: 50, maxLength: 50 });
    const reads = fc.asyncProperty(batch, async (cases) => {
      const clusterRoles = cases.map(([each]) => each);
      const clusterRoleBindings = cases.map(([, each]) => each);
      const roles = await parseHcl('roles.tf', terraform({ ...NOTHING, clusterRoles }));
      const bindings = await parseHcl('bindings.tf', terraform({ ...NOTHING, clusterRoleBindings }));
      expect(blocks(roles.resource.kubernetes_cluster_role_v1)).toEqual(sorted(clusterRoles.map(roleBlock)));
      expect(blocks(bindings.resource.kubernetes_cluster_role_binding_v1)).toEqual(
        sorted(clusterRoleBindings.map(bindingBlock)),
      );
    });
    await fc.assert(reads, BATCHES);
  },
  SLOWLY,
);

/** The bodies of the resources of a type; their labels are of no interest. */
function blocks(byLabel: Readonly<Record<string, readonly unknown[]>>): readonly string[] {
  return sorted(Object.values(byLabel).flat());
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => ordered(value)).sort();
}

/** JSON with the keys in order, since the parser sorts them. Of an escaped `${` or `%{` it sometimes leaves the escape. */
function ordered(value: unknown): string {
  const json = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
  return json.replace(/([$%])+\{/g, '$1{');
}
