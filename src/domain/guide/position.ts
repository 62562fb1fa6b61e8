/** Where answers lead, how one comes to a page, and what remains of the answers when one of them changes. */
import { type Answer, type Guide, type GuideNode, knownNode, named, type Question } from './guide.ts';

/** Given answers: question id → answer id. */
export type Answers = ReadonlyMap<string, string>;

/** A question with the answer to it. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
}

/** The answered questions from the first one on, and where they end: at an ending, or at a question without an answer. */
export interface Path {
  readonly steps: readonly Step[];
  readonly end: GuideNode;
}

/** The path that the answers take from the first question. Answers to questions that it does not pass are ignored. */
export function pathOf(guide: Guide, answers: Answers): Path {
  const steps: Step[] = [];
  let end = knownNode(guide, guide.start);
  while (end.kind === 'question') {
    const step = answered(end, answers);
    if (!step) break;
    steps.push(step);
    end = knownNode(guide, step.answer.to);
  }
  return { steps, end };
}

function answered(question: Question, answers: Answers): Step | undefined {
  const given = answers.get(question.id);
  const answer = given === undefined ? undefined : named(question.answers, given);
  return answer && { question, answer };
}

/** A page of the guide, as seen by somebody who gave these answers. */
export interface Position {
  readonly node: GuideNode;
  /** The answers that lead from the first question to this page. */
  readonly way: readonly Step[];
  /** Whether all of them were given; otherwise the way is the shortest one that keeps to those that were. */
  readonly given: boolean;
  /** Answers to this question and to those that may follow. They count as soon as the way comes to them. */
  readonly kept: Answers;
  /** Given answers that lead away from this page; they count no longer. */
  readonly left: readonly Step[];
}

/** Places somebody on a page. */
export function positionOf(guide: Guide, node: GuideNode, answers: Answers): Position {
  const distances = distancesTo(guide, node.id);
  const way: Step[] = [];
  let given = true;
  let at = knownNode(guide, guide.start);
  while (at.kind === 'question' && at.id !== node.id) {
    const chosen = answered(at, answers);
    const leadsHere = chosen !== undefined && distances.has(chosen.answer.to);
    if (!leadsHere) given = false;
    const step = leadsHere ? chosen : { question: at, answer: nearest(at, distances) };
    way.push(step);
    at = knownNode(guide, step.answer.to);
  }
  const later = reachable(guide, node.id);
  const fits = ({ question, answer }: Step) =>
    later.has(question.id) || way.some((step) => step.question === question && step.answer === answer);
  const all = guide.questions.flatMap((question) => answered(question, answers) ?? []);
  const kept = all.filter(({ question }) => later.has(question.id));
  return { node, way, given, kept: answersOf(kept), left: all.filter((step) => !fits(step)) };
}

/** The answers of somebody on this page: those of the way, and those that are kept. */
export function answersAt({ way, kept }: Pick<Position, 'way' | 'kept'>): Answers {
  return new Map([...answersOf(way), ...kept]);
}

/**
 * Answers the question of a page, for the first time or anew. Earlier answers stay, later ones where they still fit.
 * @returns the page that comes next, and the answers that remain.
 */
export function choose(
  guide: Guide,
  position: Position,
  question: Question,
  answer: Answer,
): { readonly to: GuideNode; readonly answers: Answers } {
  const chosen = new Map([...answersAt(position), [question.id, answer.id]]);
  const { steps, end } = pathOf(guide, chosen);
  const later = reachable(guide, end.id);
  const ahead = [...chosen].filter(([id]) => later.has(id));
  return { to: end, answers: new Map([...answersOf(steps), ...ahead]) };
}

function answersOf(steps: readonly Step[]): Answers {
  return new Map(steps.map(({ question, answer }) => [question.id, answer.id]));
}

/** The ids of all questions and endings that a page can lead to, itself included. */
export function reachable(guide: Guide, from: string): ReadonlySet<string> {
  const questions = new Map(guide.questions.map((question) => [question.id, question]));
  const seen = new Set<string>([from]);
  for (const id of seen) {
    // A set that grows while it is gone through is gone through to its end.
    for (const { to } of questions.get(id)?.answers ?? []) seen.add(to);
  }
  return seen;
}

/** How many answers lie between each question and the given page; what does not lead there is absent. */
function distancesTo(guide: Guide, to: string): ReadonlyMap<string, number> {
  const distances = new Map<string, number>([[to, 0]]);
  for (const [id, distance] of distances) {
    for (const question of guide.questions) {
      if (!distances.has(question.id) && question.answers.some((answer) => answer.to === id)) {
        distances.set(question.id, distance + 1);
      }
    }
  }
  return distances;
}

/** The answer on the shortest way; of several, the first. */
function nearest(question: Question, distances: ReadonlyMap<string, number>): Answer {
  const far = ({ to }: Answer) => distances.get(to) ?? Number.POSITIVE_INFINITY;
  const [first, ...others] = question.answers;
  if (!first) throw new Error(`The question ${question.id} has no answers`);
  return others.reduce((best, other) => (far(other) < far(best) ? other : best), first);
}
