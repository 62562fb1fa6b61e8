import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICY_LAYERS } from '../../../../domain/check/ram-gate.ts';
import { paths } from '../../../../paths.ts';
import { fromFragment, toFragment } from './link.ts';
import { type CheckState, EMPTY, readState } from './state.ts';

const ADDRESS = 'https://example.com/check/';
const nameOf = (number: number) => `Policy ${number}`;

async function fragmentOf(state: CheckState): Promise<string> {
  const fragment = await toFragment(state, ADDRESS);
  if (!fragment.ok) throw new Error('The link is too long');
  return fragment.value;
}

const text = fc.string({ unit: 'binary', maxLength: 200 });
const policies = fc
  .array(fc.record({ name: text, layer: fc.constantFrom(...POLICY_LAYERS), text }), { maxLength: 3 })
  .map((all) => all.map((each, index) => ({ key: index + 1, ...each })));
const states: fc.Arbitrary<CheckState> = fc.record({
  policies,
  objects: text,
  principal: text,
  groups: text,
  cluster: text,
  region: text,
  account: text,
  namespace: text,
  context: text,
  task: text,
  requests: text,
});

describe('a link that was copied', () => {
  it('brings back whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        expect(await fromFragment(await fragmentOf(state), nameOf)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 200 },
    );
  });

  it('says that it is broken, wherever it is cut', async () => {
    const fragment = await fragmentOf({ ...EMPTY, task: 'open-terminal', objects: 'kind: Role' });
    for (let length = '#check='.length; length < fragment.length; length += 1) {
      expect(await fromFragment(fragment.slice(0, length), nameOf), `${length}`).toEqual({
        ok: false,
        error: expect.stringMatching(/^(?:broken|newer)$/),
      });
    }
  });

  it('is refused when many programs would cut it', async () => {
    let seed = 1;
    const noise = Array.from({ length: 20_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return (seed % 36).toString(36);
    }).join('');
    expect(await toFragment({ ...EMPTY, objects: noise }, ADDRESS)).toEqual({
      ok: false,
      error: expect.any(Number),
    });
  });
});

describe('a link of another page', () => {
  it('fills what it names and leaves the rest empty', async () => {
    const link = paths.check('en', {
      task: 'open-terminal',
      namespace: 'shop',
      principal: 'system:serviceaccount:ci:deployer',
      requests: 'cs:GetClusters\ncreate pods/exec',
      objects: 'kind: Role\nmetadata: {name: "a&b"}',
      identity: ['{"Version": "1"}', '{}'],
      control: ['[]'],
    });
    expect(await fromFragment(link.slice(link.indexOf('#')), nameOf)).toEqual({
      ok: true,
      value: {
        ...EMPTY,
        task: 'open-terminal',
        namespace: 'shop',
        principal: 'system:serviceaccount:ci:deployer',
        requests: 'cs:GetClusters\ncreate pods/exec',
        objects: 'kind: Role\nmetadata: {name: "a&b"}',
        policies: [
          { key: 1, name: 'Policy 1', layer: 'control', text: '[]' },
          { key: 2, name: 'Policy 2', layer: 'identity', text: '{"Version": "1"}' },
          { key: 3, name: 'Policy 3', layer: 'identity', text: '{}' },
        ],
      },
    });
  });

  it('is the bare page where nothing is given', () => {
    expect(paths.check('en')).toBe('/check/');
  });
});

it.each([
  ['#answer', undefined],
  ['', undefined],
  ['#check=', { ok: false, error: 'broken' }],
  ['#check=1.', { ok: false, error: 'broken' }],
  ['#check=1.AAAA', { ok: false, error: 'broken' }],
  ['#check=2.AAAA', { ok: false, error: 'newer' }],
])('the fragment %j', async (fragment, expected) => {
  expect(await fromFragment(fragment, nameOf)).toEqual(expected);
});

it.each([
  [null, undefined],
  [[], undefined],
  ['text', undefined],
  [{}, EMPTY],
  [
    { task: 7, policies: 'x', namespace: 'shop' },
    { ...EMPTY, namespace: 'shop' },
  ],
  [
    { policies: [{ text: '{}' }, { name: 'no text' }, { text: 'x', name: 'b', layer: 'trust' }] },
    {
      ...EMPTY,
      policies: [
        { key: 1, name: '', layer: 'identity', text: '{}' },
        { key: 3, name: 'b', layer: 'identity', text: 'x' },
      ],
    },
  ],
])('stored data %j', (data, expected) => {
  expect(readState(data)).toEqual(expected);
});
