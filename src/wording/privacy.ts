/** What the page about requests, storage and the copy of the site says. */
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

/** What the site keeps in the browser, by the end of its name there. */
export const STORED_NAMES = [
  'theme',
  'language',
  'slash',
  'ram-builder',
  'rbac-builder',
  'check',
  'packet',
  'scroll',
  'kept',
] as const;

type RequestKind = 'page' | 'script' | 'style' | 'image' | 'other';
type RequestSource = 'copy' | 'cache' | 'network';

export interface PrivacyWording {
  readonly title: Text;
  readonly lead: Text;
  readonly noScript: Text;
  readonly requests: {
    title: Text;
    waiting: Text;
    elsewhere: Count;
    own: Count;
    kinds: Record<RequestKind, Text>;
    /** How many there are of one kind, and how many bytes in all; none where all of it was in the cache. */
    sum: (count: number, bytes: number) => Text;
    sources: Record<RequestSource, Text>;
    bytes: Count;
    /** Milliseconds after the page was opened. */
    at: Count;
    foreign: Text;
    unseenTitle: Text;
    unseen: readonly Text[];
  };
  readonly leaves: { title: Text; lead: Text; ways: readonly Text[] };
  readonly policy: { title: Text; lead: Text; label: Text; none: Text };
  readonly version: { title: Text; text: Of; sums: Text; licenses: Text };
  readonly copy: {
    title: Text;
    kept: Count;
    /** How many files are there, and how many there will be. */
    making: (files: number, of: number) => Text;
    none: Text;
    impossible: Text;
    remove: Text;
    removing: Text;
    removed: Text;
    failed: Text;
  };
  readonly stored: {
    title: Text;
    lead: Text;
    nothing: Text;
    blocked: Text;
    names: Record<(typeof STORED_NAMES)[number], Text>;
    until: Record<'local' | 'session', Text>;
    size: Count;
    remove: Text;
    removed: Text;
  };
  readonly verify: { title: Text; steps: readonly Text[] };
}

/** Loads one language of it. */
export const loadPrivacyWording: Record<Locale, () => Promise<PrivacyWording>> = {
  en: async () => (await import('./en/privacy.ts')).privacy,
  zh: async () => (await import('./zh/privacy.ts')).privacy,
};
