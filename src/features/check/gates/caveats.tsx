import type { Answer } from '../../../domain/check/check.ts';
import type { Caveat } from '../../../domain/ram/decision.ts';
import { useDecisionWords } from '../../../parts/decision/words.ts';
import { isUnusable } from './answer.ts';
import type { Answered } from './use-answer.ts';
import { useCheckWords } from './words.ts';

/** What stands beside the verdicts, each said once for all requests. */
export function Caveats({ answered: { reply } }: { answered: Answered }) {
  const { list: words } = useCheckWords();
  const { reasons, rbac } = useDecisionWords();
  const { answers } = reply.check;
  const leftOut = reply.policies.filter(isUnusable).length;
  const sentences = [
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...ramCaveats(answers).map((caveat) => reasons.reasons[caveat]({})),
    ...published(answers).map(rbac.published),
    ...(answers.some((each) => each.kind === 'rbac' && each.caveats.includes('given-only'))
      ? [words.givenOnly]
      : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <details className="text-sm text-muted">
      <summary>{words.caveats(sentences.length)}</summary>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function ramCaveats(answers: readonly Answer[]): readonly Caveat[] {
  const layers = answers.flatMap((answer) => (answer.kind === 'ram' ? answer.layers : []));
  return [...new Set(layers.flatMap(({ decision }) => decision.caveats))];
}

function published(answers: readonly Answer[]): readonly string[] {
  return [...new Set(answers.flatMap((answer) => (answer.kind === 'rbac' ? answer.published : [])))];
}
