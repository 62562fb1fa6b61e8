/** The sentences of the role matrix. */
import type { Lack } from '../domain/rbac/match.ts';
import type { Bound } from '../domain/role/answer.ts';
import type { GrantScope } from '../domain/role/role.ts';
import type { Part } from '../domain/role/rows.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

/** What a cell can say in a word. */
type CellState = 'yes' | 'partly' | 'no' | 'not-published' | 'named' | 'not-named' | 'not-asked';

export interface RolesWording {
  readonly page: { title: Text; description: Text; lead: Text };
  readonly bound: {
    legend: Text;
    choices: Record<Bound, Text>;
    /** The same as a phrase of its own. */
    said: Record<Bound, Text>;
    hint: Record<Bound, Text>;
  };
  readonly states: Record<CellState, Text>;
  /** What each of them means, for the legend and for cells that are opened. */
  readonly meanings: Record<CellState, Text>;
  readonly cells: {
    /** The word of a part that only reads. */
    readOnly: Text;
    of: (allowed: number, all: number) => Text;
    /** Beside a word of the rules that is not yes, where ACK's documentation names the role. */
    alsoNamed: Text;
  };
  readonly matrix: {
    title: Text;
    label: Text;
    corner: Text;
    legend: Text;
    keys: Text;
    core: Text;
    parts: Record<Part, Text>;
    /** The heading of a group of lines: its part and its name. */
    group: (part: Part, name: string) => Text;
    version: Of;
    clusterScoped: Text;
    anyResource: Text;
    notOffered: Text;
    none: Text;
    reset: Text;
    count: (rows: number, all: number) => Text;
    badValue: Of;
  };
  readonly filter: {
    search: Text;
    searchHint: Text;
    show: Text;
    all: Text;
    pins: Text;
    pinsHint: Text;
    onlyPinned: Text;
    hideEqual: Text;
    phoneRole: Text;
  };
  readonly detail: {
    close: Text;
    copyLink: Text;
    linkCopied: Text;
    copyFailed: Text;
    computed: Text;
    inWords: Text;
    documented: Text;
    sure: Text;
    notes: Text;
    task: Text;
    ram: Text;
    entry: Text;
    rule: (position: number, clusterRole: string | undefined) => Text;
    ruleTitle: (position: number, clusterRole: string | undefined) => Text;
    allows: (requests: string, rule: string) => Text;
    refuses: (requests: string) => Text;
    lacks: (lacks: readonly Lack[], rule: string) => Text;
    noMiss: Text;
    notOffered: Of;
    unscoped: Text;
    named: Of;
    notNamed: (role: string, others: string) => Text;
    noDocument: Text;
    differs: Record<'named-not-allowed' | 'allowed-not-named', Text>;
    published: (date: string | undefined) => Text;
    rulesCertainty: Record<'documented' | 'inferred', Text>;
    requestsCertainty: Record<'documented' | 'known' | 'inferred', Text>;
    source: Text;
    aggregated: Text;
  };
  readonly who: {
    title: Text;
    label: Text;
    placeholder: Text;
    hint: Text;
    options: Text;
    tasks: Text;
    requests: Text;
    found: Count;
    nothing: Text;
    unknown: Of;
    clear: Text;
    able: Text;
    nobody: Text;
    notOffered: Text;
    partly: Text;
    missing: Of;
    notPublished: Text;
    namedOnly: Text;
    notAsked: Text;
    perVerb: Text;
    verb: Text;
    roles: Text;
    none: Text;
  };
  readonly compare: {
    title: Text;
    from: Text;
    to: Text;
    choose: Text;
    swap: Text;
    same: Text;
    notPublished: Of;
    lead: (from: string, to: string) => Text;
    covers: Record<'equal' | 'larger' | 'smaller' | 'neither', (from: string, to: string) => Text>;
    gained: Text;
    lost: Text;
    nothing: Text;
    tasks: Count;
    resources: Count;
  };
  readonly output: {
    title: Text;
    hint: (rows: number, roles: number) => Text;
    format: Text;
    formats: Record<'csv' | 'markdown' | 'json', Text>;
    download: Text;
    downloaded: Of;
    copy: Text;
    copied: Text;
    copyFailed: Text;
    columns: { part: Text; line: Text; requests: Text };
  };
  readonly roles: {
    title: Text;
    lead: Text;
    apiName: Text;
    custom: Text;
    clusterRole: Text;
    unknownName: Text;
    grantedFor: Text;
    scopes: Record<GrantScope, Text>;
    rules: Text;
    ruleCount: Count;
    notPublished: Text;
    showRules: Of;
  };
}

/** Loads one language of it. */
export const loadRolesWording: Record<Locale, () => Promise<RolesWording>> = {
  en: async () => (await import('./en/roles.ts')).roles,
  zh: async () => (await import('./zh/roles.ts')).roles,
};
