import { describe, expect, it } from 'vitest';
import masks from './cases/masks.json';
import reads from './cases/read.json';
import { MASKS, masked, masksFor } from './mask.ts';
import type { Packet } from './packet.ts';
import { readPacket } from './read.ts';

interface MaskCase {
  readonly name: string;
  readonly packet: unknown;
  /** The masks that there are for it. */
  readonly masks: readonly string[];
  /** By mask: what is there in place of what was. */
  readonly hidden: Readonly<Partial<Record<string, readonly string[]>>>;
}

function packetIn(data: unknown): Packet {
  const packet = readPacket(data);
  if (!packet) throw new Error('The case holds no packet');
  return packet;
}

/** Every text with the name of its field. */
function textsOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${key} ${value}`] : textsOf(value),
  );
}

/** What is there only after, and the names of fields that are there only before. */
function changes(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  const names = (texts: readonly string[]) => texts.map((text) => text.split(' ', 1)[0]);
  const gone = names(old).filter((name) => !names(now).includes(name));
  return [...now.filter((text) => !old.includes(text)), ...gone.map((name) => `no ${name}`)];
}

describe('masks', () => {
  it.each(masks as readonly MaskCase[])('$name', ({ packet: data, masks: offered, hidden }) => {
    const packet = packetIn(data);
    expect(masksFor(packet)).toEqual(offered);
    for (const each of masksFor(packet)) {
      expect(changes(packet, masked(packet, [each])).toSorted()).toEqual(hidden[each]?.toSorted());
    }
    const all = masked(packet, MASKS);
    expect(masksFor(all)).toEqual([]);
    // What a mask has left can be read again, as it stands in a link.
    expect(readPacket(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it.each([
    ['LTAI5tAbCdEfGhIjKlMnOpQr', 'LTAI••••••••••••••••••••'],
    ['AQEAAAAAaBcDeFgHiJkLmNoPqRsTuV', 'AQEA••••••••••••••••••••••••••'],
    ['jane@example.com', 'jane@example.com'],
    ['ask jane@example.com', 'ask jane••••••••••••'],
  ])('%s without being asked', (id, shown) => {
    const packet = packetIn({
      refusals: [{ gate: 'rbac', verb: 'get', principal: { kind: 'other', id } }],
    });
    const [refusal] = masked(packet, []).refusals;
    expect(refusal?.gate === 'rbac' && refusal.principal?.id).toBe(shown);
  });
});

describe('a packet is read', () => {
  it.each(reads)('$name', ({ data, reads: isRead }) => {
    expect(readPacket(data) !== undefined).toBe(isRead);
  });

  it('with texts of one line, what is not seen as a sign, and no backticks', () => {
    const read = readPacket({
      refusals: [{ gate: 'rbac', verb: 'get', name: ' a\nb\u202E`c`\u0000 ' }],
    });
    expect(read?.refusals).toEqual([{ gate: 'rbac', verb: 'get', name: 'a b\ufffd’c’\ufffd' }]);
  });

  it('up to its limits', () => {
    const refusal = { gate: 'ram' };
    expect(readPacket({ refusals: Array.from({ length: 20 }, () => refusal) })?.refusals).toHaveLength(20);
    expect(readPacket({ refusals: Array.from({ length: 21 }, () => refusal) })).toBeUndefined();
    expect(readPacket({ refusals: [{ gate: 'ram', action: 'a'.repeat(1001) }] })).toBeUndefined();
  });

  it.each([
    [
      'https://ram.console.aliyun.com/role/authorize?request=%7B%22RoleName%22%3A%22AliyunCSDefaultRole%22%7D',
      true,
    ],
    ['https://ram.console.aliyun.com/role/authorize?request=%7B%22RoleName%22%3A%22SomeOther%22%7D', false],
    ['https://ram.console.aliyun.com.example.org/role/authorize', false],
    ['javascript:alert(1)', false],
  ])('and its link %s is looked at anew', (link, trusted) => {
    const read = readPacket({
      refusals: [{ gate: 'service-role', roles: ['AliyunCSDefaultRole'], link, trusted: true }],
    });
    expect(read?.refusals[0]).toMatchObject({ link, trusted });
  });
});
