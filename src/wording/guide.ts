/** The sentences around the guide; its questions and endings are content. */
import type { Gate } from '../domain/diagnose/denial.ts';
import type { PrincipalKind } from '../domain/diagnose/principal.ts';
import type { Telling } from '../domain/guide/sign.ts';
import type { Locale } from '../paths.ts';
import type { Count, Of, Text } from './core.ts';

export interface GuideWording {
  readonly title: Text;
  readonly description: Text;
  readonly lead: Text;
  readonly question: Count;
  readonly look: Text;
  readonly example: Text;
  readonly answers: Text;
  readonly yourAnswer: Text;
  readonly ending: { fix: Text; copy: Text; steps: Text; check: Text; otherwise: Text; entry: Of };
  readonly given: {
    title: Text;
    /** Where the address does not hold the answers. */
    oneWay: Text;
    oneWayHint: Text;
    none: Text;
    later: Count;
    change: Text;
    changeOf: Of;
    reason: Of;
  };
  readonly actions: { label: Text; restart: Text; print: Text; map: Text; paste: Text };
  readonly dropped: Of;
  readonly pasted: { title: Text; found: Count; because: Of; goOn: Text };
  readonly map: {
    title: Text;
    description: Text;
    lead: Text;
    picture: Text;
    pictureLabel: (questions: number, endings: number) => Text;
    again: Text;
    text: Text;
    back: Text;
  };
  /** What the text states that spoke for an answer; several are joined by commas. */
  readonly reasons: {
    gate: Record<Gate | 'none', Text>;
    code: Of;
    action: Of;
    deny: Record<'implicit' | 'explicit', Text>;
    policyType: Of;
    principal: Record<PrincipalKind, Text>;
    verb: Of;
    resource: Of;
    subresource: Of;
    scope: Record<'cluster' | 'namespace' | 'path', Text>;
    says: Record<Telling, Text>;
    lookAlike: Text;
    entry: Text;
    join: (reasons: readonly Text[]) => Text;
  };
}

/** Loads one language of it. */
export const loadGuideWording: Record<Locale, () => Promise<GuideWording>> = {
  en: async () => (await import('./en/guide.ts')).guide,
  zh: async () => (await import('./zh/guide.ts')).guide,
};
