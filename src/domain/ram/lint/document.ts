import type { findStatements, StatementTree } from '../parse.ts';
import type { RamProblem } from '../problem.ts';
import { member, type ObjectTree, type Path, type Tree } from '../tree.ts';
import { opening, type Report, suggestion } from './report.ts';

/** RAM-L06, for all objects of the document. */
export function checkRepetitions(tree: Tree, path: Path, report: Report): void {
  if (tree.kind === 'array') {
    for (const [index, item] of tree.items.entries()) checkRepetitions(item, [...path, index], report);
  }
  if (tree.kind !== 'object') return;
  const seen = new Set<string>();
  for (const each of tree.members) {
    const at = [...path, each.key];
    if (seen.has(each.key)) report('RAM-L06', 'error', { at: each, path: at }, { key: each.key });
    seen.add(each.key);
    checkRepetitions(each.value, at, report);
  }
}

const elements = ['Version', 'Statement'];

/** RAM-L10 to RAM-L17: the document around the statements. */
export function checkDocument(
  tree: Tree,
  found: ReturnType<typeof findStatements>,
  aws: boolean,
  report: Report,
) {
  if (tree.kind !== 'object') return [...found.problems];
  const meant = checkNames(tree, aws, report);
  if (!meant.includes('Version')) checkVersion(tree, aws, report);
  const statement = member(tree, 'Statement')?.value;
  if (statement?.kind === 'object') report('RAM-L16', 'warning', { at: statement, path: ['Statement'] });
  if (statement?.kind === 'array' && statement.items.length === 0) {
    report('RAM-L15', 'error', { at: statement, path: ['Statement'] });
  }
  const misspelt = ({ rule }: RamProblem) => rule === 'RAM-L14' && meant.includes('Statement');
  return found.problems.filter((problem) => !misspelt(problem));
}

/** Reports unknown names and gives the known ones they were probably meant to be. */
function checkNames(tree: ObjectTree, aws: boolean, report: Report): readonly string[] {
  return tree.members.flatMap((each) => {
    if (elements.includes(each.key) || (aws && each.key === 'Id')) return [];
    const meant = suggestion(each.key, elements);
    const values = { key: each.key, ...(meant && { suggestion: meant }) };
    report('RAM-L17', 'error', { at: each, path: [each.key] }, values);
    return meant ?? [];
  });
}

function checkVersion(tree: ObjectTree, aws: boolean, report: Report): void {
  const version = member(tree, 'Version')?.value;
  if (!version) {
    report('RAM-L11', 'error', opening(tree, []));
    return;
  }
  const spot = { at: version, path: ['Version'] };
  if (version.kind !== 'string') {
    report('RAM-L13', 'error', spot, { expected: 'string', found: version.kind });
    return;
  }
  if (version.text !== '1' && !(aws && isAwsVersion(version.text))) {
    report('RAM-L12', 'error', spot, { value: version.text });
  }
}

function isAwsVersion(text: string): boolean {
  return text === '2012-10-17' || text === '2008-10-17';
}

/** RAM-L25: says once that this is a policy of AWS, and whether it is. */
export function checkAws(tree: Tree, statements: readonly StatementTree[], report: Report): boolean {
  const version = tree.kind === 'object' ? member(tree, 'Version')?.value : undefined;
  if (version?.kind === 'string' && isAwsVersion(version.text)) {
    report('RAM-L25', 'error', { at: version, path: ['Version'] }, { sign: version.text });
    return true;
  }
  for (const { tree: statement, path } of statements) {
    const resource = member(statement, 'Resource')?.value;
    if (!resource) continue;
    const items = resource.kind === 'array' ? resource.items : [resource];
    const index = items.findIndex((item) => item.kind === 'string' && isAwsArn(item.text));
    const item = items[index];
    if (item?.kind !== 'string') continue;
    const at = resource.kind === 'array' ? [...path, 'Resource', index] : [...path, 'Resource'];
    report('RAM-L25', 'error', { at: item, path: at }, { sign: item.text });
    return true;
  }
  return false;
}

export function isAwsArn(text: string): boolean {
  return /^arn:aws[\w-]*:/.test(text);
}
