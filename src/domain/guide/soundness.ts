/**
 * Whether a guide keeps its promises: every question and ending can be reached, every path ends within six questions,
 * every ending names entry, fix and check, every entry is reached, and an old id leads to exactly one place.
 */
import type { EntryId } from '../entry/entry.ts';
import type { Problem } from '../lib/result.ts';
import type { Guide, GuideNode, Question } from './guide.ts';
import { reachable } from './position.ts';

/** What a guide can have wrong. */
export type GuideRule =
  | 'start-unknown'
  | 'target-unknown'
  | 'id-taken'
  | 'no-choice'
  | 'cycle'
  | 'too-long'
  | 'unreachable'
  | 'ending-lacks'
  | 'entry-unreached';

export type GuideProblem = Problem & {
  readonly rule: GuideRule;
  readonly path: readonly (string | number)[];
};

/** More questions than this nobody answers. */
const MOST_QUESTIONS = 6;

interface Around {
  /** Every entry there is; each has to be reached. */
  readonly entries: readonly EntryId[];
  /** Ids that the addresses use for something else. */
  readonly reserved: readonly string[];
}

/** All problems of a guide, each with its place in the data. Of a guide whose links lead nowhere, only that is told. */
export function soundness(guide: Guide, around: Around): GuideProblem[] {
  const broken = [...startUnknown(guide), ...targetsUnknown(guide), ...idsTaken(guide, around.reserved)];
  if (broken.length > 0) return broken;
  const cycles = cyclesOf(guide);
  return [
    ...noChoice(guide),
    ...(cycles.length > 0 ? cycles : tooLong(guide)),
    ...unreachable(guide),
    ...endingsLacking(guide),
    ...entriesUnreached(guide, around.entries),
  ];
}

function problem(
  rule: GuideRule,
  path: readonly (string | number)[],
  values: Readonly<Record<string, string | number>> = {},
): GuideProblem {
  return { rule, severity: 'error', path, values };
}

function startUnknown({ start, questions }: Guide): GuideProblem[] {
  return questions.some(({ id }) => id === start) ? [] : [problem('start-unknown', ['start'], { id: start })];
}

function targetsUnknown({ questions, endings }: Guide): GuideProblem[] {
  const known = new Set([...questions, ...endings].map(({ id }) => id));
  const check = (to: string, path: readonly (string | number)[]) =>
    known.has(to) ? [] : [problem('target-unknown', [...path, 'to'], { id: to })];
  return [
    ...questions.flatMap(({ answers }, q) =>
      answers.flatMap(({ to }, a) => check(to, ['questions', q, 'answers', a])),
    ),
    ...endings.flatMap(({ otherwise }, e) =>
      otherwise.flatMap(({ to }, o) => check(to, ['endings', e, 'otherwise', o])),
    ),
  ];
}

/** An id, present or former, that stands for something else already. Answers share theirs within one question only. */
function idsTaken({ questions, endings }: Guide, reserved: readonly string[]): GuideProblem[] {
  const nodes = [
    ...questions.map((node, index) => ({ node, path: ['questions', index] })),
    ...endings.map((node, index) => ({ node, path: ['endings', index] })),
  ];
  const answers = questions.map((question, q) =>
    question.answers.map((node, a) => ({ node, path: ['questions', q, 'answers', a] })),
  );
  return [taken(nodes, reserved), ...answers.map((each) => taken(each, []))].flat();
}

interface Claim {
  readonly node: { readonly id: string; readonly formerly: readonly string[] };
  readonly path: readonly (string | number)[];
}

function taken(claims: readonly Claim[], reserved: readonly string[]): GuideProblem[] {
  const seen = new Set(reserved);
  const claim = (id: string, path: readonly (string | number)[]) => {
    if (seen.has(id)) return [problem('id-taken', path, { id })];
    seen.add(id);
    return [];
  };
  return [
    ...claims.flatMap(({ node, path }) => claim(node.id, [...path, 'id'])),
    ...claims.flatMap(({ node, path }) =>
      node.formerly.flatMap((id, index) => claim(id, [...path, 'formerly', index])),
    ),
  ];
}

function noChoice({ questions }: Guide): GuideProblem[] {
  return questions.flatMap(({ answers }, index) =>
    answers.length < 2 ? [problem('no-choice', ['questions', index], { count: answers.length })] : [],
  );
}

/** Each answer that leads back to a question before it. */
function cyclesOf(guide: Guide): GuideProblem[] {
  return guide.questions.flatMap(({ id, answers }, q) =>
    answers.flatMap(({ to }, a) =>
      reachable(guide, to).has(id)
        ? [problem('cycle', ['questions', q, 'answers', a, 'to'], { id: to, from: id })]
        : [],
    ),
  );
}

/** Answers that lead to an ending by more than the allowed number of questions. */
function tooLong(guide: Guide): GuideProblem[] {
  const longest = longestPaths(guide);
  return guide.questions.flatMap(({ id, answers }, q) => {
    const asked = longest.get(id) ?? 0;
    return answers.flatMap(({ to }, a) =>
      asked > MOST_QUESTIONS && guide.endings.some((ending) => ending.id === to)
        ? [problem('too-long', ['questions', q, 'answers', a, 'to'], { count: asked, most: MOST_QUESTIONS })]
        : [],
    );
  });
}

/** How many questions the longest way to each question asks, itself included. Needs a guide without cycles. */
function longestPaths(guide: Guide): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  const visit = (question: Question, asked: number) => {
    if (asked <= (longest.get(question.id) ?? 0)) return;
    longest.set(question.id, asked);
    for (const { to } of question.answers) {
      const next = guide.questions.find(({ id }) => id === to);
      if (next) visit(next, asked + 1);
    }
  };
  for (const question of guide.questions) if (question.id === guide.start) visit(question, 1);
  return longest;
}

function unreachable(guide: Guide): GuideProblem[] {
  const reached = reachable(guide, guide.start);
  const check = (key: string) => (node: GuideNode, index: number) =>
    reached.has(node.id) ? [] : [problem('unreachable', [key, index], { id: node.id })];
  return [...guide.questions.flatMap(check('questions')), ...guide.endings.flatMap(check('endings'))];
}

function endingsLacking({ endings }: Guide): GuideProblem[] {
  return endings.flatMap((ending, index) =>
    (['entry', 'fix', 'check'] as const).flatMap((field) => {
      const value = field === 'entry' ? ending.entry.id : ending[field];
      return value.length > 0 ? [] : [problem('ending-lacks', ['endings', index], { field })];
    }),
  );
}

function entriesUnreached(guide: Guide, entries: readonly EntryId[]): GuideProblem[] {
  const reached = reachable(guide, guide.start);
  const named = new Set(guide.endings.filter(({ id }) => reached.has(id)).map(({ entry }) => entry.id));
  return entries.flatMap((entry) =>
    named.has(entry) ? [] : [problem('entry-unreached', ['endings'], { entry })],
  );
}
