import type { PolicyKind } from '../length.ts';
import type { StatementTree } from '../parse.ts';
import { statementElements } from '../policy.ts';
import { member, type Path, type Tree } from '../tree.ts';
import { checkCondition } from './conditions.ts';
import { isAwsArn } from './document.ts';
import { opening, type Report, stringsOf, suggestion } from './report.ts';
import { checkAction, checkResource } from './values.ts';

export interface StatementOptions {
  readonly kind: PolicyKind;
  readonly aws: boolean;
}

/** RAM-L13 and RAM-L17 to RAM-L46: one statement by itself. */
export function checkStatement(statement: StatementTree, options: StatementOptions, report: Report): void {
  const { tree, path } = statement;
  const value = (key: string) => member(tree, key)?.value;
  const meant = checkNames(statement, options, report);
  const has = (key: string) => value(key) !== undefined || meant.includes(key);
  checkEffect(value('Effect'), [...path, 'Effect'], report);
  if (!has('Effect')) report('RAM-L18', 'error', opening(tree, path));
  checkActions(statement, report);
  if (!has('Action') && !has('NotAction')) report('RAM-L20', 'error', opening(tree, path));
  checkResources(value('Resource'), [...path, 'Resource'], options, report);
  if (!['Resource', 'NotResource', 'Principal'].some(has) && options.kind !== 'trust') {
    report('RAM-L22', 'error', opening(tree, path));
  }
  if (options.kind === 'trust' && !has('Principal')) report('RAM-L26', 'error', opening(tree, path));
  if (options.kind === 'trust' && !options.aws)
    checkPrincipal(value('Principal'), [...path, 'Principal'], report);
  const condition = value('Condition');
  if (condition) checkCondition(condition, [...path, 'Condition'], report);
}

/** Reports unknown and misplaced names and gives the known ones that unknown ones were probably meant to be. */
function checkNames({ tree, path }: StatementTree, { kind, aws }: StatementOptions, report: Report) {
  const known: readonly string[] = [...statementElements, 'Principal'];
  return tree.members.flatMap((each) => {
    const spot = { at: each, path: [...path, each.key] };
    if (each.key === 'NotResource') report('RAM-L23', 'error', spot);
    else if (each.key === 'Principal' && kind !== 'trust' && !aws) report('RAM-L24', 'error', spot);
    if (known.includes(each.key) || each.key === 'NotResource' || (aws && each.key === 'Sid')) return [];
    const meant = suggestion(each.key, known);
    report('RAM-L17', 'error', spot, { key: each.key, ...(meant && { suggestion: meant }) });
    return meant ?? [];
  });
}

function checkEffect(tree: Tree | undefined, path: Path, report: Report): void {
  if (!tree) return;
  if (tree.kind !== 'string') {
    report('RAM-L13', 'error', { at: tree, path }, { expected: 'string', found: tree.kind });
    return;
  }
  if (tree.text === 'Allow' || tree.text === 'Deny') return;
  const meant = suggestion(tree.text, ['Allow', 'Deny']);
  report('RAM-L19', 'error', { at: tree, path }, { value: tree.text, ...(meant && { suggestion: meant }) });
}

function checkActions({ tree, path }: StatementTree, report: Report): void {
  for (const element of ['Action', 'NotAction']) {
    const actions = member(tree, element)?.value;
    const at = [...path, element];
    if (!actions) continue;
    checkEmpty(actions, at, report);
    for (const { text, spot } of stringsOf(actions, at, report)) checkAction(text, spot, report);
  }
  const exceptions = member(tree, 'NotAction');
  if (exceptions && member(tree, 'Action')) {
    report('RAM-L21', 'error', { at: exceptions, path: [...path, 'NotAction'] });
  }
}

function checkResources(tree: Tree | undefined, path: Path, options: StatementOptions, report: Report): void {
  if (!tree) return;
  if (options.kind === 'trust' && !options.aws) report('RAM-L27', 'warning', { at: tree, path });
  checkEmpty(tree, path, report);
  for (const { text, spot } of stringsOf(tree, path, report)) {
    if (!options.aws || !isAwsArn(text)) checkResource(text, spot, report);
  }
}

function checkEmpty(tree: Tree, path: Path, report: Report): void {
  if (tree.kind === 'array' && tree.items.length === 0) {
    report('RAM-L29', 'warning', { at: tree, path }, { element: String(path.at(-1)) });
  }
}

const principals = ['RAM', 'Service', 'Federated'];

function checkPrincipal(tree: Tree | undefined, path: Path, report: Report): void {
  if (!tree) return;
  if (tree.kind !== 'object') {
    report('RAM-L13', 'error', { at: tree, path }, { expected: 'object', found: tree.kind });
    return;
  }
  if (tree.members.length === 0) report('RAM-L28', 'error', { at: tree, path });
  for (const each of tree.members) {
    const at = [...path, each.key];
    if (principals.includes(each.key)) stringsOf(each.value, at, report);
    else report('RAM-L28', 'error', { at: each, path: at }, { key: each.key });
  }
}
