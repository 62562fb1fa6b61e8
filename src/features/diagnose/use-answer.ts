import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { indexQuery, searchQuery } from '../../data/content.ts';
import { find, type Suggestion } from '../../data/find.ts';
import { type Diagnosis, diagnose } from '../../domain/diagnose/diagnose.ts';
import { useWords } from '../../parts/words.tsx';

export type AnswerState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly text: string;
      readonly diagnosis: Diagnosis;
      readonly suggestions: readonly Suggestion[];
    };

/**
 * Reads a text as soon as the signatures and the search are there.
 * @returns the state of the answer, and what loads the missing parts again after a failure.
 */
export function useAnswer(text: string): { state: AnswerState; retry: () => void } {
  const { locale } = useWords();
  const index = useQuery(indexQuery(locale));
  const search = useQuery({ ...searchQuery(locale), enabled: text.trim() !== '' });
  const state = useMemo((): AnswerState => {
    if (text.trim() === '') return { kind: 'empty' };
    if (index.isError || search.isError) return { kind: 'failed' };
    if (!index.data || !search.data) return { kind: 'reading' };
    const diagnosis = diagnose(text, index.data.signatures);
    return { kind: 'ready', text, diagnosis, suggestions: find(text, diagnosis, search.data) };
  }, [text, index.data, index.isError, search.data, search.isError]);
  const retry = () => {
    void index.refetch();
    void search.refetch();
  };
  return { state, retry };
}
