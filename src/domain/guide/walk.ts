/** A pasted error goes through the questions by itself, as far as what it states decides them. */
import type { Diagnosis } from '../diagnose/diagnose.ts';
import { type Guide, type GuideNode, knownNode, type Question } from './guide.ts';
import { type Answers, reachable, type Step } from './position.ts';
import { matchSign, type Reason, type Stated, statedBy } from './sign.ts';

export interface WalkStep extends Step {
  readonly reasons: readonly Reason[];
}

export interface Walk {
  /** From the first question on. */
  readonly steps: readonly WalkStep[];
  /** The first question that the error does not decide, or the ending. */
  readonly end: GuideNode;
  /** Questions further on that the error decides all the same, should they come up. */
  readonly ahead: readonly WalkStep[];
}

/**
 * The path that a pasted error takes. Of several answers whose signs fit, the first counts.
 * @returns `undefined` for a text that states nothing the guide asks for.
 */
export function walk(guide: Guide, diagnosis: Diagnosis): Walk | undefined {
  const stated = statedBy(diagnosis);
  if (!stated) return undefined;
  const steps: WalkStep[] = [];
  let end = knownNode(guide, guide.start);
  while (end.kind === 'question') {
    const step = decide(end, stated);
    if (!step) break;
    steps.push(step);
    end = knownNode(guide, step.answer.to);
  }
  if (steps.length === 0) return undefined;
  const later = reachable(guide, end.id);
  const ahead = guide.questions.flatMap((question) =>
    later.has(question.id) && question.id !== end.id ? (decide(question, stated) ?? []) : [],
  );
  return { steps, end, ahead };
}

/** The answers of a walk, those ahead included. */
export function walkAnswers({ steps, ahead }: Walk): Answers {
  return new Map([...steps, ...ahead].map(({ question, answer }) => [question.id, answer.id]));
}

function decide(question: Question, stated: Stated): WalkStep | undefined {
  for (const answer of question.answers) {
    for (const sign of answer.signs) {
      const reasons = matchSign(sign, stated);
      if (reasons) return { question, answer, reasons };
    }
  }
  return undefined;
}
