import { Link } from 'react-router';
import type { Guide } from '../../domain/guide/guide.ts';
import type { Answers, Position, Step } from '../../domain/guide/position.ts';
import type { Walk, WalkStep } from '../../domain/guide/walk.ts';
import { useWords } from '../../parts/words.tsx';
import { InlineCode, withoutCode } from '../../ui/inline-code.tsx';
import { addressOf } from './address.ts';
import { reasonsText } from './reasons.ts';
import { useGuideWords } from './words.ts';

interface Props {
  readonly guide: Guide;
  readonly position: Position;
  /** Everything that was answered; changing one answer takes the others along. */
  readonly answers: Answers;
  readonly walk: Walk | undefined;
}

/** The answers that lead to this page, each with the way back to its question. */
export function Given({ guide, position: { node, way, given, kept }, answers, walk }: Props) {
  const { locale } = useWords();
  const { given: words } = useGuideWords();
  const walked = [...(walk?.steps ?? []), ...(walk?.ahead ?? [])];
  const later = [...kept.keys()].filter((id) => id !== node.id).length;
  return (
    <section aria-labelledby="given">
      <h2 id="given" className="text-sm font-semibold">
        {given ? words.title : words.oneWay}
      </h2>
      {!given && <p className="mt-1 text-xs text-muted">{words.oneWayHint}</p>}
      {way.length === 0 && <p className="mt-2 text-sm text-muted">{words.none}</p>}
      <ol className="mt-2 grid gap-3">
        {way.map((step) => (
          <GivenAnswer
            key={step.question.id}
            step={step}
            change={addressOf(guide, locale, step.question, answers)}
            walked={walked.find(({ answer }) => answer === step.answer)}
          />
        ))}
      </ol>
      {later > 0 && <p className="mt-3 text-xs text-muted">{words.later(later)}</p>}
    </section>
  );
}

interface AnswerProps {
  readonly step: Step;
  /** The address on which it can be answered anew. */
  readonly change: string;
  /** The same answer, where the pasted error gives it too. */
  readonly walked: WalkStep | undefined;
}

function GivenAnswer({ step: { question, answer }, change, walked }: AnswerProps) {
  const { given: words, reasons } = useGuideWords();
  return (
    <li className="border-l-2 border-line pl-3 text-sm">
      <p className="text-muted">
        <InlineCode text={question.ask} />
      </p>
      <p className="font-medium">
        <InlineCode text={answer.say} />
      </p>
      {walked && (
        <p className="mt-0.5 wrap-anywhere text-xs text-muted">
          {words.reason(reasonsText(walked.reasons, reasons))}
        </p>
      )}
      <Link
        className="no-print link inline-block min-h-6 text-xs"
        aria-label={words.changeOf(withoutCode(question.ask))}
        to={change}
      >
        {words.change}
      </Link>
    </li>
  );
}
