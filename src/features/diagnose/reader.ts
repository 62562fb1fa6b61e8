/** The page's side of the worker that reads large texts. */
import type { Suggestion } from '../../data/find.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import type { Locale } from '../../paths.ts';
import { startWorker } from '../../ui/start-worker.ts';
import workerUrl from './reader.worker.ts?worker&url';

export interface ToReader {
  readonly text: string;
  readonly locale: Locale;
}

export type FromReader =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'ready'; readonly diagnosis: Diagnosis; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'failed' };

/**
 * Starts reading.
 * @param onMessage hears of the progress, and once of the end: `ready`, or `failed` when the worker could not start or broke.
 * @returns what stops it.
 */
export function startReading(job: ToReader, onMessage: (message: FromReader) => void): () => void {
  const worker = startWorker(workerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => onMessage(data));
  worker.addEventListener('error', () => onMessage({ kind: 'failed' }));
  worker.postMessage(job);
  return () => worker.terminate();
}
