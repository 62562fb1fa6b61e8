import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { indexQuery, searchQuery } from '../../data/content.ts';
import { find, type Suggestion } from '../../data/find.ts';
import { withTwin } from '../../data/twin.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import { useWords } from '../../parts/words.tsx';
import type { Locale } from '../../paths.ts';
import { useMasking } from './masking.ts';
import { startReading } from './reader.ts';

export type AnswerState =
  | { readonly kind: 'empty' }
  /** `share` is how much of a large text has been read. */
  | { readonly kind: 'reading'; readonly share?: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly text: string;
      readonly diagnosis: Diagnosis;
      readonly suggestions: readonly Suggestion[];
    };

interface Answering {
  readonly state: AnswerState;
  /** Loads missing parts again, or reads a stopped text again. */
  readonly retry: () => void;
  readonly stop: () => void;
}

/** A text up to this length is read at once, within a frame; a longer one goes to the worker. */
const SMALL = 60_000;

/** A key brings no more characters, nor does an input method with a whole sentence. */
const TYPED = 40;

/**
 * The text to answer while `text` is in the box. Whoever types sees every key at once and the answer a moment later; a text
 * that comes as a whole has its answer in the same frame.
 */
export function useTextToAnswer(text: string): string {
  const later = useDeferredValue(text);
  return isTyping(later, text) ? later : text;
}

function isTyping(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return Math.max(before.length, after.length) - start - end <= TYPED;
}

/** Reads a text as soon as it is there. */
export function useAnswer(text: string): Answering {
  const small = useSmallAnswer(text.length <= SMALL ? text : '');
  const large = useLargeAnswer(text.length > SMALL ? text : '');
  const masking = useMasking(text.trim() !== '');
  const answering = text.length > SMALL ? large : small;
  if (answering.state.kind !== 'ready' || masking.data) return answering;
  const retry = () => void masking.refetch();
  return { ...answering, retry, state: { kind: masking.isError ? 'failed' : 'reading' } };
}

const FIRST = 'pods is forbidden: User "u" cannot list resource "pods" in API group "" in the namespace "n"';

/** The reader comes with the first text, as the search does: a page that is only looked at needs neither. */
export function readerQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['reader', locale],
    queryFn: async ({ client }) => {
      const [{ diagnose }, { signatures }] = await Promise.all([
        import('../../domain/diagnose/diagnose.ts'),
        client.ensureQueryData(indexQuery(locale)),
      ]);
      // The first text that is read takes many times as long as the next, so it is none that somebody waits for.
      diagnose(FIRST, signatures);
      return (text: string) => diagnose(text, signatures);
    },
  });
}

function useSmallAnswer(text: string): Answering {
  const { locale } = useWords();
  const enabled = text.trim() !== '';
  const search = useQuery({ ...searchQuery(locale), ...withTwin(searchQuery), enabled });
  const reader = useQuery({ ...readerQuery(locale), ...withTwin(readerQuery), enabled });
  const state = useMemo((): AnswerState => {
    if (text.trim() === '') return { kind: 'empty' };
    if (search.isError || reader.isError) return { kind: 'failed' };
    if (!search.data || !reader.data) return { kind: 'reading' };
    const diagnosis = reader.data(text);
    return { kind: 'ready', text, diagnosis, suggestions: find(text, diagnosis, search.data) };
  }, [text, search.data, search.isError, reader.data, reader.isError]);
  const retry = () => {
    void search.refetch();
    void reader.refetch();
  };
  return { state, retry, stop: () => {} };
}

/** One run of the worker; it belongs to the text it was started for. */
interface Run {
  readonly text: string;
  readonly state: AnswerState;
}

function useLargeAnswer(text: string): Answering {
  const { locale } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [run, setRun] = useState<Run>();
  const [stoppedText, setStoppedText] = useState<string>();
  const stopped = stoppedText === text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to start anew.
  useEffect(() => {
    if (text === '' || stopped) return;
    return startReading({ text, locale }, (message) => {
      if (message.kind === 'progress') setRun({ text, state: { kind: 'reading', share: message.share } });
      else if (message.kind === 'ready') setRun({ text, state: { ...message, text } });
      else setRun({ text, state: { kind: 'failed' } });
    });
  }, [text, locale, attempt, stopped]);
  const current: AnswerState = run?.text === text ? run.state : { kind: 'reading', share: 0 };
  return {
    state: stopped ? { kind: 'stopped' } : current,
    retry: () => {
      setRun(undefined);
      setStoppedText(undefined);
      setAttempt(attempt + 1);
    },
    stop: () => setStoppedText(text),
  };
}
