/** The sentences about remedies: what a grant gives whom, its proof, how to give it, check it and take it back. */
import type { ArtefactFormat, ConsoleStepCode, UndoCaution } from '../domain/remedy/artefacts/delivery.ts';
import type { Canary } from '../domain/remedy/canaries.ts';
import type { CanaryAnswer, LeftOut, Proof } from '../domain/remedy/proof.ts';
import type { Caution, MissingFact, NoGrant, PolicyPlace, ResourceChoice } from '../domain/remedy/remedy.ts';
import type { RoleToAuthorize } from '../domain/remedy/service-role.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

/** What a reader can add to the text. */
export type FieldName = 'cluster' | 'namespace' | 'ramName' | 'ramId';

/** Whom a grant is for. */
export type HolderKind = 'ram-user' | 'ram-role' | 'ram' | 'service-account' | 'user' | 'group';

/** Who gets it, and where it holds; without a namespace, in the whole cluster. */
interface For {
  readonly who: Text;
  readonly namespace?: string | undefined;
}

export interface RemedyWording {
  readonly title: Text;
  readonly status: Record<Exclude<Proof['status'], 'failed'>, { name: Text; meaning: Text }>;
  readonly who: Record<HolderKind, Of> & { cloudsso: Text; sso: Text };
  /** What a grant does, in a sentence; `what` stands in backticks. */
  readonly says: {
    ram: (parts: { who: Text; actions: readonly string[]; resources: readonly string[] }) => Text;
    rules: (parts: For & { what: readonly string[] }) => Text;
    hold: (parts: For) => Text;
    role: (parts: For & { role: string }) => Text;
    restore: (parts: { who: Text; role: string }) => Text;
    task: (parts: { who: Text; task: string }) => Text;
    all: (parts: { who: Text }) => Text;
  };
  /** Why a policy's resource is what it is. */
  readonly resource: Record<ResourceChoice, Text>;
  readonly choices: {
    title: Count;
    legend: Text;
    exact: Record<'ram' | 'rules', Text>;
    role: (role: string, namespace: string | undefined) => Text;
    restore: Of;
    task: Of;
    all: Text;
    /** What a predefined role gives besides what was asked. */
    beyond: Count;
    everything: Text;
    unpublished: Text;
    opens: (canaries: readonly Text[]) => Text;
    /** Said when another grant was chosen. */
    chosen: Of;
  };
  readonly beyond: { title: Of; core: Text; more: Count };
  readonly formats: Record<ArtefactFormat | 'console', { tab: Text; title: Text }>;
  readonly artefacts: { label: Text; copy: Text; download: Of; steps: Text };
  readonly steps: Record<ConsoleStepCode, (values: Readonly<Record<string, string>>) => Text>;
  readonly fields: {
    title: Text;
    names: Record<FieldName, Text>;
    bad: Record<FieldName, Text>;
    identity: Text;
    identities: Record<'user' | 'role', Text>;
  };
  readonly proof: {
    title: Text;
    sum: { opens: (canaries: readonly Text[]) => Text; nothing: Count; documented: Text };
    columns: { request: Text; before: Text; after: Text };
    allowed: Record<'yes' | 'no', Text>;
    /** The escalation check asks for rules, not for a request. */
    hold: Count;
    inNamespace: Of;
    inCluster: Text;
    canaries: Text;
    canary: Record<Canary, Text>;
    verdicts: Record<CanaryAnswer['verdict'], Text>;
    leavesOut: Text;
    leftOut: Record<LeftOut, Text>;
  };
  readonly cautions: { title: Text; each: Record<Caution, Text> };
  readonly check: { title: Text; yes: Text; no: Text; look: Text; repeat: Text };
  readonly undo: { title: Text; commands: Text; cautions: Record<UndoCaution, Text> };
  readonly next: {
    title: Text;
    tasks: Count;
    /** The needs of a task that the text does not tell of stand behind it. */
    needs: Of;
    all: Text;
  };
  readonly links: {
    label: Text;
    packet: Text;
    buildRam: Text;
    buildRbac: Text;
    check: Text;
    matrix: Text;
    guide: Text;
  };
  readonly none: {
    why: Record<NoGrant['why'], { title: Text; text: Text }>;
    places: { title: Text; each: Record<PolicyPlace, Text> };
    otherPolicy: Record<PolicyPlace, Text>;
    facts: Record<MissingFact, Text>;
    roles: Text;
    oneOf: Text;
    certainty: Record<RoleToAuthorize['certainty'], Text>;
    authorize: Text;
    noRoles: Text;
    untrusted: Text;
  };
  readonly unresolved: (kind: 'ClusterRole' | 'Role', name: string) => Text;
}

/** Loads one language of it. */
export const loadRemedyWording: Record<Locale, () => Promise<RemedyWording>> = {
  en: async () => (await import('./en/remedy.ts')).remedy,
  zh: async () => (await import('./zh/remedy.ts')).remedy,
};
