import type { Place, Result } from '../lib/result.ts';
import { fail, ok } from '../lib/result.ts';
import { readJson } from './json.ts';
import type { Condition, ConditionBlock, Member, Policy, Statement } from './policy.ts';
import { statementElements } from './policy.ts';
import type { LintRule, RamProblem } from './problem.ts';
import { descend, member, type ObjectTree, type Path, type Tree, type TreeMember, toJson } from './tree.ts';

type Placer = (start: number, end: number) => Place;

/**
 * Reads the text of a policy. Comments, trailing commas and a byte order mark are read over (`lint` names them), a
 * single value is a list of one, unquoted numbers and booleans in conditions are text; whatever else the language does
 * not know is kept in `extra`, so that `print` gives it back.
 *
 * Fails, with the problems `lint` would name, when the text is no JSON (RAM-L01, RAM-L05) or has no object with a
 * `Statement` of objects (RAM-L10, RAM-L13, RAM-L14). Never throws. The grammar: source `syntax` in RULES.md.
 */
export function parse(text: string): Result<Policy, RamProblem[]> {
  const { tree, problems, place } = readJson(text);
  if (!tree) return fail([...problems]);
  const { statements, problems: faults } = findStatements(tree, place);
  if (tree.kind !== 'object' || faults.length > 0) return fail([...faults]);
  return ok(toPolicy(tree, statements, place));
}

/** Where the value at a path of the policy stands in its text; undefined where there is none. */
export function locate(text: string, path: Path): Place | undefined {
  const { tree, place } = readJson(text);
  const found = tree && descend(tree, path);
  return found && place(found.start, found.end);
}

export interface StatementTree {
  readonly tree: ObjectTree;
  readonly path: Path;
}

/**
 * The statements of a document with the paths they stand at, and what else it has in their place: no object at all
 * (RAM-L10), no `Statement` (RAM-L14), a value of the wrong type (RAM-L13).
 */
export function findStatements(tree: Tree, place: Placer) {
  const statements: StatementTree[] = [];
  const problems: RamProblem[] = [];
  const refuse = (rule: LintRule, at: Tree, path: Path, values?: RamProblem['values']) =>
    problems.push({ rule, severity: 'error', at: place(at.start, at.end), path, ...(values && { values }) });
  const add = (item: Tree, path: Path, expected: string) => {
    if (item.kind === 'object') statements.push({ tree: item, path });
    else refuse('RAM-L13', item, path, { expected, found: item.kind });
  };
  const element = tree.kind === 'object' ? member(tree, 'Statement')?.value : undefined;
  if (tree.kind !== 'object') refuse('RAM-L10', tree, [], { found: tree.kind });
  else if (!element) refuse('RAM-L14', tree, []);
  else if (element.kind !== 'array') add(element, ['Statement'], 'array');
  else for (const [index, item] of element.items.entries()) add(item, ['Statement', index], 'object');
  return { statements, problems };
}

function toPolicy(tree: ObjectTree, statements: readonly StatementTree[], place: Placer): Policy {
  const version = scalar(member(tree, 'Version')?.value);
  const taken = new Set<TreeMember | undefined>([member(tree, 'Statement')]);
  if (version !== undefined) taken.add(member(tree, 'Version'));
  return {
    ...(version !== undefined && { version }),
    statements: statements.map((each) => toStatement(each.tree, place)),
    ...extraOf(tree, taken, ['Version', 'Statement']),
  };
}

/** Reads one statement; `lint` uses it on its own. */
export function toStatement(tree: ObjectTree, place: Placer): Statement {
  const value = (key: string) => member(tree, key)?.value;
  const effect = value('Effect');
  const fields = {
    Effect: effect?.kind === 'string' ? effect.text : undefined,
    Action: texts(value('Action')),
    NotAction: texts(value('NotAction')),
    Resource: texts(value('Resource')),
    Condition: toCondition(value('Condition')),
  };
  const { Effect, Action, NotAction, Resource, Condition } = fields;
  const read = statementElements.filter((key) => fields[key] !== undefined).map((key) => member(tree, key));
  return {
    ...(Effect !== undefined && { effect: Effect }),
    ...(Action && { action: Action }),
    ...(NotAction && { notAction: NotAction }),
    ...(Resource && { resource: Resource }),
    ...(Condition && { condition: Condition }),
    ...extraOf(tree, new Set<TreeMember | undefined>(read), statementElements),
    at: place(tree.start, tree.end),
  };
}

/** What has no field, repetitions of known members first, as `print` needs it to read the same again. */
function extraOf(tree: ObjectTree, taken: ReadonlySet<TreeMember | undefined>, known: readonly string[]) {
  const rest = tree.members.filter((each) => !taken.has(each));
  const extra: Member[] = [
    ...rest.filter(({ key }) => known.includes(key)),
    ...rest.filter(({ key }) => !known.includes(key)),
  ].map(({ key, value }) => ({ key, value: toJson(value) }));
  return extra.length > 0 && { extra };
}

function texts(tree: Tree | undefined): readonly string[] | undefined {
  if (tree?.kind === 'string') return [tree.text];
  if (tree?.kind !== 'array') return undefined;
  const strings = tree.items.flatMap((item) => (item.kind === 'string' ? [item.text] : []));
  return strings.length === tree.items.length ? strings : undefined;
}

function scalar(tree: Tree | undefined): string | undefined {
  return tree && 'text' in tree && tree.kind !== 'null' ? tree.text : undefined;
}

function toCondition(tree: Tree | undefined): Condition | undefined {
  if (tree?.kind !== 'object') return undefined;
  const blocks: ConditionBlock[] = [];
  for (const { key: operator, value: block } of tree.members) {
    if (block.kind !== 'object') return undefined;
    const keys = block.members.map(({ key, value }) => ({ key, values: scalars(value) }));
    const read = keys.flatMap(({ key, values }) => (values ? [{ key, values }] : []));
    if (read.length < keys.length) return undefined;
    blocks.push({ operator, keys: read });
  }
  return blocks;
}

function scalars(tree: Tree): readonly string[] | undefined {
  const items = tree.kind === 'array' ? tree.items : [tree];
  const values = items.map(scalar);
  const read = values.filter((value) => value !== undefined);
  return read.length === values.length ? read : undefined;
}
