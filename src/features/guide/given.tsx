import { Link } from 'react-router';
import type { Guide } from '../../domain/guide/guide.ts';
import type { Answers, Position } from '../../domain/guide/position.ts';
import type { Walk } from '../../domain/guide/walk.ts';
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
  const words = useGuideWords();
  const walked = new Map(
    [...(walk?.steps ?? []), ...(walk?.ahead ?? [])].map((step) => [step.question.id, step]),
  );
  const later = [...kept.keys()].filter((id) => id !== node.id).length;
  return (
    <section aria-labelledby="given">
      <h2 id="given" className="text-sm font-semibold">
        {given ? words.given.title : words.given.oneWay}
      </h2>
      {!given && <p className="mt-1 text-xs text-muted">{words.given.oneWayHint}</p>}
      {way.length === 0 && <p className="mt-2 text-sm text-muted">{words.given.none}</p>}
      <ol className="mt-2 grid gap-3">
        {way.map(({ question, answer }) => {
          const decided = walked.get(question.id);
          return (
            <li key={question.id} className="border-l-2 border-line pl-3 text-sm">
              <p className="text-muted">
                <InlineCode text={question.ask} />
              </p>
              <p className="font-medium">
                <InlineCode text={answer.say} />
              </p>
              {decided?.answer.id === answer.id && (
                <p className="mt-0.5 wrap-anywhere text-xs text-muted">
                  {words.given.reason(reasonsText(decided.reasons, words.reasons))}
                </p>
              )}
              <Link
                className="no-print link inline-block min-h-6 text-xs"
                aria-label={words.given.changeOf(withoutCode(question.ask))}
                to={addressOf(guide, locale, question, answers)}
              >
                {words.given.change}
              </Link>
            </li>
          );
        })}
      </ol>
      {later > 0 && <p className="mt-3 text-xs text-muted">{words.given.later(later)}</p>}
    </section>
  );
}
