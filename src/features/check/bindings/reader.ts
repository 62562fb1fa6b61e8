/** The page's side of the worker that reads a dump and answers questions about it. */
import { startWorker } from '../../../ui/start-worker.ts';
import type { FromReader, ToReader } from './protocol.ts';
import workerUrl from './reader.worker.ts?worker&url';

export interface Reader {
  readonly send: (message: ToReader) => void;
  /** Ends it, whatever it is doing. */
  readonly stop: () => void;
}

/** @param onMessage hears everything that the worker says; `failed` also when it could not start or broke. */
export function startReader(onMessage: (message: FromReader) => void): Reader {
  const worker = startWorker(workerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => onMessage(data));
  worker.addEventListener('error', (event) =>
    onMessage({ kind: 'failed', why: 'broken', reason: event.message }),
  );
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}
