import type { ActionInfo } from './action.ts';
import { readJson } from './json.ts';
import { lengthLimits, type PolicyKind, policyLength } from './length.ts';
import { checkCatalogue } from './lint/catalogue.ts';
import { checkAws, checkDocument, checkRepetitions } from './lint/document.ts';
import { checkOverlap } from './lint/overlap.ts';
import { readable } from './lint/readable.ts';
import { type Report, reporter } from './lint/report.ts';
import { checkStatement } from './lint/statement.ts';
import { checkUnseen } from './lint/unseen.ts';
import { findStatements, parse, type StatementTree } from './parse.ts';
import { printMinified } from './print.ts';
import type { RamProblem } from './problem.ts';
import { member } from './tree.ts';

export interface LintOptions {
  /** The catalogue; without it the rules that need one say nothing. */
  readonly actions?: readonly ActionInfo[];
  /** What the policy is for; without it `trust` when it has the shape of a trust policy, else `identity`. */
  readonly kind?: PolicyKind;
}

/** Longer texts are not compared value by value: RAM's own validation takes none, and the work grows as a square. */
const COMPARED_LENGTH = 61_440;

/**
 * Everything that is wrong or doubtful in the text of a policy, in the order of the text. `error`: RAM refuses it;
 * `warning`: it does not do what it seems to; `notice`: worth knowing. Never throws, whatever the text. The rules, with
 * their sources: RULES.md, RAM-L01 to RAM-L58.
 */
export function lint(text: string, options: LintOptions = {}): RamProblem[] {
  const { tree, problems: syntax, place } = readJson(text);
  const { problems, report } = reporter(place);
  problems.push(...syntax);
  checkLength(text, options.kind ?? 'identity', report);
  if (tree) {
    const found = findStatements(tree, place);
    checkRepetitions(tree, [], report);
    checkUnseen(tree, [], report);
    const aws = checkAws(tree, found.statements, report);
    problems.push(...checkDocument(tree, found, aws, report));
    const kind = checkKind(found.statements, options.kind, aws, report);
    for (const each of found.statements) checkStatement(each, { kind, aws }, report);
    const statements = text.length > COMPARED_LENGTH ? [] : readable(found.statements, place);
    checkOverlap(statements, report);
    if (options.actions) checkCatalogue(statements, options.actions, report);
  }
  return problems.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
}

/** RAM-L07. */
function checkLength(text: string, kind: PolicyKind, report: Report): void {
  const limit = lengthLimits[kind];
  const length = policyLength(text);
  if (limit === undefined || length <= limit) return;
  const policy = parse(text);
  const minified = policy.ok ? { minified: policyLength(printMinified(policy.value)) } : {};
  const spot = { at: { start: Math.min(limit, text.length), end: text.length }, path: [] };
  report('RAM-L07', kind === 'session' ? 'warning' : 'error', spot, { length, limit, ...minified });
}

/** RAM-L24 for a trust policy that nobody said is one; gives the kind to check for. */
function checkKind(
  statements: readonly StatementTree[],
  kind: PolicyKind | undefined,
  aws: boolean,
  report: Report,
): PolicyKind {
  if (kind) return kind;
  const isTrust = ({ tree }: StatementTree) => member(tree, 'Principal') && !member(tree, 'Resource');
  const [first] = statements;
  const principal = first && member(first.tree, 'Principal');
  if (!principal || !statements.every(isTrust)) return 'identity';
  if (!aws) report('RAM-L24', 'warning', { at: principal, path: [...first.path, 'Principal'] });
  return 'trust';
}
