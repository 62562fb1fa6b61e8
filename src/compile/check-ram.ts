/** Checks what entries say of RAM: their policies by the app's own lint, the actions they name against the catalogue. */
import { parse as parseJson } from 'jsonc-parser';
import { matches } from '../domain/lib/wildcard.ts';
import type { ActionInfo } from '../domain/ram/action.ts';
import { conditionKeys } from '../domain/ram/condition-keys.ts';
import { lint } from '../domain/ram/lint.ts';
import type { RamProblem } from '../domain/ram/problem.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentProblem } from './problem.ts';

/** Every error that lint finds in a fenced RAM policy, at its line. JSON without a `Statement` is something else. */
export function checkPolicies(
  files: readonly EntryFile[],
  actions: readonly ActionInfo[],
): readonly ContentProblem[] {
  return files.flatMap(({ yaml: { file }, body }) =>
    body.json
      .filter(({ text }) => isPolicy(text))
      .flatMap(({ text, line, column }) =>
        lint(text, { actions }).flatMap((problem) => {
          if (problem.severity !== 'error') return [];
          const message = `${lintMessage(problem)}; allowed: a policy without errors`;
          return [{ file, line: line + (problem.at?.line ?? 0), column, field: 'code block', message }];
        }),
      ),
  );
}

function isPolicy(text: string): boolean {
  const value: unknown = parseJson(text);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'Statement');
}

/** A problem of lint as an author reads it: the place in the data, the rule and its values. */
export function lintMessage({ rule, path = [], values = {} }: RamProblem): string {
  const told = Object.entries(values).map(([name, value]) => `${name} "${value}"`);
  const why = told.length > 0 ? ` with ${told.join(', ')}` : '';
  return `${path.join('.') || 'the policy'} breaks ${rule} (src/domain/ram/RULES.md)${why}`;
}

/** `cs:Xyz` in inline code: an action, perhaps with a wildcard at its end. Names of ClusterRoles begin in lower case. */
const NAME = /^cs:[A-Z]\w*\*?$/;

/** Every ACK action in inline code that the catalogue does not have; a wildcard has to match something. */
export function checkActionNames(
  files: readonly EntryFile[],
  actions: readonly ActionInfo[],
): readonly ContentProblem[] {
  const names: readonly string[] = [
    ...actions.map(({ name }) => name),
    ...conditionKeys.map(({ key }) => key),
  ];
  return files.flatMap(({ yaml: { file }, body }) =>
    body.inlineCode.flatMap(({ text, line, column }) => {
      if (!NAME.test(text) || names.some((name) => matches(text, name))) return [];
      const message = `\`${text}\` is unknown; allowed: the names in content/actions.yaml`;
      return [{ file, line, column, field: 'action', message }];
    }),
  );
}
