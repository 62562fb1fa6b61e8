/** Checks that look at several entries, or at several fields of one, and need no finder. */

import { LOCALES } from '../paths.ts';
import type { EntryFiles } from './entries.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentProblem } from './problem.ts';
import { type Comparable, comparable } from './schema.ts';
import { fieldProblem } from './schema-problems.ts';
import type { FieldPath } from './yaml.ts';

/** All problems between the files: things claimed twice, entries that nothing leads to, links to nowhere. */
export function checkTogether(entries: readonly EntryFiles[]): ContentProblem[] {
  const files = entries.flatMap(({ original, translations }) => [original, ...Object.values(translations)]);
  const read = files.map((file) => ({ file, fields: comparable.parse(file.yaml.data) }));
  return [
    ...claimedTwice(read.flatMap(({ file, fields }) => claimsOf(file, fields))),
    ...read.flatMap(({ file, fields }) =>
      file.locale !== 'en' || file.yaml.problems.length ? [] : unreachable(file, fields),
    ),
    ...LOCALES.flatMap((locale) =>
      linksToNowhere(
        files.filter((file) => file.locale === locale),
        new Set(files.map(({ id }) => id)),
      ),
    ),
  ];
}

/** Something only one entry may have. Claims with the same key are the same to the finder. */
interface Claim {
  readonly file: EntryFile;
  readonly path: FieldPath;
  readonly key: string;
  readonly what: string;
}

function claimsOf(file: EntryFile, { title, signatures }: Comparable): Claim[] {
  const claims: Claim[] = title
    ? [{ file, path: ['title'], key: `title ${file.locale} ${folded(title)}`, what: `title "${title}"` }]
    : [];
  signatures.forEach(({ code, message }, index) => {
    const path = ['signatures', index];
    if (code) claims.push({ file, path, key: `code ${foldedCode(code)}`, what: `code ${code}` });
    if (message) claims.push({ file, path, key: `message ${foldedMessage(message)}`, what: 'message' });
  });
  return claims;
}

function claimedTwice(claims: readonly Claim[]): ContentProblem[] {
  const owners = new Map<string, Claim>();
  return claims.flatMap(({ file, path, key, what }) => {
    const owner = owners.get(key);
    if (!owner) {
      owners.set(key, { file, path, key, what });
      return [];
    }
    const place = `${owner.file.yaml.file}:${owner.file.yaml.placeOf(owner.path).line}`;
    return [
      fieldProblem(file.yaml, path, `${what} stands in ${place} already; allowed: once in all entries`),
    ];
  });
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function foldedCode(code: string): string {
  return folded(code).replace(/[._-]/g, '_');
}

function foldedMessage(message: string): string {
  return folded(message.replace(/\{[^}]*\}/g, '{}'));
}

function unreachable({ yaml }: EntryFile, { signatures, samples, asks }: Comparable): ContentProblem[] {
  if (signatures.length > 0 && samples.length === 0) {
    return [
      fieldProblem(
        yaml,
        ['samples'],
        'is empty beside signatures; allowed: at least one sample that they recognise',
      ),
    ];
  }
  if (samples.length > 0 || asks.length > 0) return [];
  return [fieldProblem(yaml, ['asks'], 'is empty as samples is; allowed: at least one sample or question')];
}

/** @param ids of all entries; that one of them lacks its translation is said elsewhere. */
function linksToNowhere(files: readonly EntryFile[], ids: ReadonlySet<string>): ContentProblem[] {
  const byId = new Map<string, EntryFile>(files.map((file) => [file.id, file]));
  return files.flatMap((file) =>
    file.body.links.flatMap(({ entry, anchor, line, column }) => {
      const refuse = (message: string) => [{ file: file.yaml.file, line, column, field: 'link', message }];
      const target = entry === undefined ? file : byId.get(entry);
      if (!target && entry !== undefined && ids.has(entry)) return [];
      if (!target)
        return refuse(`leads to "./${entry}.md", which is not there; allowed: files of content/entries`);
      if (anchor === undefined || target.body.anchors.has(anchor)) return [];
      return refuse(
        `leads to "#${anchor}", which ${target.id} has not; allowed: ${[...target.body.anchors].join(', ')}`,
      );
    }),
  );
}
