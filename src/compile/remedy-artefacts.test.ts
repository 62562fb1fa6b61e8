/** Every artefact of every remedy of the corpus, read back by its own format's parser, says what the grant says. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lint } from '../domain/ram/lint.ts';
import { parse } from '../domain/ram/parse.ts';
import { printMinified } from '../domain/ram/print.ts';
import { validate } from '../domain/rbac/validate.ts';
import { deliver } from '../domain/remedy/artefacts/deliver.ts';
import type { ArtefactFormat, Delivery } from '../domain/remedy/artefacts/delivery.ts';
import type {
  Grant,
  RamGrant,
  RestoreGrant,
  RoleGrant,
  RuleGrant,
  SingleGrant,
} from '../domain/remedy/remedy.ts';
import { manifestText } from '../parts/yaml/manifest.ts';
import { fromKubectl, fromTerraform, fromYaml, meaning, objectsOf, readObjects } from './read-artefacts.ts';
import { readCorpus } from './remedy-corpus.ts';

const { facts, told } = await readCorpus();
const printers = { catalogue: facts.resources, manifest: manifestText };

interface Delivered<G extends Grant = Grant> {
  readonly grant: G;
  readonly delivery: Delivery;
  readonly text: (format: ArtefactFormat) => string | undefined;
}

function delivered(grant: Grant): Delivered {
  const delivery = deliver(grant, printers);
  return {
    grant,
    delivery,
    text: (format) => delivery.artefacts.find((each) => each.format === format)?.text,
  };
}

/** One of each: many denials lead to the same texts. */
const all = [
  ...new Map(
    told
      .flatMap(({ remedy, tasks }) => [...(remedy.kind === 'grants' ? remedy.grants : []), ...tasks])
      .map(delivered)
      .map((each) => [JSON.stringify([each.grant.kind, each.delivery.artefacts]), each] as const),
  ).values(),
];

function ofKind<K extends Grant['kind']>(kind: K): Delivered<Extract<Grant, { kind: K }>>[] {
  // The filter is what makes it so; the compiler does not follow it through the record.
  return all.filter(({ grant }) => grant.kind === kind) as unknown as Delivered<
    Extract<Grant, { kind: K }>
  >[];
}

interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly input: string;
}

const END = '-- end of a command --';

/** What a shell makes of each script: the commands in it, with their arguments and input. */
function run(scripts: readonly string[]): readonly (readonly Command[])[] {
  const show = String.raw`show() { program=$1; shift; printf '%s\0' "$program"; for each; do printf '%s\0' "$each"; done
    case $2 in -f) cat;; esac; printf '\0%s\0' "$END"; }
    kubectl() { show kubectl "$@"; }; aliyun() { show aliyun "$@"; }`;
  const script = [`END='${END}'`, show, ...scripts.flatMap((each) => [each, 'show next'])].join('\n');
  execFileSync('sh', ['-n'], { input: script });
  const commands = execFileSync('sh', ['-s'], { input: script, maxBuffer: 1e9 })
    .toString()
    .split(`\0${END}\0`)
    .slice(0, -1)
    .map((each): Command => {
      const [program = '', ...rest] = each.split('\0');
      return { program, args: rest.slice(0, -1), input: rest.at(-1) ?? '' };
    });
  const found: Command[][] = [[]];
  for (const command of commands) {
    if (command.program === 'next') found.push([]);
    else found.at(-1)?.push(command);
  }
  return found.slice(0, -1);
}

/** The text of a format of each, and what a shell makes of it. */
function commandsOf<G extends Grant>(list: readonly Delivered<G>[], format: ArtefactFormat) {
  const having = list.flatMap((each) => {
    const text = each.text(format);
    return text === undefined ? [] : [{ ...each, script: text }];
  });
  const made = run(having.map(({ script }) => script));
  return having.map((each, index) => ({ ...each, commands: made[index] ?? [] }));
}

function flag(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}

