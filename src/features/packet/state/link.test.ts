import { describe, expect, it } from 'vitest';
import type { Packet } from '../../../domain/packet/packet.ts';
import { pack } from '../../../parts/packed.ts';
import { paths } from '../../../paths.ts';
import { linkTo, open, type Shared } from './link.ts';

const PAGE = 'https://example.com/packet/';
const PACKET: Packet = {
  refusals: [
    { gate: 'rbac', verb: 'get', resource: 'pods', principal: { kind: 'ram-identity', id: '212345678901' } },
    { gate: 'ram', action: 'cs:GetClusters', deny: 'implicit' },
  ],
  given: { namespace: 'shop' },
  task: 'open-terminal',
};
const SHARED: Shared = { packet: PACKET, language: 'both', reason: 'Because.\n第二行 & "more"' };

async function fragmentOf(shared: Shared): Promise<string> {
  const link = await linkTo(shared, PAGE);
  if (!link.ok) throw new Error('The link is too long');
  return link.value.slice(PAGE.length);
}

describe('a link that was passed on', () => {
  it('brings back what was sent', async () => {
    const opened = await open(await fragmentOf(SHARED));
    expect(opened).toEqual({ ok: true, value: { madeBy: 'sender', ...SHARED } });
  });

  it('says that it is broken, wherever it is cut', async () => {
    const fragment = await fragmentOf(SHARED);
    for (let length = '#note='.length; length < fragment.length; length += 1) {
      const opened = await open(fragment.slice(0, length));
      expect(opened, `${length}`).toEqual({ ok: false, error: expect.stringMatching(/^(?:broken|newer)$/) });
    }
  });

  it('is not made where many programs would cut it', async () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    };
    const refusals = Array.from({ length: 20 }, () => ({
      gate: 'ram' as const,
      action: Array.from({ length: 150 }, noise).join(''),
    }));
    const made = await linkTo({ ...SHARED, packet: { refusals } }, PAGE);
    expect(made).toEqual({ ok: false, error: expect.any(Number) });
  });
});

it('the link of another page brings its packet', async () => {
  const link = paths.packet('en', PACKET);
  const opened = await open(link.slice(link.indexOf('#')));
  expect(opened).toEqual({ ok: true, value: { madeBy: 'page', packet: PACKET } });
  expect(paths.packet('en')).toBe('/packet/');
});

describe('the fragment', () => {
  it.each([
    ['', undefined],
    ['#content', undefined],
    ['#packet=', 'broken'],
    ['#packet=%', 'broken'],
    ['#packet=%7B%7D', 'broken'],
    [`#packet=${'a'.repeat(300_000)}`, 'large'],
    ['#note=', 'broken'],
    ['#note=1.', 'broken'],
    ['#note=1.AAAA', 'broken'],
    ['#note=2.AAAA', 'newer'],
  ])('%s', async (fragment, error) => {
    expect(await open(fragment)).toEqual(error && { ok: false, error });
  });

  it.each([
    ['a proof along', { ...SHARED, proof: 'proven' }],
    ['no language', { packet: PACKET, reason: '' }],
    ['a language that there is not', { ...SHARED, language: 'xx' }],
    ['a reason that is none', { ...SHARED, reason: ['<b>'] }],
    ['a reason beyond measure', { ...SHARED, reason: 'a'.repeat(2_001) }],
    ['a packet that is none', { ...SHARED, packet: { refusals: [] } }],
    ['a text', 'hello'],
  ])('with %s is broken', async (_, data) => {
    expect(await open(`#note=1.${await pack(data)}`)).toEqual({ ok: false, error: 'broken' });
  });
});
