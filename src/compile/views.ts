/** Content → what the app loads of it: heads, pages, search documents and signatures. */
import type { Signature } from '../domain/diagnose/signature.ts';
import { entryId } from '../domain/entry/entry.ts';
import type { EntryHead, EntryPage, SearchDoc } from '../domain/entry/page.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Locale } from '../paths.ts';
import type { CompiledEntry, Content } from './content.ts';
import { guideIn } from './guide.ts';
import { plainText } from './plain-text.ts';

export function signatures(content: Content): Signature[] {
  return content.entries.flatMap(({ facts }) => facts.signatures);
}

export function searchDocs(content: Content, locale: Locale): SearchDoc[] {
  return content.entries.map(({ facts, text }) => {
    const { title, summary, asks, body } = text[locale];
    return {
      id: facts.id,
      title,
      summary,
      codes: codes(facts.signatures),
      messages: facts.signatures.flatMap((signature) =>
        signature.kind === 'message' ? [signature.message] : [],
      ),
      // English is what many type whatever language they read.
      asks: locale === 'en' ? asks : [...asks, ...text.en.asks],
      text: plainText(body),
    };
  });
}

export function heads(content: Content, locale: Locale): EntryHead[] {
  return content.entries.map((entry) => head(entry, locale));
}

export function guide(content: Content, locale: Locale): Guide {
  return guideIn(content.guide, new Map(heads(content, locale).map((each) => [each.id, each])), locale);
}

/** The newest review date of any entry. */
export function contentDate(content: Content): string {
  return content.entries
    .map(({ facts }) => facts.reviewed)
    .reduce((newest, day) => (day > newest ? day : newest), '');
}

/** The page of one entry. Answers `undefined` where there is no such entry. */
export function page(content: Content, id: string, locale: Locale): EntryPage | undefined {
  const known = entryId(id);
  const entry = known && content.byId.get(known);
  if (!entry) return undefined;
  const { remedy, related, sources } = entry.facts;
  return {
    head: head(entry, locale),
    body: entry.text[locale].body,
    remedy: {
      ...remedy,
      roles: remedy.roles.map((role) => ({
        id: role,
        name: checked(content.catalogue.roles, role).name[locale],
      })),
    },
    related: related.map((other) => {
      const { id, gate, title } = head(checked(content.byId, other), locale);
      return { id, gate, title };
    }),
    sources,
  };
}

function head({ facts, text }: CompiledEntry, locale: Locale): EntryHead {
  const { id, gate, group, reviewed } = facts;
  const { title, summary } = text[locale];
  const kind = facts.signatures.length > 0 ? 'error' : 'how-to';
  return { id, gate, group, title, summary, kind, codes: codes(facts.signatures), reviewed };
}

function codes(of: readonly Signature[]): string[] {
  return of.flatMap((signature) => (signature.kind === 'code' ? [signature.code] : []));
}

/** Looks up an id whose existence the schema has checked. */
function checked<K, V>(known: ReadonlyMap<K, V>, id: K): V {
  const value = known.get(id);
  if (value === undefined) throw new Error(`${id} passed the schema but is not there`);
  return value;
}
