/** The sentences of the builder of RAM policies. */
import type { ActionLevel, ActionTask } from '../domain/ram/action.ts';
import type { KnownConditionKey } from '../domain/ram/condition-keys.ts';
import type { TemplateGroup } from '../domain/ram/template.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

type Target = 'user' | 'role' | 'group';
type Format = 'json' | 'minified' | 'cli' | 'terraform' | 'console';

export interface RamBuilderWording {
  readonly page: { title: Text; description: Text; lead: Text };
  readonly start: {
    title: Text;
    /** What a template brings. */
    others: Text;
    paste: Text;
    empty: Text;
    /** Said once a policy is there. */
    replaces: Text;
    /** Above what to mind about a template. */
    caution: Of;
    groups: Record<TemplateGroup, Text>;
  };
  readonly tools: {
    title: Text;
    resetText: Text;
    length: (length: number, limit: number, least: number) => Text;
  };
  readonly fill: {
    title: Text;
    lead: Text;
    /** A placeholder of no template. */
    other: Text;
    button: Text;
    example: (example: string, many: boolean) => Text;
    faults: { empty: Text; pattern: (value: string, example: string) => Text };
  };
  readonly form: {
    title: Text;
    none: Text;
    add: Text;
    unreadable: Text;
    tooLong: Count;
    version: Text;
    setVersion: Text;
  };
  readonly statement: {
    name: Count;
    effect: Text;
    effects: Record<'Allow' | 'Deny', Text>;
    duplicate: Of;
    remove: Of;
    keptEffect: Text;
    keptOther: Text;
  };
  readonly levels: Record<ActionLevel, Text>;
  readonly tasks: Record<ActionTask, Text>;
  readonly actions: {
    legend: Text;
    elements: Record<'Action' | 'NotAction', Text>;
    these: Text;
    allBut: Text;
    kept: Text;
    add: Text;
    placeholder: Text;
    accountLevel: Text;
    found: (count: number, reviewed: string) => Text;
    matches: (pattern: string, count: number, reviewed: string) => Text;
    asTyped: (text: string, count: number) => Text;
  };
  readonly resource: {
    legend: Text;
    scopes: Record<'all' | 'clusters' | 'resources', Text>;
    kept: Text;
    clusters: Text;
    region: Text;
    account: Text;
    arns: Text;
    /** Of region and account, with the value that the policy keeps; of a cluster, with what was typed. */
    faults: Record<'region' | 'account' | 'cluster', Of>;
  };
  readonly keys: Record<KnownConditionKey, Text>;
  readonly condition: {
    legend: Text;
    none: Text;
    kept: Text;
    replace: Text;
    test: (key: string, operator: string) => Text;
    values: Of;
    remove: Of;
    example: Text;
    key: Text;
    chooseKey: Text;
    otherKey: Text;
    typedKey: Text;
    tag: Text;
    operator: Text;
    add: Text;
    there: Text;
  };
  readonly json: { title: Text; hint: Text; tidy: Text };
  readonly trial: {
    title: Text;
    lead: Text;
    unreadable: Text;
    add: Text;
    request: Count;
    remove: Of;
    action: Text;
    resource: Text;
    says: Text;
    noKeys: Text;
    key: Count;
    value: Count;
    addKey: Text;
    removeKey: Count;
    sayKey: Of;
    show: Count;
    noAction: Text;
    beside: Count;
  };
  readonly allowed: {
    title: Text;
    lead: (allowed: number, known: number, reviewed: string) => Text;
    on: Of;
    perhaps: Of;
    reduced: Text;
  };
  readonly take: {
    title: Text;
    nothing: Text;
    tooLong: Text;
    unreadable: Text;
    errors: Count;
    typed: (texts: readonly string[]) => Text;
    name: Text;
    badName: Text;
    attach: Text;
    kinds: Record<'nobody' | Target, Text>;
    attachName: Record<Target, Text>;
    badIdentity: Text;
    format: Text;
    formats: Record<Format, Text>;
    about: Record<Format, Text>;
    /** The steps in the RAM console. */
    console: (target: 'nobody' | Target) => readonly Text[];
  };
}

/** Loads one language of it. */
export const loadRamBuilderWording: Record<Locale, () => Promise<RamBuilderWording>> = {
  en: async () => (await import('./en/ram-builder.ts')).ramBuilder,
  zh: async () => (await import('./zh/ram-builder.ts')).ramBuilder,
};
