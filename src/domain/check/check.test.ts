import { describe, expect, it } from 'vitest';
import type { RamNeed, RbacNeed } from '../capability/capability.ts';
import { parse } from '../ram/parse.ts';
import { collect } from '../rbac/collect.ts';
import type { Rule } from '../rbac/types.ts';
import type { PredefinedRole } from '../role/role.ts';
import { resourceRow } from '../role/rows.ts';
import { type Asked, askedByTask, type Target } from './asked.ts';
import checks from './cases/check.json';
import contexts from './cases/context.json';
import lines from './cases/lines.json';
import principals from './cases/principals.json';
import { type Answer, check } from './check.ts';
import { readContext } from './context.ts';
import { readPrincipal } from './principal.ts';
import type { PolicyLayer } from './ram-gate.ts';
import { refusedIn } from './refused.ts';
import { readLines } from './typed.ts';

interface Case {
  readonly name: string;
  readonly policies?: readonly { readonly layer: string; readonly policy: unknown }[];
  /** The kinds of policies that were given and have no say. */
  readonly unusable?: readonly string[];
  /** Kubernetes objects. */
  readonly objects?: readonly unknown[];
  readonly user?: string;
  readonly groups?: readonly string[];
  readonly target?: Partial<Target>;
  readonly context?: Readonly<Record<string, string>>;
  readonly ram?: readonly { readonly action: string; readonly resource: string }[];
  readonly rbac?: readonly unknown[];
  readonly documentedRoles?: readonly string[];
  readonly verdict: string;
  /** `ram`, then `rbac`. */
  readonly gates: readonly string[];
  /** The first request that is refused: its gate and its number. */
  readonly stop?: string;
  readonly answers: readonly string[];
  /** The facts of the requests that are shut, where the case is about them. */
  readonly refused?: readonly unknown[];
}

const NOWHERE: Target = { cluster: '', region: '', account: '', namespace: '' };

const role = (id: string, name: string, clusterRole?: string, rules?: readonly Rule[]): PredefinedRole => ({
  id,
  name,
  apiName: id,
  ...(clusterRole && { clusterRole }),
  ...(rules && { rules }),
  scopes: ['cluster', 'namespace'],
  custom: false,
  summary: '',
  notes: [],
});

const ROLES = [
  role('dev', 'Developer', 'cs:ns:dev', [
    { verbs: ['get', 'create'], apiGroups: [''], resources: ['pods', 'pods/exec'] },
  ]),
  role('admin', 'Administrator', 'cs:admin', [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }]),
  role('restricted', 'Restricted User'),
];

function run(each: Case) {
  const target = { ...NOWHERE, ...each.target };
  const principal = readPrincipal(each.user ?? '', each.groups ?? []);
  const task = {
    id: 'task',
    group: 'tasks',
    name: 'Task',
    // The tables are written by hand; what a need may hold is checked by the type of the content.
    ram: (each.ram ?? []) as readonly RamNeed[],
    rbac: (each.rbac ?? []) as readonly RbacNeed[],
    documentedRoles: ROLES.filter(({ id }) => each.documentedRoles?.includes(id)),
    serviceRoles: [],
    certainty: 'known',
  } as const;
  const policies = (each.policies ?? []).map(({ layer, policy }) => {
    const read = parse(JSON.stringify(policy));
    if (!read.ok) throw new Error('The case holds no policy');
    return { layer: layer as PolicyLayer, policy: read.value };
  });
  const { objects } = collect(each.objects ?? []);
  return check(
    {
      policies,
      unusable: (each.unusable ?? []) as readonly PolicyLayer[],
      objects,
      principal,
      roles: ROLES,
    },
    askedByTask(task, target, principal, each.context),
  );
}

