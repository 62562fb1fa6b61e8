/** What is said about RAM's decision on a request: the verdict and its reasons. */
import type { ConditionMiss } from '../domain/ram/condition.ts';
import type { Verdict } from '../domain/ram/decision.ts';
import type { Reason } from '../domain/ram/explain.ts';
import type { Locale } from '../paths.ts';
import type { Text } from './core.ts';

/** What the sentence about a reason can name. Statements count from one. */
export interface ReasonParts {
  readonly statement?: number;
  /** The name of its policy, where there are several. */
  readonly policy?: string;
  readonly operator?: string;
  readonly key?: string;
  readonly why?: ConditionMiss['why'];
}

export interface RamDecisionWording {
  readonly verdicts: Record<Verdict, Text>;
  readonly reasons: Record<Reason['code'], (parts: ReasonParts) => Text>;
}

/** Loads one language of it. */
export const loadRamDecisionWording: Record<Locale, () => Promise<RamDecisionWording>> = {
  en: async () => (await import('./en/ram-decision.ts')).ramDecision,
  zh: async () => (await import('./zh/ram-decision.ts')).ramDecision,
};
