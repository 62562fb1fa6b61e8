import { hasWildcard } from '../../../../domain/lib/wildcard.ts';
import type { PolicyForm, StatementForm } from './model.ts';

/** The next form with what is being typed in the one it replaces, so that a change in the JSON loses none of it. */
export function withTyped(next: PolicyForm, before: PolicyForm): PolicyForm {
  return {
    ...next,
    statements: next.statements.map((statement, index) => {
      const former = before.statements[index];
      return former ? statementWithTyped(statement, former) : statement;
    }),
  };
}

function statementWithTyped(next: StatementForm, before: StatementForm): StatementForm {
  const { newAction, newCluster, newResource, newTest } = before;
  return {
    ...next,
    newAction,
    newCluster,
    newResource,
    newTest,
    // These two show the value itself; only one that could not be taken over differs from it.
    newRegion: before.newRegion === before.region ? next.newRegion : before.newRegion,
    newAccount: before.newAccount === before.account ? next.newAccount : before.newAccount,
    tests: next.tests.map((test) => {
      const former = before.tests.find(({ operator, key }) => operator === test.operator && key === test.key);
      return former ? { ...test, newValue: former.newValue } : test;
    }),
  };
}

/** Whether a text was meant for the policy; others only look for an action. */
function isAction(text: string): boolean {
  return text.includes(':') || hasWildcard(text);
}

/** What is typed into the form and not in the policy, in the order of the form. */
export function typedTexts(form: PolicyForm): readonly string[] {
  const texts = form.statements.flatMap((each) => [
    isAction(each.newAction) ? each.newAction : '',
    ...(each.scope === 'clusters'
      ? [
          each.newRegion === each.region ? '' : each.newRegion,
          each.newAccount === each.account ? '' : each.newAccount,
          each.newCluster,
        ]
      : []),
    ...(each.scope === 'resources' ? [each.newResource] : []),
    ...each.tests.map(({ newValue }) => newValue),
  ]);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
