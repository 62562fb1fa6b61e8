/** The sentences of the role builder. */
import type { NoAckGrant } from '../domain/rbac/print/aliyun.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';
import type { RbacProblemWording } from './rbac-problems.ts';

export type TemplateName = 'logs' | 'deploy' | 'exec' | 'nodes';
export type OutputName = 'yaml' | 'kubectl' | 'can-i' | 'terraform' | 'ack';

export interface RbacBuilderWording {
  readonly problems: RbacProblemWording;
  readonly title: Text;
  readonly lead: Text;
  readonly start: {
    title: Text;
    others: Text;
    /** Said once a role is there. */
    replaces: Text;
    paste: Text;
    empty: Text;
    tasks: Text;
    template: Record<TemplateName, { name: Text; summary: Text }>;
    role: Text;
    roleChoose: Text;
  };
  readonly bar: { label: Text; resetText: Text };
  readonly form: {
    label: Text;
    locked: Text;
    restore: Text;
    others: Count;
    role: Text;
    kind: Text;
    kinds: Record<'Role' | 'ClusterRole', { name: Text; hint: Text }>;
    name: Text;
    namespace: Text;
  };
  readonly rules: {
    title: Text;
    empty: Text;
    add: Text;
    rule: Count;
    about: Text;
    abouts: Record<'resources' | 'urls', Text>;
    duplicate: Count;
    remove: Count;
    apiGroups: Text;
    apiGroupsHint: Text;
    core: Text;
    /** Of a resource that stands in no namespace. */
    ofCluster: Text;
    resources: Text;
    resourcesHint: Text;
    names: Text;
    namesHint: Text;
    urls: Text;
    urlsHint: Text;
    verbs: Text;
    read: Text;
    write: Text;
    otherVerbs: Text;
    otherVerbsHint: Text;
    unserved: Of;
    elsewhere: (resource: string, group: string) => Text;
    move: (resource: string) => Text;
  };
  readonly binding: {
    title: Text;
    place: Text;
    places: Record<'none' | 'namespace' | 'cluster', { name: Text; hint: Text }>;
    name: Text;
    namespace: Text;
    subjects: Text;
    subject: Count;
    kind: Text;
    kinds: Record<'User' | 'Group' | 'ServiceAccount', Text>;
    subjectName: Record<'User' | 'Group' | 'ServiceAccount', Text>;
    subjectNamespace: Text;
    add: Text;
    remove: Count;
    notRam: Text;
    ssoName: Text;
  };
  readonly yaml: { label: Text; hint: Text };
  readonly covering: {
    title: Text;
    empty: Text;
    does: Of;
    nearest: Of;
    nothingMore: Text;
    everything: Text;
    more: (count: number) => Text;
    wider: Text;
    lacks: Text;
    grants: Text;
    andMore: Count;
    custom: Text;
    least: Text;
    unpublished: Of;
    instead: Of;
    ack: Of;
  };
  readonly output: {
    title: Text;
    choose: Text;
    names: Record<OutputName, Text>;
    empty: Text;
    broken: Text;
    kubectl: Text;
    byManifest: Text;
    yaml: Text;
    canI: Text;
    canINone: Text;
    yes: Text;
    no: Text;
    terraform: Text;
  };
  readonly ack: {
    intro: Text;
    overwrite: Text;
    cluster: Text;
    identity: Text;
    identities: Record<'user' | 'role', Text>;
    show: Text;
    grant: Text;
    after: Text;
    steps: (parts: { role: string; namespace: string | undefined }) => readonly Text[];
    console: Text;
    first: Text;
    not: (why: NoAckGrant) => Text;
    none: Text;
    also: Text;
  };
}

/** Loads one language of it. */
export const loadRbacBuilderWording: Record<Locale, () => Promise<RbacBuilderWording>> = {
  en: async () => (await import('./en/rbac-builder.ts')).rbacBuilder,
  zh: async () => (await import('./zh/rbac-builder.ts')).rbacBuilder,
};
