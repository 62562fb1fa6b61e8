/**
 * What the builder puts out, read by what will read it: a shell, an HCL parser, a schema of the Kubernetes API. Starting
 * a process takes longer than a case, so a batch of cases goes into one and is compared entry by entry.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHcl } from '@cdktn/hcl2json';
import fc from 'fast-check';
import {
  ClusterRole,
  ClusterRoleBinding,
  Role,
  RoleBinding,
} from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import { expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { ackGrantCommand } from '../../../domain/rbac/print/aliyun.ts';
import { deleteBinding } from '../../../domain/rbac/print/backup.ts';
import { canICommand } from '../../../domain/rbac/print/can-i.ts';
import { kubectl } from '../../../domain/rbac/print/kubectl.ts';
import { shellWord } from '../../../domain/rbac/print/shell.ts';
import { terraform } from '../../../domain/rbac/print/terraform.ts';
import type { Binding, RbacObjects, Rule } from '../../../domain/rbac/types.ts';
import { validate } from '../../../domain/rbac/validate.ts';
import type { RoleForm } from './form.ts';
import { manifestText } from './manifest.ts';
import { atomsOf, bindingBlock, bindingOf, bindingText, roleBlock, roleOf } from './read-back.ts';
import { readSource } from './source.ts';
import { writeSource } from './write.ts';

const SLOWLY = 60_000;
/** Making a batch smaller takes for ever and tells no more. */
const BATCHES = { numRuns: 30, endOnFailure: true };

const NASTY = [
  ...[
    "'",
    '"',
    '`',
    '$(id)',
    '$' + '{HOME}',
    '%' + '{if}',
    '\\',
    '!!',
    '*',
    '?',
    '~',
    '#',
    ';',
    '&',
    '|',
    '<',
    '>',
  ],
  ...['\n', '\t', ' ', '-n', '--', '=', 'EOF', '\nEOF\n', 'ü', '中', '{a,b}', '[a]', '@', ':', ','],
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 4 })
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
  const print = 'show() { printf "%s\\\\0" "$@"; cat; printf "\\\\0%s\\\\0" "$END"; }'.replaceAll(
    '\\\\',
    '\\',
  );
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
    const batch = fc.array(nasty, { minLength: 100, maxLength: 100 });
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

/** Forms whose fields hold what Kubernetes takes; everything that the page warns about but lets through is among them. */
const dnsLabel = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const segment = nasty.filter((text) => !/[/%]/.test(text) && text !== '.' && text !== '..');
const ruleOf = (isRole: boolean) =>
  fc.oneof(
    fc.record({
      about: fc.constant('resources' as const),
      apiGroups: fc.array(nasty, { minLength: 1, maxLength: 2 }),
      resources: fc.array(nasty, { minLength: 1, maxLength: 2 }),
      resourceNames: fc.array(nasty, { maxLength: 2 }),
      nonResourceURLs: fc.constant<string[]>([]),
      verbs: fc.array(nasty, { minLength: 1, maxLength: 2 }),
    }),
    ...(isRole
      ? []
      : [
          fc.record({
            about: fc.constant('urls' as const),
            apiGroups: fc.constant<string[]>([]),
            resources: fc.constant<string[]>([]),
            resourceNames: fc.constant<string[]>([]),
            nonResourceURLs: fc.array(nasty, { minLength: 1, maxLength: 2 }),
            verbs: fc.array(nasty, { minLength: 1, maxLength: 2 }),
          }),
        ]),
  );
const soundForm: fc.Arbitrary<RoleForm> = fc.boolean().chain((isRole) =>
  fc.record({
    kind: fc.constant(isRole ? ('Role' as const) : ('ClusterRole' as const)),
    name: segment,
    namespace: isRole ? dnsLabel : fc.constant(''),
    rules: fc.array(ruleOf(isRole), { maxLength: 3 }),
    bind: isRole ? fc.constantFrom('none', 'namespace') : fc.constantFrom('none', 'namespace', 'cluster'),
    bindingName: fc.oneof(fc.constant(''), segment),
    bindingNamespace: dnsLabel,
    subjects: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom('User', 'Group'), name: nasty, namespace: fc.constant('') }),
        fc.record({ kind: fc.constant('ServiceAccount'), name: dnsLabel, namespace: dnsLabel }),
      ),
      { maxLength: 3 },
    ),
  }),
);

const MODELS = { Role, ClusterRole, RoleBinding, ClusterRoleBinding };

/** What the schema of a kind has against an object. */
function schemaProblem(value: unknown): unknown {
  const { kind } = value as { kind: keyof typeof MODELS };
  try {
    // Whether it is what the model takes is what is asked.
    new MODELS[kind](value as never).validate();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('the schema is asked: it refuses what is wrong', () => {
  expect(schemaProblem({ kind: 'Role', rules: [{ resources: ['pods'] }] })).toBeDefined();
  expect(schemaProblem({ kind: 'RoleBinding', subjects: [] })).toBeDefined();
});

it(
  'a form that the checks pass makes YAML that a schema of the API passes',
  () => {
    let sound = 0;
    fc.assert(
      fc.property(soundForm, (form) => {
        const source = readSource(writeSource('', form));
        const values = source.documents.map(({ value }) => value);
        expect(source.problems).toEqual([]);
        for (const value of values) {
          expect(validate(value)).toEqual([]);
          expect(schemaProblem(value)).toBeUndefined();
          sound += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(sound).toBeGreaterThan(500);
  },
  SLOWLY,
);
