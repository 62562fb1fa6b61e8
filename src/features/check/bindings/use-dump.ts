import { useCallback, useEffect, useRef, useState } from 'react';
import type { DirectoryOutcome, FromReader, Opened, Summary, ToReader } from './protocol.ts';
import { type Reader, startReader } from './reader.ts';
import type { Counts, Query, Rows } from './table.ts';

export type DumpState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: 'size' | 'broken'; readonly reason: string }
  | { readonly kind: 'ready'; readonly summary: Summary };

/** What the worker has answered so far. */
export interface Answers {
  readonly state: DumpState;
  readonly counts: Counts | undefined;
  readonly directory: DirectoryOutcome;
  readonly found: { readonly query: Query; readonly rows: Rows } | undefined;
  readonly opened: Opened | undefined;
  /** How many questions about what was read are not answered yet. */
  readonly waiting: number;
}

export interface Dump extends Answers {
  readonly find: (query: Query) => void;
  readonly open: (key: number) => void;
  readonly stop: () => void;
  readonly again: () => void;
}

const NOTHING: Answers = {
  state: { kind: 'empty' },
  counts: undefined,
  directory: { kind: 'none' },
  found: undefined,
  opened: undefined,
  waiting: 0,
};

/** Typing rests so long before it is read. */
const REST_MS = 250;

/**
 * Reads a dump in a worker and asks it questions.
 * @param source a text or a file; `undefined` for nothing.
 * @param names the output of RAM's lists, or an empty text.
 */
export function useDump(source: string | File | undefined, names: string): Dump {
  const [answers, setAnswers] = useState<Answers>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const reader = useRef<Reader>(undefined);
  const given = useRef(names);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to start anew.
  useEffect(() => {
    setAnswers(NOTHING);
    if (source === undefined) return;
    const timer = setTimeout(() => {
      setAnswers({ ...NOTHING, state: { kind: 'reading', share: 0 } });
      const started = startReader((message) => setAnswers((before) => answered(before, message)));
      reader.current = started;
      if (given.current) started.send({ kind: 'directory', text: given.current });
      started.send({ kind: 'read', source });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      reader.current?.stop();
      reader.current = undefined;
    };
  }, [source, attempt]);
  useEffect(() => {
    given.current = names;
    const timer = setTimeout(() => reader.current?.send({ kind: 'directory', text: names }), REST_MS);
    return () => clearTimeout(timer);
  }, [names]);
  const ask = useCallback((question: ToReader) => {
    if (!reader.current) return;
    setAnswers((before) => ({ ...before, waiting: before.waiting + 1 }));
    reader.current.send(question);
  }, []);
  const find = useCallback((query: Query) => ask({ kind: 'find', query }), [ask]);
  const open = useCallback((key: number) => ask({ kind: 'open', key }), [ask]);
  const stop = () => {
    reader.current?.stop();
    reader.current = undefined;
    setAnswers({ ...NOTHING, state: { kind: 'stopped' } });
  };
  return { ...answers, find, open, stop, again: () => setAttempt(attempt + 1) };
}

function answered(before: Answers, message: FromReader): Answers {
  switch (message.kind) {
    case 'progress':
      return { ...before, state: { kind: 'reading', share: message.share } };
    case 'ready':
      return { ...before, state: message };
    case 'failed':
      return { ...NOTHING, state: message };
    case 'counts':
      return { ...before, counts: message.counts };
    case 'directory':
      return { ...before, directory: message.outcome };
    case 'found':
      return { ...before, found: message, waiting: before.waiting - 1 };
    case 'opened':
      return { ...before, opened: message.opened, waiting: before.waiting - 1 };
  }
}
