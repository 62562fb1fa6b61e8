/** What may be typed into the form. RAM's own rules are asked of `lint`, so that form and list of problems agree. */
import { never } from '../../../../domain/lib/never.ts';
import { lint } from '../../../../domain/ram/lint.ts';
import { findOperator } from '../../../../domain/ram/operators.ts';
import type { Statement } from '../../../../domain/ram/policy.ts';
import { print } from '../../../../domain/ram/print.ts';
import type { RamProblem } from '../../../../domain/ram/problem.ts';

/** Why RAM would refuse an action; undefined when it would not. */
export function actionFault(text: string): RamProblem | undefined {
  return faultOf({ action: [text] });
}

/** Why RAM would refuse a resource. */
export function resourceFault(text: string): RamProblem | undefined {
  return faultOf({ resource: [text] });
}

/** Why RAM would refuse a key. */
export function keyFault(key: string): RamProblem | undefined {
  return faultOf({ condition: [{ operator: 'StringEquals', keys: [{ key, values: [] }] }] });
}

/** Why RAM would refuse one more value under an operator. */
export function valueFault(
  operator: string,
  key: string,
  values: readonly string[],
  text: string,
): RamProblem | undefined {
  return faultOf({ condition: [{ operator, keys: [{ key, values: [...values, text] }] }] });
}

/** Whether an operator takes no more than one value. */
export function takesOne(operator: string): boolean {
  return findOperator(operator)?.type === 'boolean';
}

export type ClusterPart = 'region' | 'account' | 'cluster';

/** What is wrong with a part of a cluster's ARN; placeholders are no fault. */
export function clusterFault(part: ClusterPart, text: string): ClusterPart | undefined {
  switch (part) {
    case 'region':
    case 'cluster':
      return /^[^\s:/"\\]+$/.test(text) ? undefined : part;
    case 'account':
      return /^(?:\d+|\*|[<${#][^\s:/"\\]+|\*{4,}|x{4,})$/.test(text) ? undefined : part;
    default:
      return never(part);
  }
}

/** The first error that lint finds in a statement that is right but for what is given. */
function faultOf(part: Partial<Statement>): RamProblem | undefined {
  const statement: Statement = { effect: 'Allow', action: ['cs:GetClusters'], resource: ['*'], ...part };
  return lint(print({ version: '1', statements: [statement] }), { kind: 'identity' }).find(
    ({ severity }) => severity === 'error',
  );
}
