/** What to mind about actions before they are granted. */
import type { Statement } from '../../ram/policy.ts';
import type { Caution } from '../remedy.ts';

/** Actions that lead to more than they say. Source: RAM's list of actions. */
const LEADS_FURTHER: readonly (readonly [Caution, RegExp])[] = [
  [
    'grants-ram',
    /^ram:(?:AttachPolicyTo\w+|CreatePolicyVersion|SetDefaultPolicyVersion|AddUserToGroup|UpdateRole)$/i,
  ],
  ['makes-credentials', /^ram:(?:CreateAccessKey|CreateLoginProfile|UpdateLoginProfile)$/i],
  ['uses-roles', /^(?:ram:PassRole|sts:AssumeRole\w*)$/i],
];

/** Cautions about the actions of statements (REM-C09). */
export function actionCautions(statements: readonly Statement[]): readonly Caution[] {
  const actions = statements.flatMap(({ action = [] }) => action);
  return LEADS_FURTHER.flatMap(([caution, pattern]) =>
    actions.some((action) => pattern.test(action)) ? [caution] : [],
  );
}
