/** What the compiler makes of content/, before it is cut into modules. */
import type { BodyNode } from '../domain/entry/body.ts';
import type { Entry, EntryId } from '../domain/entry/entry.ts';
import type { Locale } from '../paths.ts';
import type { CapabilityFile } from './capabilities.ts';
import type { Catalogue } from './catalogue.ts';
import type { GuideFile } from './guide.ts';
import type { KubernetesResources } from './kubernetes-resources.ts';
import type { ContentProblem } from './problem.ts';
import type { TemplateFile } from './templates.ts';
import type { YamlFile } from './yaml.ts';

export interface Content {
  /** In the order of the reference's parts, and in these by id. */
  readonly entries: readonly CompiledEntry[];
  readonly byId: ReadonlyMap<EntryId, CompiledEntry>;
  readonly catalogue: Catalogue;
  readonly capabilities: CapabilityFile;
  readonly kubernetes: KubernetesResources;
  readonly guide: GuideFile;
  /** Where the guide stands, for checks that come later. */
  readonly guideSource: YamlFile;
  /** Starting points for RAM policies. */
  readonly templates: readonly TemplateFile[];
}

export interface CompiledEntry {
  readonly facts: Entry;
  readonly text: Readonly<Record<Locale, EntryText>>;
  /** Where the facts stand, for checks that come later. */
  readonly source: YamlFile;
}

export interface EntryText {
  readonly title: string;
  readonly summary: string;
  /** The question as people type it. */
  readonly asks: readonly string[];
  /** Where it stands, for checks that come later. */
  readonly source: YamlFile;
  readonly body: readonly BodyNode[];
}

/** Either the content, or every problem that stands in its way. */
export interface Reading {
  readonly content?: Content;
  readonly problems: readonly ContentProblem[];
}
