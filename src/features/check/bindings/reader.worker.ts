/** Reads a dump off the main thread and keeps it, so that the page only ever holds one page of the table. */
import { aggregate } from '../../../domain/rbac/aggregate.ts';
import { collect } from '../../../domain/rbac/collect.ts';
import { type Directory, readDirectory } from '../../../domain/rbac/directory.ts';
import { type Holder, holders, mayBeCreators } from '../../../domain/rbac/holders.ts';
import { manifestText } from '../../../parts/yaml/manifest.ts';
import { countsOf } from './counts.ts';
import { firstFaults, groupProblems } from './problem-groups.ts';
import type { DirectoryOutcome, FromReader, Opened, ToReader } from './protocol.ts';
import { readJson } from './read/json.ts';
import { readDump } from './read/read.ts';
import { readAll } from './read/yaml.ts';
import { Table } from './table.ts';

/** Beyond this a browser may run out of memory. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_HOLDINGS = 100;
const PROGRESS_MS = 60;

let bound: readonly Holder[] = [];
let directory: Directory | undefined;
let table = new Table([], undefined);

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  answer(data).catch((error: unknown) => post({ kind: 'failed', why: 'broken', reason: String(error) }));
});

async function answer(message: ToReader): Promise<void> {
  switch (message.kind) {
    case 'read':
      return read(message.source);
    case 'directory':
      post({ kind: 'directory', outcome: readNames(message.text) });
      return remake();
    case 'find':
      return post({ kind: 'found', query: message.query, rows: table.find(message.query) });
    case 'open': {
      const holder = table.holder(message.key);
      return post({ kind: 'opened', opened: holder && opened(holder, message.key) });
    }
  }
}

async function read(source: string | Blob): Promise<void> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > MOST_BYTES) return post({ kind: 'failed', why: 'size', reason: '' });
  const text = typeof source === 'string' ? source : await source.text();
  const steps = readDump(text);
  let said = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (performance.now() - said < PROGRESS_MS) continue;
    said = performance.now();
    post({ kind: 'progress', share: step.value });
  }
  const dump = step.value;
  const { objects, problems } = collect(dump.documents);
  bound = holders(aggregate(objects));
  remake();
  post({
    kind: 'ready',
    summary: {
      documents: dump.documents.length,
      objects: countsOf(objects),
      faults: firstFaults(dump.faults),
      problems: groupProblems(problems, dump),
    },
  });
}

/** Makes the table anew, with the names that are known now. */
function remake(): void {
  table = new Table(bound, directory);
  post({ kind: 'counts', counts: table.counts() });
}

function readNames(text: string): DirectoryOutcome {
  directory = undefined;
  if (text.trim() === '') return { kind: 'none' };
  const { documents, faults } = readAll(readJson(text));
  const [fault] = faults;
  if (fault) return { kind: 'broken', line: fault.line, column: fault.column };
  const result = readDirectory(documents);
  if (!result.ok) return { kind: 'refused', ...result.error };
  directory = result.value;
  const { names, isComplete } = result.value;
  const kinds = [...names.values()].map(({ kind }) => kind);
  const count = (kind: 'user' | 'role') => kinds.filter((each) => each === kind).length;
  return {
    kind: 'read',
    names: { user: count('user'), role: count('role') },
    isComplete: isComplete.user && isComplete.role,
  };
}

function opened({ kind, name, holdings }: Holder, key: number): Opened {
  return {
    key,
    kind,
    name,
    total: holdings.length,
    holdings: holdings.slice(0, MOST_HOLDINGS).map((holding) => ({
      ...holding,
      rules: holding.role.state === 'found' ? manifestText({ rules: holding.role.rules }).trimEnd() : '',
      mayBeCreators: mayBeCreators(holding),
    })),
  };
}

function post(message: FromReader): void {
  postMessage(message);
}
