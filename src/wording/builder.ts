/** The sentences that both builders share. */
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

/** `broken`: a part is missing or was changed; `newer`: of a later version; `large`: more than a page would send. */
export type LinkFault = 'broken' | 'newer' | 'large';

/** What happened last to the whole of what is built. */
export type Notice =
  | 'draft-restored'
  | 'draft-corrupt'
  | 'not-kept'
  | 'other-tab'
  | 'template-used'
  | 'denial-used'
  | 'started-over'
  | 'link-opened'
  | `link-${LinkFault}`;

export interface BuilderWording {
  readonly noScript: Text;
  readonly notices: Record<Notice, Text>;
  /** Said while nothing else is. */
  readonly kept: Text;
  readonly tools: {
    undo: Text;
    redo: Text;
    reset: Text;
    resetTitle: Text;
    resetYes: Text;
    resetNo: Text;
  };
  /** Starting from a refusal; the gate is that of the builder, where there are two. */
  readonly denial: {
    open: Text;
    label: Text;
    example: Record<'ram' | 'rbac', Text>;
    read: Text;
    idle: Text;
    reading: Text;
    failed: Text;
    here: Text;
    /** The other gate refused instead, or as well. */
    other: Record<'ram' | 'rbac', Text>;
    both: Record<'ram' | 'rbac', Text>;
    /** The link to the builder of a gate. */
    build: Record<'ram' | 'rbac', Text>;
    nothing: Text;
    noGrant: Text;
    home: Text;
  };
  readonly tokens: {
    remove: (entry: string, list: string) => Text;
    added: (entries: readonly string[]) => Text;
    removed: Of;
  };
  readonly problems: {
    title: Text;
    /** Said while there is nothing to check. */
    empty: Text;
    count: (errors: number, warnings: number, notices: number) => Text;
    line: Count;
    inForm: Text;
    more: Count;
  };
  /** The word on a button that copies. */
  readonly copy: Text;
  readonly download: Of;
  readonly share: {
    title: Text;
    lead: Text;
    make: Text;
    made: Count;
    tooLong: Count;
    label: Text;
    copy: Text;
    copied: Text;
    failed: Text;
  };
}

/** Loads one language of it. */
export const loadBuilderWording: Record<Locale, () => Promise<BuilderWording>> = {
  en: async () => (await import('./en/builder.ts')).builder,
  zh: async () => (await import('./zh/builder.ts')).builder,
};