/** An answer in a line: verdict, request, what decided or came near, caveats. */
function told(answer: Answer): string {
  switch (answer.kind) {
    case 'ram': {
      const layers = answer.layers.map(({ layer, policies, decision: { verdict, by, caveats } }) => {
        const said = by.map(({ policy, statement }) => `${policies[policy]}/${statement}`).join(',');
        return `${layer} ${verdict}${said && ` by ${said}`}${caveats.length > 0 ? ` (${caveats})` : ''}`;
      });
      const caveats = [...answer.caveats, ...(answer.allowedOn ? [`but ${answer.allowedOn}`] : [])];
      return `${answer.verdict}: ${answer.action} ${answer.resource}: ${[...layers, ...caveats].join('; ')}`;
    }
    case 'rbac': {
      const { verb, resource = '', subresource, namespace, path, name } = answer.request;
      const { by, misses, unresolved } = answer.decision;
      const what = path ?? `${resource}${subresource ? `/${subresource}` : ''}`;
      const said = [
        ...by.map((grant) => `by ${grant.role.name}/${grant.ruleIndex}`),
        ...misses.map(({ role: { name }, ruleIndex, lacks }) => `${name}/${ruleIndex} lacks ${lacks}`),
        ...unresolved.map(({ roleRef }) => `no ${roleRef.name}`),
        ...answer.caveats,
        ...answer.published.map((each) => `published ${each}`),
      ];
      return `${answer.verdict}: ${verb} ${what}${name ? ` ${name}` : ''} in ${namespace ?? '*'}: ${said.join('; ')}`;
    }
    case 'role': {
      const held = answer.held.map(({ name, binding }) => `${name} by ${binding.name}`);
      return `${answer.verdict}: one of ${answer.roles.map(({ name }) => name)}: ${held.join('; ')}`;
    }
  }
}

describe('check', () => {
  it.each(checks as readonly Case[])('$name', (each) => {
    const result = run(each);
    expect(result.answers.map(told)).toEqual(each.answers);
    expect(result.verdict).toBe(each.verdict);
    expect([result.gates.ram, result.gates.rbac]).toEqual(each.gates);
    expect(result.stop && `${result.stop.gate} ${result.stop.answer + 1}`).toBe(each.stop);
    const refused = refusedIn(result, readPrincipal(each.user ?? '', each.groups ?? []));
    const shut = result.answers.filter(({ verdict }) => verdict === 'shut');
    expect(refused.map(({ answer }) => result.answers[answer])).toEqual(shut);
    if (each.refused) expect(refused.map(({ refusal }) => refusal)).toEqual(each.refused);
  });
});

describe('a principal', () => {
  it.each(principals)('$name', ({ user, groups, read }) => {
    const { user: name, groups: all, identity } = readPrincipal(user, groups);
    expect({ user: name, groups: all, kind: identity?.kind ?? null }).toEqual(read);
  });
});

const verbs = ['get', 'list', 'create', 'delete'];
const ROWS = [
  resourceRow({ group: '', resource: 'pods', scope: 'namespace', verbs }),
  resourceRow({ group: '', resource: 'pods', subresource: 'exec', scope: 'namespace', verbs }),
  resourceRow({ group: '', resource: 'nodes', scope: 'cluster', verbs }),
  resourceRow({ group: '', resource: 'namespaces', scope: 'cluster', verbs }),
];
const SCOPES: Readonly<Record<string, 'cluster' | 'account'>> = {
  'cs:GetClusters': 'cluster',
  'cs:DescribeEvents': 'account',
};

describe('a line', () => {
  it.each(lines)('$text', ({ text, asked, isPattern = false }) => {
    const [read] = readLines(text, {
      target: { ...NOWHERE, cluster: 'c1', namespace: 'shop' },
      principal: readPrincipal('jane', []),
      scopeOf: (action) => SCOPES[action] ?? 'unknown',
      rows: ROWS,
    });
    const bare = (each: Asked | undefined) =>
      each?.kind === 'rbac' ? { ...each.request, user: undefined, groups: undefined } : each;
    expect(bare(read?.asked) ?? null).toEqual(asked);
    expect(read?.isPattern).toBe(isPattern);
  });

  it('keeps its number when lines are empty', () => {
    const reading = {
      target: NOWHERE,
      principal: readPrincipal('', []),
      scopeOf: () => 'unknown' as const,
      rows: ROWS,
    } as const;
    const read = readLines('\nget pods\n\n  nonsense\n', reading);
    expect(read.map(({ line, text, asked }) => [line, text, asked !== undefined])).toEqual([
      [2, 'get pods', true],
      [4, 'nonsense', false],
    ]);
  });
});

describe('keys', () => {
  it.each(contexts)('$name', ({ text, read }) => {
    expect(readContext(text)).toEqual(read);
  });
});
