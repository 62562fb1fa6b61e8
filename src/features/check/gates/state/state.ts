/** Everything that somebody put into the page: it stands in drafts and links as it is. */
import { POLICY_LAYERS, type PolicyLayer } from '../../../../domain/check/ram-gate.ts';

export interface PolicyText {
  /** Tells the boxes apart while they come and go. */
  readonly key: number;
  readonly name: string;
  readonly layer: PolicyLayer;
  readonly text: string;
}

export interface CheckState {
  readonly policies: readonly PolicyText[];
  /** RBAC objects, YAML or JSON. */
  readonly objects: string;
  /** As RBAC spells it. */
  readonly principal: string;
  /** With blanks or commas between them. */
  readonly groups: string;
  readonly cluster: string;
  readonly region: string;
  readonly account: string;
  readonly namespace: string;
  /** Condition keys, one a line. */
  readonly context: string;
  /** The id of a task. */
  readonly task: string;
  /** Further requests, one a line. */
  readonly requests: string;
}

export const EMPTY: CheckState = {
  policies: [],
  objects: '',
  principal: '',
  groups: '',
  cluster: '',
  region: '',
  account: '',
  namespace: '',
  context: '',
  task: '',
  requests: '',
};

/** RAM attaches far fewer to anybody; each has a box. */
export const MOST_POLICIES = 100;

/** The parts that are one text each. */
export const TEXTS = [
  'objects',
  'principal',
  'groups',
  'cluster',
  'region',
  'account',
  'namespace',
  'context',
  'task',
  'requests',
] as const satisfies readonly (keyof CheckState)[];

export function isEmpty(state: CheckState): boolean {
  return TEXTS.every((key) => state[key] === '') && state.policies.every(({ text }) => text === '');
}

/** A policy that is not in the state yet. */
export function newPolicy(
  { policies }: CheckState,
  { name, layer = 'identity', text = '' }: { name: string; layer?: PolicyLayer; text?: string },
): PolicyText {
  return { key: Math.max(0, ...policies.map(({ key }) => key)) + 1, name, layer, text };
}

/** A state out of data that may be anything; `undefined` for what is none, parts of another type are left out. */
export function readState(data: unknown): CheckState | undefined {
  if (!isRecord(data)) return undefined;
  const texts = TEXTS.map((key) => {
    const value = data[key];
    return [key, typeof value === 'string' ? value : ''] as const;
  });
  const policies = Array.isArray(data.policies) ? data.policies.slice(0, MOST_POLICIES) : [];
  return {
    ...EMPTY,
    ...Object.fromEntries(texts),
    policies: policies.flatMap((each: unknown, index) => {
      if (!isRecord(each) || typeof each.text !== 'string') return [];
      const name = typeof each.name === 'string' ? each.name : '';
      const layer = POLICY_LAYERS.find((known) => known === each.layer) ?? 'identity';
      return [{ key: index + 1, name, layer, text: each.text }];
    }),
  };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
