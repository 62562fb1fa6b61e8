/** The page that asks both gates, by what it says. */

import type { PolicyLayer } from '../domain/check/ram-gate.ts';
import type { GateVerdict } from '../domain/check/verdict.ts';
import type { IdentityKind } from '../domain/rbac/identity.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

/** What the page has to say about where its state came from or goes. */
export type CheckNotice =
  | 'draft-restored'
  | 'not-kept'
  | 'link-opened'
  | 'link-broken'
  | 'link-newer'
  | 'link-large'
  | 'example'
  | 'cleared';

export interface CheckWording {
  readonly page: { title: Text; description: Text; lead: Text; noScript: Text };
  readonly notices: Record<CheckNotice, Text>;
  readonly tools: { title: Text; example: Text; clear: Text; back: Text };
  readonly who: {
    title: Text;
    principal: Text;
    principalHint: Text;
    is: Record<IdentityKind, Text>;
    groups: Text;
    groupsHint: Text;
    cluster: Text;
    namespace: Text;
    namespaceHint: Text;
    more: Text;
    region: Text;
    account: Text;
    context: Text;
    contextHint: Text;
    unfilled: Text;
    badKeys: (lines: readonly number[]) => Text;
  };
  readonly what: {
    title: Text;
    label: Text;
    placeholder: Text;
    options: Text;
    hint: Text;
    found: Count;
    nothing: Text;
    ram: Text;
    rbac: Text;
    task: Text;
    removeTask: Of;
    unknownTask: Of;
    certainty: Record<'documented' | 'known' | 'inferred', Text>;
    entry: Text;
    requests: Text;
    requestsHint: Text;
    badLines: (
      lines: readonly { readonly line: number; readonly text: string; readonly isPattern: boolean }[],
    ) => Text;
  };
  readonly policies: {
    title: Text;
    lead: Text;
    add: Text;
    from: Text;
    emptyBox: Text;
    templates: Text;
    system: Text;
    systemHint: Text;
    unnamed: (number: number) => Text;
    name: Text;
    layer: Text;
    layers: Record<PolicyLayer, Text>;
    text: Of;
    remove: Of;
    empty: Text;
    used: Count;
    leftOut: Text;
    refused: Text;
    problems: (errors: number, warnings: number, notices: number) => Text;
    show: Count;
    open: Of;
  };
  readonly objects: {
    title: Text;
    lead: Text;
    label: Text;
    file: Text;
    clear: Text;
    large: Of;
    /** What was pasted or chosen is no text, or larger than this. */
    refused: Of;
    role: Text;
    choose: Text;
    add: Text;
    granted: Text;
    place: (namespace: string) => Text;
    hint: (notPublished: string) => Text;
    needsPrincipal: Text;
    added: (role: string, namespace: string) => Text;
    none: Text;
    read: (roles: number, bindings: number) => Text;
  };
  readonly answer: {
    title: Text;
    nothing: Text;
    asking: Text;
    /** There has been no answer for long. */
    overdue: Text;
    stop: Text;
    stopped: Text;
    failed: Of;
    again: Text;
    go: Text;
    open: Count;
    shut: (gate: string, refused: number, all: number) => Text;
    cannotTell: (open: number, all: number) => Text;
    /** What the picture says of a gate. */
    gates: Record<GateVerdict | 'not-asked', Text>;
    picture: (ram: string, rbac: string) => Text;
    beyond: Text;
  };
  readonly list: {
    title: Text;
    lead: Text;
    on: Of;
    inNamespace: Of;
    clusterWide: Text;
    roleAsked: (names: readonly string[]) => Text;
    roleHeld: (name: string, binding: string) => Text;
    roleNotHeld: Text;
    why: Text;
    copy: Text;
    copied: Text;
    head: (task: string | undefined, principal: string) => Text;
    caveats: Count;
    givenOnly: Text;
    leftOut: Count;
  };
  readonly grants: { one: Text; all: Text; allLead: Text; loading: Text; failed: Text };
  readonly share: {
    title: Text;
    lead: Text;
    copy: Text;
    copied: Text;
    label: Text;
    failed: Text;
    tooLong: (length: number) => Text;
  };
}

/** Loads one language of it. */
export const loadCheckWording: Record<Locale, () => Promise<CheckWording>> = {
  en: async () => (await import('./en/check.ts')).check,
  zh: async () => (await import('./zh/check.ts')).check,
};
