import { createWords } from '../../parts/words.tsx';
import type { PacketWording } from '../../wording/packet.ts';

const packet = createWords<PacketWording>('packet');

/** Gives the page its sentences. */
export const PacketWordsProvider = packet.Provider;

/** The sentences of the page; those of the note come with its language. */
export const usePacketWords = packet.use;
