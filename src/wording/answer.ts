/** The sentences of the front page and its answers. */
import type { LookAlikeKind } from '../domain/diagnose/look-alike.ts';
import type { PrincipalKind } from '../domain/diagnose/principal.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

type Gate = 'ram' | 'rbac' | 'service-role';

/** What the sentence about a refusal can name; what the text did not state is absent. */
export interface RefusalParts {
  readonly who?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly verb?: string;
  readonly what?: string;
  readonly where?: string;
  /** Rules were to be granted that the grantor does not hold. */
  readonly escalation?: boolean;
}

/** The facts a denial can state, by the name the page gives them. */
export type FactName =
  | 'code'
  | 'principal'
  | 'owner'
  | 'action'
  | 'resource'
  | 'subresource'
  | 'apiGroup'
  | 'verb'
  | 'name'
  | 'namespace'
  | 'path'
  | 'scope'
  | 'reason'
  | 'missingRules'
  | 'deny'
  | 'policyType'
  | 'requestId'
  | 'roles'
  | 'link';

export interface AnswerWording {
  readonly home: {
    title: Text;
    lead: Text;
    label: Text;
    placeholder: Text;
    clear: Text;
    examples: Text;
    example: Record<'ram' | 'rbac' | 'role', Text>;
    large: (size: string, shown: string) => Text;
    fileUnread: Of;
    fileTooLarge: (name: string, most: string) => Text;
    groups: Text;
    /** Leads to the list of a whole part, of so many entries. */
    wholePart: (part: string, count: number) => Text;
  };
  readonly answer: {
    label: Text;
    emptyTitle: Text;
    empty: Text;
    reading: Text;
    progress: Count;
    stop: Text;
    stopped: Text;
    again: Text;
    failedTitle: Text;
    failed: Text;
    retry: Text;
    refused: Record<Gate, (parts: RefusalParts) => Text>;
    where: { namespace: Of; cluster: Text; path: Text };
    several: (kinds: number, lines: number) => Text;
    more: Count;
    times: (count: number, line: number) => Text;
    otherGate: Record<Gate, Text>;
    facts: Text;
    copyFacts: Text;
    showPlace: Of;
    uncertain: Text;
    core: Text;
    explicitDeny: Text;
    untrusted: Text;
    trustPolicy: Text;
    instanceRole: Text;
    instanceRoleHint: Text;
    accountLevel: Text;
    replace: Text;
    fix: Text;
    remedyLoading: Text;
    remedyFailed: Text;
    fullEntry: Text;
    ask: Text;
    askHint: Text;
    askChoose: Text;
    taskNeeds: Record<'ram' | 'rbac' | 'roles', Text>;
    lookAlike: Text;
    nearest: Text;

    found: Count;
    place: Text;
    line: Count;
    unknownTitle: Text;
    unknown: Text;
    nothingNear: Text;
    report: Text;
    reportHint: Text;
    reportAddresses: Text;
    copyReport: Text;
    /** How the report begins, and how it says that it was cut. */
    reportLead: Of;
    reportCut: Count;
    tellApart: Text;
  };
  readonly factNames: Record<FactName, Text>;
  readonly factValues: {
    deny: Record<'implicit' | 'explicit', Text>;
    scope: Record<'cluster' | 'namespace' | 'path', Text>;
    /** RAM may add policy types; one that is not listed is shown as it is. */
    policyType: Readonly<Record<string, Text>>;
  };
  readonly principals: Record<PrincipalKind, { name: Of; bare: Text; hint: Text }>;
  readonly lookAlikes: Record<LookAlikeKind, { name: Text; todo: Text }>;
}

/** Loads one language of it. */
export const loadAnswerWording: Record<Locale, () => Promise<AnswerWording>> = {
  en: async () => (await import('./en/answer.ts')).answer,
  zh: async () => (await import('./zh/answer.ts')).answer,
};
