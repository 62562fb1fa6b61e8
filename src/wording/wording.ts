/** Every sentence of the interface, by what it says. A language that lacks one does not compile. */
import type { AsideKind } from '../domain/entry/body.ts';
import type { EntryGate, EntryGroup } from '../domain/entry/entry.ts';
import type { Locale } from '../paths.ts';

type Text = string;
type Count = (count: number) => Text;
type Of = (text: string) => Text;

/** What a sentence about a refusal can name; what the text did not state is absent. */
export interface RefusalFacts {
  readonly who?: string;
  readonly action?: string;
  readonly what?: string;
  readonly where?: string;
}

export interface Wording {
  readonly locale: Locale;
  readonly site: {
    name: Text;
    claim: Text;
    description: Text;
    skip: Text;
    menu: Text;
    home: Text;
    faq: Text;
    search: Text;
    searchHint: Text;
    searchFailed: Text;
    version: Of;
    contentDate: Of;
    privacy: Text;
    independent: Text;
    theme: Text;
    themes: Record<'system' | 'light' | 'dark', Text>;
  };
  readonly gates: Record<EntryGate, { name: Text; long: Text; asks: Text; who: Text }>;
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
  readonly home: {
    title: Text;
    lead: Text;
    label: Text;
    placeholder: Text;
    clear: Text;
    examples: Text;
    example: Record<'ram' | 'rbac' | 'role', Text>;
    large: (size: string, shown: string) => Text;
    groups: Text;
  };
  readonly answer: {
    label: Text;
    emptyTitle: Text;
    empty: Text;
    reading: Text;
    failedTitle: Text;
    failed: Text;
    retry: Text;
    refused: Record<'ram' | 'rbac' | 'service-role', (facts: RefusalFacts) => Text>;
    inNamespace: Of;
    inCluster: Text;
    notAuthorization: Text;
    matches: Count;
    nearest: Text;
    why: Record<'code' | 'message' | 'near-code' | 'words', Of>;
    best: Text;
    open: Text;
    found: Count;
    place: Text;
    line: Count;
    unknownTitle: Text;
    unknown: Text;
    nothingNear: Text;
    report: Text;
    reportHint: Text;
    copyReport: Text;
    tellApart: Text;
  };
  readonly search: {
    title: Text;
    label: Text;
    placeholder: Text;
    hint: Text;
    count: Count;
    none: Text;
    toPaste: Text;
    close: Text;
  };
  readonly faq: {
    title: Text;
    lead: Text;
    filterGate: Text;
    filterGroup: Text;
    all: Text;
    groups: Record<EntryGroup, Text>;
    count: Count;
    none: Text;
    reset: Text;
    badFilter: Of;
  };
  readonly entry: {
    facts: Text;
    roles: Text;
    actions: Text;
    serviceRoles: Text;
    codes: Text;
    related: Text;
    sources: Text;
    reviewed: Text;
    loading: Text;
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
  readonly errors: {
    notFoundTitle: Text;
    notFound: Text;
    crashTitle: Text;
    crash: Text;
    staleTitle: Text;
    stale: Text;
    reload: Text;
    details: Text;
  };
}

/** Loads one language, so that a page carries only its own. */
export const loadWording: Record<Locale, () => Promise<Wording>> = {
  en: async () => (await import('./en.ts')).en,
};
