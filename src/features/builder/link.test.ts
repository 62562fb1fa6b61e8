import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment as fromLink, toFragment as toLink } from './link.ts';
import { LINK, type Shared } from './ram/state/shared.ts';

const ADDRESS = 'https://example.com/build/ram/';

const toFragment = (shared: Shared, address: string) => toLink(LINK, shared, address);
const fromFragment = (fragment: string) => fromLink(LINK, fragment);

async function fragmentOf(shared: Shared): Promise<string> {
  const fragment = await toFragment(shared, ADDRESS);
  if (!fragment.ok) throw new Error('The link is too long');
  return fragment.value;
}

const text = fc.string({ unit: 'binary', maxLength: 300 });
const shared = fc.record({
  text,
  requests: fc.array(
    fc.record({
      action: text,
      resource: text,
      says: fc.boolean(),
      context: fc.array(fc.record({ key: text, value: text }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});

describe('a share link', () => {
  it('brings back whatever was shared, in characters that every program passes on', async () => {
    await fc.assert(
      fc.asyncProperty(shared, async (given) => {
        const fragment = await fragmentOf(given);
        expect(fragment).toMatch(/^#policy=1\.[\w-]+$/);
        expect(await fromFragment(fragment)).toEqual({ ok: true, value: given });
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('says that it is broken, wherever it is cut and whichever character is changed', async () => {
    const fragment = await fragmentOf({ text: '{"Version": "1", "Statement": []}', requests: [] });
    for (let end = '#policy='.length; end < fragment.length; end += 1) {
      expect(await fromFragment(fragment.slice(0, end)), fragment.slice(0, end)).toEqual({
        ok: false,
        error: 'broken',
      });
    }
    for (let at = '#policy=1.'.length; at < fragment.length; at += 1) {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
      const read = await fromFragment(changed);
      // The last character may hold bits that no byte uses.
      if (at < fragment.length - 1) expect(read, changed).toEqual({ ok: false, error: 'broken' });
    }
  });

  it('carries a policy of full length', async () => {
    const statement = (n: number) => ({
      Effect: 'Allow',
      Action: `cs:Describe${n}`,
      Resource: `acs:cs:*:*:cluster/c${String(n).padStart(32, '0')}`,
    });
    const policy = JSON.stringify({
      Version: '1',
      Statement: Array.from({ length: 58 }, (_, n) => statement(n)),
    });
    expect(policy.length).toBeGreaterThan(5_900);
    expect(await fromFragment(await fragmentOf({ text: policy, requests: [] }))).toMatchObject({ ok: true });
  });

  it('is refused, with its length, where programs would cut it', async () => {
    // A linear congruential generator: nothing in it repeats, so nothing of it can be compressed away.
    let state = 1;
    const noise = Array.from({ length: 12_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return String.fromCharCode(33 + (Math.floor(state / 65_536) % 90));
    }).join('');
    const fragment = await toFragment({ text: noise, requests: [] }, ADDRESS);
    expect(fragment).toMatchObject({ ok: false, error: expect.any(Number) });
  });

  it('stops reading a link that unpacks to more than a page would send', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ text: ' '.repeat(3_000_000), requests: [] }));
    const packed = await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')),
    ).arrayBuffer();
    const fragment = `#policy=1.${Buffer.from(packed).toString('base64url')}`;
    expect(await fromFragment(fragment)).toEqual({ ok: false, error: 'large' });
  });

  it.each([
    { fragment: '', read: undefined },
    { fragment: '#try-it', read: undefined },
    { fragment: '#policy=', read: { ok: false, error: 'broken' } },
    { fragment: '#policy=2.abc', read: { ok: false, error: 'newer' } },
    { fragment: '#policy=1.%3Cscript%3E', read: { ok: false, error: 'broken' } },
    { fragment: '#json=%7B%22a%22%3A1%7D', read: { ok: true, value: { text: '{"a":1}', requests: [] } } },
    { fragment: '#json=%', read: { ok: false, error: 'broken' } },
  ])('$fragment is read as it is meant', async ({ fragment, read }) => {
    expect(await fromFragment(fragment)).toEqual(read);
  });

  it('leaves out what is no request', async () => {
    const data = {
      text: 'x',
      requests: [null, 1, { action: 1 }, { action: 'a', resource: 'b', context: [null, {}] }],
    };
    const packed = await new Response(
      new Blob([JSON.stringify(data)]).stream().pipeThrough(new CompressionStream('deflate')),
    ).arrayBuffer();
    expect(await fromFragment(`#policy=1.${Buffer.from(packed).toString('base64url')}`)).toEqual({
      ok: true,
      value: { text: 'x', requests: [{ action: 'a', resource: 'b', says: false, context: [] }] },
    });
  });
});
