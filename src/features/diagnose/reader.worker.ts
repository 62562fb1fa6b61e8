/** Reads a large text off the main thread, in steps that tell how far it is. Being terminated is how it is stopped. */
import { indexQuery, searchQuery } from '../../data/content.ts';
import { find } from '../../data/find.ts';
import { createQueryClient } from '../../data/query-client.ts';
import { diagnoseSteps } from '../../domain/diagnose/diagnose.ts';
import type { FromReader, ToReader } from './reader.ts';

const queries = createQueryClient();

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).catch((error: unknown) => post({ kind: 'failed', reason: String(error) }));
});

async function read({ text, locale }: ToReader): Promise<void> {
  const [{ signatures }, search] = await Promise.all([
    queries.fetchQuery(indexQuery(locale)),
    queries.fetchQuery(searchQuery(locale)),
  ]);
  const steps = diagnoseSteps(text, signatures);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      post({ kind: 'ready', diagnosis: step.value, suggestions: find(text, step.value, search) });
      return;
    }
    post({ kind: 'progress', share: step.value });
  }
}

function post(message: FromReader): void {
  postMessage(message);
}
