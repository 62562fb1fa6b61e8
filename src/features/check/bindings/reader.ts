/** The page's side of the worker that reads a dump and answers questions about it. */
import type { FromReader, ToReader } from './protocol.ts';

export interface Reader {
  readonly send: (message: ToReader) => void;
  /** Ends it, whatever it is doing. */
  readonly stop: () => void;
}

/** @param onMessage hears everything that the worker says; `failed` also when it could not start or broke. */
export function startReader(onMessage: (message: FromReader) => void): Reader {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => onMessage(data));
  worker.addEventListener('error', (event) =>
    onMessage({ kind: 'failed', why: 'broken', reason: event.message }),
  );
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}
