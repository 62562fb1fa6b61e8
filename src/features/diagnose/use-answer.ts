import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { indexQuery, searchQuery } from '../../data/content.ts';
import { find, type Suggestion } from '../../data/find.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import { useWords } from '../../parts/words.tsx';
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

/** The reader comes with the first text, as the search does: a page that is only looked at needs neither. */
const readerQuery = queryOptions({
  queryKey: ['reader'],
  queryFn: async () => (await import('../../domain/diagnose/diagnose.ts')).diagnose,
});

function useSmallAnswer(text: string): Answering {
  const { locale } = useWords();
  const enabled = text.trim() !== '';
  const index = useQuery({ ...indexQuery(locale), enabled });
  const search = useQuery({ ...searchQuery(locale), enabled });
  const reader = useQuery({ ...readerQuery, enabled });
  const state = useMemo((): AnswerState => {
    if (text.trim() === '') return { kind: 'empty' };
    if (index.isError || search.isError || reader.isError) return { kind: 'failed' };
    if (!index.data || !search.data || !reader.data) return { kind: 'reading' };
    const diagnosis = reader.data(text, index.data.signatures);
    return { kind: 'ready', text, diagnosis, suggestions: find(text, diagnosis, search.data) };
  }, [text, index.data, index.isError, search.data, search.isError, reader.data, reader.isError]);
  const retry = () => {
    void index.refetch();
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
