import { createWords } from '../../parts/words.tsx';
import type { PacketWording } from '../../wording/packet.ts';

const packet = createWords<PacketWording>('packet');

/** Keeps the sentences of the page in one language. */
export const putPacketWords = packet.put;

/** The sentences of the page; those of the note come with its language. */
export const usePacketWords = packet.use;
