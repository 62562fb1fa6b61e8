/**
 * A packet in the fragment of a link, which no server sees: `#packet=` and plain JSON, as other pages link with
 * (`paths.packet`), or `#note=1.` and packed data, as the sender passes it on: masked already, with language and reason.
 */
import { fail, ok, type Result } from '../../../domain/lib/result.ts';
import type { Packet } from '../../../domain/packet/packet.ts';
import { readPacket } from '../../../domain/packet/read.ts';
import { objectOf } from '../../../domain/packet/schema.ts';
import { LONGEST_LINK, pack, unpack } from '../../../parts/packed.ts';
import type { PacketFault } from '../../../wording/packet.ts';
import { type NoteLanguage, readLanguage, readReason } from './choices.ts';

/** What is passed on. */
export interface Shared {
  readonly packet: Packet;
  readonly language: NoteLanguage;
  readonly reason: string;
}

export type Opened =
  /** Another page of this browser made it. */
  { readonly madeBy: 'page'; readonly packet: Packet } | ({ readonly madeBy: 'sender' } & Shared);

/** The longest plain fragment that is looked at; facts are far shorter. */
const LARGEST_PLAIN = 200_000;

const readShared = objectOf<Shared>({ packet: readPacket, language: readLanguage, reason: readReason }, [
  'packet',
  'language',
  'reason',
]);

/** The link to a note. Fails with its length where many programs would cut it. @param page the address of the page. */
export async function linkTo(shared: Shared, page: string): Promise<Result<string, number>> {
  const link = `${page}#note=1.${await pack(shared)}`;
  return link.length > LONGEST_LINK ? fail(link.length) : ok(link);
}

/** What a fragment holds; `undefined` for one that holds none of it. */
export async function open(fragment: string): Promise<Result<Opened, PacketFault> | undefined> {
  const [, plain] = /^#packet=(.*)$/s.exec(fragment) ?? [];
  if (plain !== undefined) return openPlain(plain);
  const [, version, packed] = /^#note=(?:(\d+)\.)?(.*)$/s.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  if (version === undefined) return fail('broken');
  if (version !== '1') return fail('newer');
  const read = await unpack(packed);
  if (!read.ok) return read;
  const shared = readShared(read.value);
  return shared ? ok({ madeBy: 'sender', ...shared }) : fail('broken');
}

function openPlain(text: string): Result<Opened, PacketFault> {
  if (text.length > LARGEST_PLAIN) return fail('large');
  try {
    const packet = readPacket(JSON.parse(decodeURIComponent(text)));
    return packet ? ok({ madeBy: 'page', packet }) : fail('broken');
  } catch {
    return fail('broken');
  }
}
