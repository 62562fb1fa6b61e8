/** The promise every entry makes: its samples and questions lead to it before any other entry. */
import { createSearch } from '../data/search.ts';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import type { EntryId } from '../domain/entry/entry.ts';
import type { CompiledEntry, Content } from './content.ts';
import type { ContentProblem } from './problem.ts';
import { fieldProblem } from './schema-problems.ts';
import { searchDocs, signatures } from './views.ts';
import type { FieldPath } from './yaml.ts';

/** Asks the finder for every sample and, in English as they are, every question. Returns a problem for each that leads elsewhere. */
export function checkFinding(content: Content): ContentProblem[] {
  const known = signatures(content);
  const search = createSearch(searchDocs(content, 'en'));
  return content.entries.flatMap((entry) => [
    ...entry.facts.samples.flatMap(({ text }, index) =>
      misled(entry, ['samples', index], diagnose(text, known).entries[0]?.entry),
    ),
    ...entry.facts.asks.flatMap((ask, index) => misled(entry, ['asks', index], search(ask)[0]?.entry)),
  ]);
}

function misled(entry: CompiledEntry, path: FieldPath, found: EntryId | undefined): ContentProblem[] {
  if (found === entry.facts.id) return [];
  const message = `leads to ${found ?? 'no entry'} first; allowed: what leads to ${entry.facts.id}`;
  return [fieldProblem(entry.source, path, message)];
}
