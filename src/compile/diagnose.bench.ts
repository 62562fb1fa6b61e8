/**
 * How fast a text is read, and how that grows: 10 KB to 10 MB of mixed logs, best of several runs, with the signatures
 * of the content. Prints a table; nothing is asserted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from 'vitest';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import { readContent } from './read.ts';
import { signatures } from './views.ts';

const CASES = join(import.meta.dirname, '../domain/diagnose/cases');
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

const { content } = await readContent(process.cwd());
if (!content) throw new Error('content/ does not compile; content.test.ts says why');
const known = signatures(content);

/** Ordinary log lines with a refusal of the corpus after every twentieth. */
function mixedLog(size: number): string {
  const refusals = readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): { text: string }[] => JSON.parse(readFileSync(join(CASES, name), 'utf8')));
  const lines: string[] = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const refusal = n % 20 === 19 ? refusals[((n / 20) % refusals.length) | 0]?.text : undefined;
    const line =
      refusal ??
      `2026-11-24T08:${10 + (n % 50)}:12.${100 + (n % 900)}Z INFO  worker-${n % 7} reconciled item ${n} of 9000 in ${n % 90} ms, queue depth ${n % 13}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, size);
}

function bestOf(runs: number, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    diagnose(text, known);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let before: number | undefined;
const rows = SIZES.map((size) => {
  const ms = bestOf(size > 1_000_000 ? 3 : 8, mixedLog(size));
  const row = {
    size: `${size / 1000} KB`,
    ms: Number(ms.toFixed(1)),
    'MB/s': Number((size / 1000 / ms).toFixed(1)),
    'growth ×10': before === undefined ? '' : (ms / before).toFixed(1),
  };
  before = ms;
  return row;
});
console.table(rows);

const megabyte = mixedLog(1_000_000);
bench('read 1 MB of mixed logs', () => {
  diagnose(megabyte, known);
});
