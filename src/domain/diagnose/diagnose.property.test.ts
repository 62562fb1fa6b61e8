/** What must hold for any text, and for a known refusal whatever noise is wrapped around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Denial } from './denial.ts';
import { diagnose } from './diagnose.ts';
import type { Signature } from './signature.ts';
import { fold, literal } from './view/literal.ts';

/** One list for all runs: what is prepared for it is prepared once. */
const NONE: readonly Signature[] = [];

/** A refusal in the words of its service, and what it states. */
interface Told {
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
}

const word = fc.stringMatching(/^[a-z]{3,12}$/);
const digits = fc.stringMatching(/^2\d{17,18}$/);
const requestId = fc.uuid().map((id) => id.toUpperCase());
const user = fc.oneof(
  digits,
  fc.tuple(digits, fc.stringMatching(/^1[67]\d{8}$/)).map(([id, time]) => `${id}-${time}`),
  fc.tuple(word, word).map(([namespace, name]) => `system:serviceaccount:${namespace}:${name}`),
);
const verb = fc.constantFrom(
  'get',
  'list',
  'watch',
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
);
const resource = fc.constantFrom(
  'pods',
  'deployments',
  'nodes',
  'secrets',
  'horizontalpodautoscalers',
  'leases',
);
const group = fc.constantFrom('', 'apps', 'batch', 'coordination.k8s.io', 'rbac.authorization.k8s.io');
const action = fc
  .tuple(
    fc.constantFrom('cs', 'ecs', 'ram', 'log'),
    fc.constantFrom('Describe', 'Create', 'Get', 'Delete'),
    fc.constantFrom('Clusters', 'ClusterNodes', 'UserPermissions', 'ClusterUserKubeconfig'),
  )
  .map(([service, act, what]) => `${service}:${act}${what}`);

const kubernetes: fc.Arbitrary<Told> = fc
  .record({
    user,
    verb,
    resource,
    group,
    namespace: fc.option(word),
    name: fc.option(word),
    sub: fc.option(word),
  })
  .map(({ user, verb, resource, group, namespace, name, sub }) => {
    const printed = group === '' ? resource : `${resource}.${group}`;
    const object = name === null ? printed : `${printed} "${name}"`;
    const asked = sub === null ? resource : `${resource}/${sub}`;
    const scope = namespace === null ? 'at the cluster scope' : `in the namespace "${namespace}"`;
    return {
      text: `${object} is forbidden: User "${user}" cannot ${verb} resource "${asked}" in API group "${group}" ${scope}`,
      facts: {
        ...{ gate: 'rbac', principal: user, verb, resource, apiGroup: group },
        scope: namespace === null ? 'cluster' : 'namespace',
        ...(name === null ? {} : { name }),
        ...(sub === null ? {} : { subresource: sub }),
        ...(namespace === null ? {} : { namespace }),
      },
    };
  });

const path: fc.Arbitrary<Told> = fc.record({ user, verb, word }).map(({ user, verb, word }) => ({
  text: `forbidden: User "${user}" cannot ${verb} path "/${word}/v1"`,
  facts: { gate: 'rbac', principal: user, verb, path: `/${word}/v1`, scope: 'path' },
}));

const sentence: fc.Arbitrary<Told> = fc
  .record({ action, requestId: fc.option(requestId), who: fc.constantFrom('RAM', 'STSToken') })
  .map(({ action, requestId, who }) => ({
    text: `${who} policy Forbidden for action ${action}${requestId === null ? '' : ` request id: ${requestId}`}`,
    facts: { gate: 'ram', action, ...(requestId === null ? {} : { requestId }) },
  }));

const body: fc.Arbitrary<Told> = fc
  .record({ action, requestId, id: digits })
  .map(({ action, requestId, id }) => ({
    text: JSON.stringify({
      accessDeniedDetail: {
        ...{ AuthAction: action, AuthPrincipalDisplayName: id, AuthPrincipalType: 'SubUser' },
        ...{ NoPermissionType: 'ImplicitDeny', PolicyType: 'AccountLevelIdentityBasedPolicy' },
      },
      ...{
        code: 'StatusForbidden',
        message: `RAM policy Forbidden for action ${action}`,
        requestId,
        status: 403,
      },
    }),
    facts: {
      ...{ gate: 'ram', code: 'StatusForbidden', action, requestId, principal: id, deny: 'implicit' },
      policyType: 'AccountLevelIdentityBasedPolicy',
    },
  }));

const block: fc.Arbitrary<Told> = fc.record({ action, requestId }).map(({ action, requestId }) => ({
  text: [
    'SDKError:',
    '   StatusCode: 403',
    '   Code: StatusForbidden',
    `   Message: code: 403, RAM policy Forbidden for action ${action} request id: ${requestId}`,
    `   Data: {"code":"StatusForbidden","message":"RAM policy Forbidden for action ${action}","requestId":"${requestId}"}`,
  ].join('\n'),
  facts: { gate: 'ram', code: 'StatusForbidden', action, requestId },
}));

