import { queryOptions } from '@tanstack/react-query';
import { remedyFactsQuery } from '../../data/content.ts';
import type { RemedyFacts } from '../../domain/remedy/facts.ts';
import type { Locale } from '../../paths.ts';
import { loadAnswerWording } from '../../wording/answer.ts';
import { loadPacketWording } from '../../wording/packet.ts';
import { loadRemedyWording } from '../../wording/remedy.ts';
import type { NoteWords } from './note/words.ts';

export interface NoteParts {
  readonly locale: Locale;
  readonly facts: RemedyFacts;
  readonly words: NoteWords;
}

/** What a note in one language is made from, whatever language the page is in. */
export function noteQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['packet-note', locale],
    queryFn: async ({ client }): Promise<NoteParts> => {
      const [facts, packet, remedy, answer] = await Promise.all([
        client.ensureQueryData(remedyFactsQuery(locale)),
        loadPacketWording[locale](),
        loadRemedyWording[locale](),
        loadAnswerWording[locale](),
      ]);
      return { locale, facts, words: { note: packet.note, remedy, answer } };
    },
  });
}
