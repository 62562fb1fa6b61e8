/** The sentences that every page needs, by what they say. A language that lacks one does not compile. */
import type { AsideKind } from '../domain/entry/body.ts';
import type { EntryGate, EntryGroup } from '../domain/entry/entry.ts';
import type { Locale, Section, SectionPage } from '../paths.ts';

export type Text = string;
export type Count = (count: number) => Text;
export type Of = (text: string) => Text;

export interface Wording {
  readonly locale: Locale;
  readonly site: {
    name: Text;
    claim: Text;
    description: Text;
    skip: Text;
    loading: Text;
    menu: Text;
    faq: Text;
    roles: Text;
    guide: Text;
    sections: Record<Section, Text>;
    /** The pages of a section, where one leads to the others. */
    pages: Record<SectionPage, Text>;
    search: Text;
    searchHint: Text;
    /** The same where `/` is switched off. */
    searchHintShort: Text;
    searchFailed: Text;
    /** A text was kept out of a box; of how many characters. */
    tooLong: Count;
    version: Of;
    /** What the version leads to. */
    checksums: Text;
    archive: Text;
    contentDate: Of;
    privacy: Text;
    independent: Text;
    theme: Text;
    themes: Record<'system' | 'light' | 'dark', Text>;
  };
  readonly gates: Record<EntryGate, Text>;
  /** The question a gate answers. */
  readonly asks: Record<'ram' | 'rbac', Text>;
  readonly picture: {
    you: Text;
    done: Text;
    shut: Text;
    needed: Text;
    open: Text;
    unknown: Text;
    notReached: Text;
    label: Record<EntryGate | 'neutral', Text>;
  };
  readonly search: {
    title: Text;
    /** Why an entry is suggested. */
    why: Record<'code' | 'message' | 'denial' | 'near-code' | 'words', Of>;
    failed: Text;
    label: Text;
    placeholder: Text;
    hint: Text;
    count: Count;
    /** Of so many, these are shown. */
    first: (shown: number, all: number) => Text;
    none: Text;
    close: Text;
    /** The switch of the key that opens the search. */
    slash: Text;
  };
  readonly parts: Record<EntryGroup, Text>;
  readonly entry: {
    facts: Text;
    roles: Text;
    actions: Text;
    serviceRoles: Text;
    codes: Text;
    related: Text;
    sources: Text;
    reviewed: Text;
    permalink: Of;
    aside: Record<AsideKind, Text>;
    back: Text;
  };
  readonly code: {
    copy: Of;
    copied: Of;
    copiedFill: (title: string, fill: string) => Text;
    failed: Text;
    fill: Of;
  };
  /** A newer version of the site is there. */
  readonly update: {
    short: Text;
    ready: Text;
    change: Text;
    later: Text;
    tooLong: Text;
    anyway: Text;
  };
  readonly errors: {
    notFoundTitle: Text;
    notFound: Text;
    crashTitle: Text;
    crash: Text;
    staleTitle: Text;
    stale: Text;
    reload: Text;
    details: Text;
    /** A part of a page broke while it was drawn. */
    partTitle: Text;
    part: Text;
    again: Text;
  };
  readonly punctuation: {
    /** Names in a row. */
    list: (items: readonly string[]) => Text;
    /** What stands between two sentences. */
    gap: Text;
    colon: Text;
    comma: Text;
    semicolon: Text;
    /** What follows a word in brackets, with the space that belongs before it. */
    brackets: Of;
    /** What ends a name that a sentence follows on the same line. */
    stop: Text;
  };
}

/** Loads one language, so that a page carries only its own. */
export const loadWording: Record<Locale, () => Promise<Wording>> = {
  en: async () => (await import('./en/core.ts')).en,
  zh: async () => (await import('./zh/core.ts')).zh,
};