const told = fc.oneof(kubernetes, path, sentence, body, block);

type Noise = (text: string) => string;
const plain: Noise = (text) => text;
const eachLine =
  (prefix: string): Noise =>
  (text) =>
    prefix + text.replaceAll('\n', `\n${prefix}`);
const quoted =
  (open: string, close: string): Noise =>
  (text) => {
    let isOpen = false;
    return text.replaceAll('"', () => {
      isOpen = !isOpen;
      return isOpen ? open : close;
    });
  };
const hardWrap =
  (width: number): Noise =>
  (text) =>
    text
      .split('\n')
      .map((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
      .join('\n');
const softWrap =
  (width: number): Noise =>
  (text) => {
    let column = 0;
    return text
      .split(' ')
      .map((part, index) => {
        const fits = index === 0 || column + 1 + part.length <= width;
        column = fits && index > 0 ? column + 1 + part.length : part.length;
        return index === 0 ? part : (fits ? ' ' : '\n') + part;
      })
      .join('');
  };

/** Noise that changes how quotes and the sentence are written. */
const style = fc.constantFrom<Noise>(
  plain,
  quoted("'", "'"),
  quoted('“', '”'),
  quoted('「', '」'),
  quoted('＂', '＂'),
  quoted('&quot;', '&quot;'),
  quoted('\\u0022', '\\u0022'),
  (text) => JSON.stringify({ level: 'error', msg: text }),
  (text) => JSON.stringify({ log: JSON.stringify({ msg: text }), stream: 'stderr' }),
  (text) => `\u001b[31m${text.replaceAll(' is ', ' \u001b[1mis\u001b[0m ')}\u001b[0m`,
  (text) => text.replaceAll('for', 'f\u200bor'),
  (text) => text.replaceAll(': ', '： '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `Error: ${text}`,
);
/** Noise that breaks lines. */
const breaks = fc.oneof(
  fc.constant(plain),
  fc.integer({ min: 40, max: 140 }).map(hardWrap),
  fc.integer({ min: 40, max: 120 }).map(softWrap),
);
/** Noise in front of lines and around them. */
const lines = fc.constantFrom<Noise>(
  plain,
  eachLine('2026-01-02T03:04:05.678Z '),
  eachLine('[2026-01-02 03:04:05,678] '),
  eachLine('│ '),
  eachLine('> '),
  eachLine('    '),
  eachLine('web-1  | '),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `INFO starting\n\n${text}\n\nexit status 1\n`,
);

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.tuple(told, fc.nat(400), fc.nat(400)).map(([{ text }, from, to]) => text.slice(from, to)),
    fc
      .array(
        fc.oneof(
          told.map(({ text }) => text),
          fc.constantFrom('\n', '"', '\\', '{', 'User "', 'Code: '),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );

  it('is read without a fault, and every place lies inside of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { denials, lookAlikes, entries } = diagnose(text, NONE);
        expect(entries).toEqual([]);
        const spans = [
          ...denials.flatMap((one) => Object.values(one.spans)),
          ...lookAlikes.map((one) => one.spans.whole),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);
});

describe('a refusal in noise', () => {
  it('states the same facts, or says which it leaves open', () => {
    fc.assert(
      fc.property(told, style, breaks, lines, ({ text, facts }, ...noises) => {
        const noisy = noises.reduce((noised, noise) => noise(noised), text);
        const [denial, ...more] = diagnose(noisy, NONE).denials;
        expect(more).toEqual([]);
        if (denial === undefined) throw new Error('nothing read');
        const open: readonly string[] = denial.uncertain ?? [];
        for (const [name, value] of Object.entries(facts)) {
          if (!open.includes(name)) expect([name, factOf(denial, name)]).toEqual([name, value]);
        }
      }),
      { numRuns: 30_000 },
    );
  }, 120_000);

  it('shows each fact where it stands', () => {
    fc.assert(
      fc.property(told, style, lines, ({ text }, ...noises) => {
        const noisy = noises.reduce((noised, noise) => noise(noised), text);
        for (const denial of diagnose(noisy, NONE).denials) {
          for (const [name, span] of Object.entries(denial.spans)) {
            const value = factOf(denial, name);
            if (name === 'whole' || name === 'deny' || value === undefined) continue;
            expect(literal(noisy.slice(span.start, span.end))).toBe(fold(value));
          }
        }
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

function factOf(denial: Denial, name: string): string | undefined {
  if (name === 'principal') return denial.gate === 'service-role' ? undefined : denial.principal?.id;
  const value = Object.entries(denial).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}