describe('a RAM policy', () => {
  const grants = ofKind('ram');

  it('is JSON that RAM takes, and reads back as the policy', () => {
    expect(grants.length).toBeGreaterThan(40);
    for (const { grant, text } of grants) {
      const json = text('ram-policy') ?? '';
      const read = parse(json);
      if (!read.ok) throw new Error(json);
      expect(printMinified(read.value)).toBe(printMinified(grant.policy));
      expect(lint(json).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('is given to the CLI as it is, and attached to the same', () => {
    for (const { grant, commands } of commandsOf(grants, 'ram-cli')) {
      const [create, attach] = commands.map(({ args }) => args);
      expect(create?.slice(0, 2)).toEqual(['ram', 'CreatePolicy']);
      expect(flag(create ?? [], 'PolicyDocument')).toBe(printMinified(grant.policy));
      expect(flag(create ?? [], 'PolicyName')).toBe(grant.policyName);
      expect(attachedTo(attach)).toEqual(targetOf(grant));
    }
  });

  it('is given to Terraform as it is, and attached to the same', async () => {
    for (const { grant, text } of grants.filter((each) => each.text('ram-terraform') !== undefined)) {
      const resources = await fromTerraform(text('ram-terraform') ?? '');
      const [policy] = Object.values(resources.alicloud_ram_policy ?? {}).flat();
      expect(policy?.policy_name).toBe(grant.policyName);
      expect(JSON.parse(z.string().parse(policy?.policy_document))).toEqual(
        JSON.parse(printMinified(grant.policy)),
      );
      const [user] = Object.values(resources.alicloud_ram_user_policy_attachment ?? {}).flat();
      const [role] = Object.values(resources.alicloud_ram_role_policy_attachment ?? {}).flat();
      const to = user ? ['user', user.user_name] : role ? ['role', role.role_name] : undefined;
      expect(to).toEqual(targetOf(grant));
    }
  });

  it('has a name that RAM takes', () => {
    for (const { grant } of grants) expect(grant.policyName).toMatch(/^[A-Za-z0-9-]{1,128}$/);
  });
});

function attachedTo(args: readonly string[] | undefined): readonly unknown[] | undefined {
  if (args === undefined) return undefined;
  return args[1] === 'AttachPolicyToRole'
    ? ['role', flag(args, 'RoleName')]
    : ['user', flag(args, 'UserName')];
}

function targetOf({ target }: RamGrant): readonly unknown[] | undefined {
  return target.kind === 'attach' ? [target.to.kind, target.to.name] : undefined;
}

describe('roles and bindings', () => {
  const grants: readonly Delivered<RuleGrant | RestoreGrant>[] = [...ofKind('rules'), ...ofKind('restore')];

  it('are YAML that Kubernetes takes, and read back as the objects', () => {
    expect(grants.length).toBeGreaterThan(80);
    for (const { grant, text } of grants) {
      const read = fromYaml(text('yaml') ?? '');
      expect(meaning(read)).toEqual(meaning(readObjects(grant.objects)));
      for (const object of read) {
        const whole = { ...object, apiVersion: 'rbac.authorization.k8s.io/v1' };
        const faults = validate(whole).filter(({ severity }) => severity === 'error');
        // A placeholder is no name of a namespace yet.
        expect(JSON.stringify(object).includes('<NAMESPACE>') ? [] : faults).toEqual([]);
      }
    }
  });

  it('are given to kubectl as they are', () => {
    for (const { grant, commands } of commandsOf(grants, 'kubectl')) {
      const made = commands.flatMap(({ args, input }) => fromKubectl(args, input));
      expect(meaning(made)).toEqual(meaning(readObjects(grant.objects)));
    }
  });

  it('are given to Terraform as they are', async () => {
    for (const { grant, text } of grants) {
      const made = objectsOf(await fromTerraform(text('kubernetes-terraform') ?? ''));
      expect(meaning(made)).toEqual(meaning(readObjects(grant.objects)));
    }
  });
});

const body = z.tuple([
  z.strictObject({
    cluster: z.string(),
    role_type: z.enum(['cluster', 'namespace']),
    namespace: z.string().optional(),
    role_name: z.string(),
    is_custom: z.boolean(),
    is_ram_role: z.boolean(),
  }),
]);
const permissions = body.def.items[0].extend({ namespace: z.string() });

describe('a grant of ACK', () => {
  const grants: readonly Delivered<RuleGrant | RoleGrant>[] = [...ofKind('rules'), ...ofKind('role')];

  it('adds one grant, of the role that was proven, in its place', () => {
    const checked = commandsOf(grants, 'ack-cli');
    expect(checked.length).toBeGreaterThan(100);
    for (const { grant, commands } of checked) {
      const args = commands.at(-1)?.args ?? [];
      expect(args.slice(0, 2)).toEqual(['cs', 'UpdateUserPermissions']);
      expect(flag(args, 'mode')).toBe('patch');
      const [made] = body.parse(JSON.parse(flag(args, 'body') ?? ''));
      expect([flag(args, 'uid'), made]).toEqual(ackGrantOf(grant));
    }
  });

  it('says the same in Terraform', async () => {
    for (const { grant, text } of grants.filter((each) => each.text('ack-terraform') !== undefined)) {
      const resources = await fromTerraform(text('ack-terraform') ?? '');
      const [resource] = Object.values(resources.alicloud_cs_kubernetes_permissions ?? {}).flat();
      const [made] = z.tuple([permissions]).parse(resource?.permissions);
      const { namespace, ...rest } = made;
      expect([resource?.uid, { ...rest, ...(namespace !== '' && { namespace }) }]).toEqual(ackGrantOf(grant));
    }
  });
});

function ackGrantOf(grant: RuleGrant | RoleGrant): readonly unknown[] {
  if (grant.holder.kind !== 'ram') throw new Error('ACK grants to RAM identities only');
  const role =
    grant.kind === 'role'
      ? { role_name: grant.role.apiName, is_custom: grant.role.custom, namespace: grant.namespace }
      : {
          role_name: grant.objects.clusterRoles[0]?.metadata.name,
          is_custom: true,
          namespace: grant.objects.roleBindings[0]?.metadata.namespace,
        };
  const { namespace, ...rest } = role;
  const place = namespace === undefined ? { role_type: 'cluster' } : { role_type: 'namespace', namespace };
  const isRole = grant.holder.isRole === true;
  return [grant.holder.uid, { cluster: '<CLUSTER_ID>', ...place, ...rest, is_ram_role: isRole }];
}

describe('a whole task', () => {
  it('in one copy has the commands of its parts', () => {
    const tasks = commandsOf(ofKind('task'), 'all-commands');
    expect(tasks.length).toBeGreaterThan(20);
    const wanted = (part: SingleGrant) => {
      const { text } = delivered(part);
      return text('ram-cli') ?? text('ack-cli') ?? text('kubectl') ?? '';
    };
    const parts = run(tasks.map(({ grant }) => grant.parts.map(wanted).join('\n')));
    for (const [index, { commands }] of tasks.entries()) expect(commands).toEqual(parts[index]);
  });

  it('in one file has the resources of its parts', async () => {
    for (const { grant, text } of ofKind('task')) {
      const whole = text('all-terraform');
      if (whole === undefined) continue;
      const labels = (resources: object) =>
        Object.values(resources).flatMap((each) => Object.keys(each)).length;
      const parts = await Promise.all(
        grant.parts.map(async (part) => {
          const own = delivered(part).text;
          const made = own('ram-terraform') ?? own('kubernetes-terraform') ?? own('ack-terraform');
          return made === undefined ? 0 : labels(await fromTerraform(made));
        }),
      );
      expect(labels(await fromTerraform(whole))).toBe(parts.reduce((sum, each) => sum + each, 0));
    }
  });
});

describe('checks and undoing', () => {
  it('are commands that a shell reads as one each, of the programs they are for', () => {
    const ways = all.flatMap(({ delivery: { after } }) => [after.objects, after.ack]);
    const commands = ways.flatMap(({ check, undo }) => [
      ...check.flatMap((step) => (step.kind === 'command' ? [step.command] : [])),
      ...undo.commands.map((command) => command.replace(/ > \S+$/, '')),
    ]);
    const once = [...new Set(commands)];
    for (const made of run(once)) {
      expect(made).toHaveLength(1);
      expect(['kubectl', 'aliyun']).toContain(made[0]?.program);
    }
  });

  it('name what is left to be filled in', () => {
    for (const { delivery } of all) {
      const text = delivery.artefacts.map((each) => each.text).join('\n');
      expect(delivery.fill).toEqual([...new Set(text.match(/<[A-Z_]+>/g))].sort(byList(delivery.fill)));
    }
  });
});

function byList(list: readonly string[]): (a: string, b: string) => number {
  return (a, b) => list.indexOf(a) - list.indexOf(b);
}
