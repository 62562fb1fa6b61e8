import { bench, describe } from 'vitest';
import type { ActionInfo } from './action.ts';
import type { RamRequest } from './decision.ts';
import { evaluate } from './evaluate.ts';
import { lint } from './lint.ts';
import { parse } from './parse.ts';
import type { Policy, Statement } from './policy.ts';
import { print } from './print.ts';

const LIMIT = 6144;
const verbs = ['Get', 'List', 'Describe', 'Create', 'Modify', 'Delete', 'Scale', 'Upgrade'];
const things = [
  'Cluster',
  'ClusterNodes',
  'ClusterNodePool',
  'Addon',
  'Trigger',
  'Template',
  'Event',
  'Policy',
];

/** A statement like those people write: a list of actions on two clusters, every third one under a condition. */
function statementOf(seed: number): Statement {
  const actions = Array.from({ length: 12 }, (_, at) => {
    const thing = things[(seed + at) % things.length] ?? '';
    return `cs:${verbs[(seed * 3 + at) % verbs.length]}${thing}${at % 4 === 0 ? '*' : seed}`;
  });
  return {
    effect: seed % 7 === 0 ? 'Deny' : 'Allow',
    action: actions,
    resource: [`acs:cs:*:*:cluster/c${seed}`, `acs:cs:cn-*:*:cluster/c${seed}*`],
    ...(seed % 3 === 0 && {
      condition: [
        { operator: 'IpAddress', keys: [{ key: 'acs:SourceIp', values: ['192.0.2.0/24', '10.0.0.0/8'] }] },
      ],
    }),
  };
}

/** As many statements as fit, and blanks up to the limit. */
function textOf(seed: number): string {
  const statements: Statement[] = [];
  let text = '';
  for (let next = seed; ; next++) {
    const longer = print({ version: '1', statements: [...statements, statementOf(next)] });
    if (longer.length > LIMIT) return text.padEnd(LIMIT);
    statements.push(statementOf(next));
    text = longer;
  }
}

const texts = Array.from({ length: 30 }, (_, at) => textOf(at * 20));
const policies: Policy[] = texts.flatMap((text) => {
  const policy = parse(text);
  return policy.ok ? [policy.value] : [];
});
const requests: RamRequest[] = Array.from({ length: 1000 }, (_, at) => ({
  action: `cs:${verbs[at % verbs.length]}${things[(at * 5) % things.length]}${at % 600}`,
  resource: `acs:cs:cn-hangzhou:1234567890123456:cluster/c${at % 600}`,
  context: { 'acs:SourceIp': at % 2 === 0 ? '10.1.2.3' : '203.0.113.9' },
}));
const actions: ActionInfo[] = Array.from({ length: 250 }, (_, at) => ({
  name: `cs:${verbs[at % verbs.length]}${things[at % things.length]}${at}`,
  level: 'get',
  scope: at % 3 === 0 ? 'account' : 'cluster',
}));
const [first = ''] = texts;
const huge = print({ version: '1', statements: Array.from({ length: 330 }, (_, at) => statementOf(at)) });

describe('evaluate', () => {
  bench('1,000 requests against 30 policies of 6,144 characters', () => {
    for (const request of requests) evaluate(policies, request);
  });
});

describe('read', () => {
  bench('parse 6,144 characters', () => {
    parse(first);
  });
  bench('lint 6,144 characters', () => {
    lint(first);
  });
  bench('lint 6,144 characters with a catalogue of 250 actions', () => {
    lint(first, { actions });
  });
  bench(`lint ${Math.round(huge.length / 1000)} thousand characters`, () => {
    lint(huge, { actions });
  });
});
