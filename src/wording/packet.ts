/** The note to an administrator, and the page that makes it. */
import type { Mask } from '../domain/packet/mask.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

/** Why a link could not be opened. */
export type PacketFault = 'broken' | 'newer' | 'large';

export interface PacketWording {
  readonly page: { title: Text; description: Text; lead: Text; received: Text; noScript: Text };
  readonly none: { title: Text; text: Text; paste: Text; check: Text };
  readonly faults: Record<PacketFault, Text>;
  readonly loading: Text;
  readonly failed: Text;
  readonly retry: Text;
  readonly form: {
    title: Text;
    change: Text;
    language: Text;
    languages: Record<'en' | 'zh' | 'both', Text>;
    reason: Text;
    reasonHint: Text;
    masks: Text;
    mask: Record<Mask, Text>;
    placeholders: Text;
    secrets: Text;
    notKept: Text;
  };
  readonly take: {
    title: Text;
    copy: Record<'text' | 'markdown', Text>;
    copied: Record<'text' | 'markdown', Text>;
    download: Of;
    print: Text;
    mail: Text;
    /** What the mail has where it has not all of the note. */
    mailText: Record<'brief' | 'link', Text>;
    mailLong: Count;
    link: Text;
    linkLabel: Text;
    linkCopied: Text;
    linkHint: Text;
    linkLong: Count;
  };
  readonly noteLabel: Text;
  readonly note: NoteWording;
}

/** What stands in the note itself. Text between backticks is code. */
export interface NoteWording {
  readonly title: Text;
  readonly subject: Of;
  readonly cluster: Text;
  readonly refused: { one: Text; several: Text };
  /** What each gate decides, for whoever gets only this note. */
  readonly gates: Record<'ram' | 'rbac', Text>;
  readonly reason: Text;
  readonly grant: Text;
  /** How sure it is, then the proof or what there is instead of one. */
  readonly proof: (status: Text, sum: Text) => Text;
  readonly tried: (canaries: readonly Text[]) => Text;
  readonly fill: (placeholders: readonly string[]) => Text;
  readonly give: Text;
  readonly without: Text;
  readonly none: Text;
  /** Stands between a name and what it names. */
  readonly colon: Text;
  /** What stands before an address. */
  readonly link: Text;
  readonly whole: Text;
  readonly closing: Text;
}

/** Loads one language of it. The note may be in another one than the page. */
export const loadPacketWording: Record<Locale, () => Promise<PacketWording>> = {
  en: async () => (await import('./en/packet.ts')).packet,
  zh: async () => (await import('./zh/packet.ts')).packet,
};
