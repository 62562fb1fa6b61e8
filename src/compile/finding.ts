/** The promise every entry makes: its samples and questions lead to it before any other entry. */
import { createSearch } from '../data/search.ts';
import { diagnose } from '../domain/diagnose/diagnose.ts';
import type { EntryId } from '../domain/entry/entry.ts';
import { LOCALES } from '../paths.ts';
import type { CompiledEntry, Content } from './content.ts';
import type { ContentProblem } from './problem.ts';
import { fieldProblem } from './schema-problems.ts';
import { searchDocs, signatures } from './views.ts';
import type { FieldPath, YamlFile } from './yaml.ts';

/** Asks the finder for every sample and, in each language, every question. Returns a problem for each that leads elsewhere. */
export function checkFinding(content: Content): ContentProblem[] {
  const known = signatures(content);
  const searches = LOCALES.map((locale) => ({ locale, search: createSearch(searchDocs(content, locale)) }));
  return content.entries.flatMap((entry) => [
    ...entry.facts.samples.flatMap(({ text }, index) =>
      misled(entry, entry.source, ['samples', index], diagnose(text, known).entries[0]?.entry),
    ),
    ...searches.flatMap(({ locale, search }) =>
      entry.text[locale].asks.flatMap((ask, index) =>
        misled(entry, entry.text[locale].source, ['asks', index], search(ask)[0]?.entry),
      ),
    ),
  ]);
}

function misled(
  entry: CompiledEntry,
  source: YamlFile,
  path: FieldPath,
  found: EntryId | undefined,
): ContentProblem[] {
  if (found === entry.facts.id) return [];
  const message = `leads to ${found ?? 'no entry'} first; allowed: what leads to ${entry.facts.id}`;
  return [fieldProblem(source, path, message)];
}
