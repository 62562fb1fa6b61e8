/** A grant in every form that people work in: artefacts to copy, steps to click, how to check it and how to undo it. */
import type { ResourceCatalogue } from '../../rbac/resource.ts';

export const ARTEFACT_FORMATS = [
  'ram-policy',
  'ram-cli',
  'ram-terraform',
  'yaml',
  'kubectl',
  /** ACK's own grant, which its console shows. */
  'ack-cli',
  'kubernetes-terraform',
  'ack-terraform',
  /** Everything that a task needs, in one copy. */
  'all-commands',
  'all-terraform',
] as const;
export type ArtefactFormat = (typeof ARTEFACT_FORMATS)[number];

export interface Artefact {
  readonly format: ArtefactFormat;
  readonly text: string;
}

/** One thing to do in a console; `values` are what the sentence needs. */
export interface ConsoleStep {
  readonly code: ConsoleStepCode;
  readonly values?: Readonly<Record<string, string>>;
}

export const CONSOLE_STEPS = [
  'ram-open-policies',
  'ram-paste-policy',
  'ram-name-policy',
  'ram-attach-to-user',
  'ram-attach-to-role',
  'cloudsso-open-access-configuration',
  'cloudsso-paste-policy',
  'sso-ask-administrator',
  'ack-make-cluster-role',
  'ack-open-authorizations-users',
  'ack-open-authorizations-roles',
  'ack-choose-identity',
  'ack-add-predefined-role',
  'ack-add-custom-role',
  'cluster-apply-yaml',
] as const;
export type ConsoleStepCode = (typeof CONSOLE_STEPS)[number];

/** `command` answers `expected` where that can be foretold; `repeat`: do again what was refused. */
export type CheckStep =
  | { readonly kind: 'command'; readonly command: string; readonly expected?: 'yes' | 'no' }
  | { readonly kind: 'repeat' };

export const UNDO_CAUTIONS = [
  /** Deleting a binding without a copy cannot be undone: references to roles cannot be changed afterwards. */
  'keep-binding-first',
  /** A kubeconfig outlives its user: revoke it before the user is deleted. */
  'kubeconfig-before-user',
  /** The role may be bound to others by now. */
  'look-who-else',
] as const;
export type UndoCaution = (typeof UNDO_CAUTIONS)[number];

export interface Undo {
  readonly commands: readonly string[];
  readonly cautions: readonly UndoCaution[];
}

/** How to see that a grant works, and how to take it back. */
export interface After {
  readonly check: readonly CheckStep[];
  readonly undo: Undo;
}

/** Who keeps a grant inside the cluster: its own objects, or ACK, which makes a binding of its own. */
export type Way = 'objects' | 'ack';

const BY_ACK: readonly string[] = ['ack-cli', 'ack-terraform', 'all-commands', 'console'];

/** The way that a grant goes if it is given in this format; ACK has no part in one that needs no ACK at all. */
export function wayOf(format: ArtefactFormat | 'console'): Way {
  return BY_ACK.includes(format) ? 'ack' : 'objects';
}

export interface Delivery {
  readonly artefacts: readonly Artefact[];
  readonly steps: readonly ConsoleStep[];
  /** By the way that was gone; the same twice where there is only one. */
  readonly after: Readonly<Record<Way, After>>;
  /** The placeholders that are left to be filled in. */
  readonly fill: readonly string[];
}

/** What delivering needs besides the grant. */
export interface Printers {
  /** The id of the cluster, where it is known. */
  readonly cluster?: string;
  readonly catalogue: ResourceCatalogue;
  /** The text of a manifest, YAML or JSON. */
  readonly manifest: (object: Readonly<Record<string, unknown>>) => string;
}
