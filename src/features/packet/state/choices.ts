/** What somebody makes of a packet: in which language, with which reason, and without which facts. */
import { MASKS, type Mask } from '../../../domain/packet/mask.ts';
import { lines, listOf, objectOf, oneOf } from '../../../domain/packet/schema.ts';

export const NOTE_LANGUAGES = ['en', 'zh', 'both'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

export interface Choices {
  readonly language: NoteLanguage;
  /** In the sender's own words. */
  readonly reason: string;
  readonly masks: readonly Mask[];
}

/** As much as a note's reader reads. */
export const LONGEST_REASON = 2_000;

export const readLanguage = oneOf(NOTE_LANGUAGES);
export const readReason = lines(LONGEST_REASON);

export const readChoices = objectOf<Choices>(
  { language: readLanguage, reason: readReason, masks: listOf(oneOf(MASKS), MASKS.length) },
  ['language', 'reason', 'masks'],
);
