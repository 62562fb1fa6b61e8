import { useCallback, useEffect, useRef, useState } from 'react';
import { startWorker } from '../../../ui/start-worker.ts';
import type { Question, Reply } from './answer.ts';
import workerUrl from './answer.worker.ts?worker&url';

/** A reply with the question it belongs to: what was typed since is not in it. */
export interface Answered {
  readonly question: Question;
  readonly reply: Reply;
}

export type AnswerState =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' | 'ready'; readonly last: Answered | undefined }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'stopped' };

interface Answering {
  readonly answer: AnswerState;
  /** Ends the worker, whatever it is doing: it may have died, and a browser that ends one tells nobody. */
  readonly stop: () => void;
}

/** Typing rests so long before it is asked. */
const REST_MS = 200;

/** Asks the worker whenever the question changes; of several questions that wait, the last one. */
export function useAnswer(question: Question | undefined): Answering {
  const [answered, setAnswered] = useState<Answered>();
  const [failure, setFailure] = useState<{ readonly of: Question; readonly reason: string }>();
  const [stopped, setStopped] = useState<Question>();
  const worker = useRef<Asker>(undefined);
  const end = useCallback(() => {
    worker.current?.stop();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);
  useEffect(() => {
    if (!question) return;
    const timer = setTimeout(() => {
      worker.current ??= startAsker(setAnswered, (of, reason) => {
        worker.current = undefined;
        setFailure({ of, reason });
      });
      worker.current.ask(question);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [question]);
  const state = (): AnswerState => {
    if (!question) return { kind: 'none' };
    if (failure?.of === question) return { kind: 'failed', reason: failure.reason };
    if (stopped === question) return { kind: 'stopped' };
    return { kind: answered?.question === question ? 'ready' : 'asking', last: answered };
  };
  const stop = () => {
    end();
    setStopped(question);
  };
  return { answer: state(), stop };
}

interface Asker {
  readonly ask: (question: Question) => void;
  readonly stop: () => void;
}

function startAsker(
  onAnswer: (answered: Answered) => void,
  onFailure: (question: Question, reason: string) => void,
): Asker {
  const worker = startWorker(workerUrl);
  let asked: Question | undefined;
  let waiting: Question | undefined;
  const send = (question: Question) => {
    asked = question;
    worker.postMessage(question);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (asked) onAnswer({ question: asked, reply: data });
    asked = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) send(next);
  });
  worker.addEventListener('error', (event) => {
    worker.terminate();
    const last = waiting ?? asked;
    if (last) onFailure(last, event.message);
  });
  return {
    ask: (question) => {
      if (asked) waiting = question;
      else send(question);
    },
    stop: () => worker.terminate(),
  };
}
