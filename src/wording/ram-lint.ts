/** What is said about the problems of a RAM policy, a sentence a rule. */
import type { RamProblem } from '../domain/ram/problem.ts';
import type { Locale } from '../paths.ts';
import type { Text } from './core.ts';

/** The values of a problem by name; which rule gives which: src/domain/ram/RULES.md. */
export type LintValues = Readonly<Record<string, string | number | undefined>>;

export interface RamLintWording {
  readonly rules: Record<RamProblem['rule'], (values: LintValues) => Text>;
  readonly severities: Record<RamProblem['severity'], Text>;
}

/** Loads one language of it. */
export const loadRamLintWording: Record<Locale, () => Promise<RamLintWording>> = {
  en: async () => (await import('./en/ram-lint.ts')).ramLint,
  zh: async () => (await import('./zh/ram-lint.ts')).ramLint,
};
