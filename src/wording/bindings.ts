/** The sentences of the page that reads a cluster's bindings. */
import type { DirectoryProblem, RamStatus } from '../domain/rbac/directory.ts';
import type { IdentityKind } from '../domain/rbac/identity.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';
import type { RbacProblemWording } from './rbac-problems.ts';

export type BindingFlag = 'everything' | 'nowhere' | 'gone' | 'creator';

export interface BindingsWording {
  readonly problems: RbacProblemWording;
  readonly title: Text;
  readonly lead: Text;
  readonly input: {
    title: Text;
    command: Text;
    label: Text;
    placeholder: Text;
    file: Text;
    drop: Text;
    clear: Text;
    example: Text;
    large: (size: string) => Text;
    fromFile: (name: string, size: string) => Text;
    private: Text;
  };
  readonly names: {
    title: Text;
    hint: Text;
    label: Text;
    command: Text;
    read: (users: number, roles: number) => Text;
    incomplete: Text;
    broken: (line: number, column: number) => Text;
    refused: (output: number, problem: DirectoryProblem) => Text;
  };
  readonly state: {
    empty: Text;
    reading: Text;
    progress: Count;
    stop: Text;
    stopped: Text;
    /** What was read has not answered for long. */
    overdue: Text;
    again: Text;
    size: Text;
    broken: Of;
  };
  readonly summary: {
    title: Text;
    objects: (counts: { roles: number; bindings: number; identities: number; documents: number }) => Text;
    none: Text;
    noRoles: Text;
  };
  readonly faults: {
    title: (faults: number, kinds: number) => Text;
    place: (document: number, line: number, path: string) => Text;
    json: Text;
    count: Count;
  };
  readonly table: {
    title: Text;
    label: Text;
    search: Text;
    searchHint: Text;
    kind: Text;
    all: Text;
    show: Text;
    found: Count;
    columns: { identity: Text; where: Text; roles: Text; bindings: Text };
    page: (page: number, pages: number) => Text;
    previous: Text;
    next: Text;
    none: Text;
    reset: Text;
    open: Of;
    close: Of;
    wholeCluster: Text;
    more: Count;
  };
  readonly kinds: Record<IdentityKind, { name: Text; hint: Text }>;
  readonly flags: Record<BindingFlag, { name: Text; hint: Text }>;
  readonly status: Record<Exclude<RamStatus['is'], 'named'>, Text> & {
    named: (kind: 'user' | 'role', name: string, isSso: boolean) => Text;
  };
  readonly detail: {
    issued: Of;
    through: (binding: string) => Text;
    inNamespace: Of;
    inCluster: Text;
    role: (kind: string, name: string) => Text;
    missing: Text;
    unknown: Text;
    everything: Text;
    rules: (role: string, binding: string) => Text;
    noRules: Text;
    shownOf: (shown: number, total: number) => Text;
    loading: Text;
  };
  readonly creator: {
    title: Text;
    text: Text;
    check: Text;
    checkNote: Text;
    keep: Text;
    remove: Text;
    restore: Text;
    caution: Text;
    entry: Text;
  };
}

/** Loads one language of it. */
export const loadBindingsWording: Record<Locale, () => Promise<BindingsWording>> = {
  en: async () => (await import('./en/bindings.ts')).bindings,
  zh: async () => (await import('./zh/bindings.ts')).bindings,
};
