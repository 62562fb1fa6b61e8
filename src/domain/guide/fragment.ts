/** Answers in an address: `see=error-text&text=user-cannot`, keyed by question, so that one can change without the others. */
import { type Guide, named } from './guide.ts';
import type { Answers } from './position.ts';

/** What a fragment says. */
export interface FragmentAnswers {
  readonly answers: Answers;
  /** Parts that name no question or answer, as they stand in the address. */
  readonly dropped: readonly string[];
}

/**
 * Reads the part of an address behind the `#`, which anybody may have written. Ids of earlier versions are understood;
 * what the guide does not know is dropped, and said. Of two answers to one question the first counts.
 */
export function readFragment(guide: Guide, fragment: string): FragmentAnswers {
  const answers = new Map<string, string>();
  const dropped: string[] = [];
  for (const part of fragment.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const question = named(guide.questions, part.slice(0, Math.max(0, equals)));
    const answer = question && named(question.answers, part.slice(equals + 1));
    if (!answer || answers.has(question.id)) dropped.push(part);
    else answers.set(question.id, answer.id);
  }
  return { answers, dropped };
}

/** Writes answers as `readFragment` reads them. Ids are made of lower-case letters, digits and hyphens, so nothing needs escaping. */
export function writeFragment(answers: Answers): string {
  return [...answers].map(([question, answer]) => `${question}=${answer}`).join('&');
}
