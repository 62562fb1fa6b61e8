import { Link } from 'react-router';
import type { Guide, Question } from '../../domain/guide/guide.ts';
import { choose, type Position } from '../../domain/guide/position.ts';
import { useWords } from '../../parts/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import { addressOf } from './address.ts';
import { useGuideWords } from './words.ts';

interface Props {
  readonly guide: Guide;
  readonly question: Question;
  readonly position: Position;
}

/** The answers to one question, each a link to the page that comes next. */
export function Answers({ guide, question, position }: Props) {
  const { locale } = useWords();
  const words = useGuideWords();
  return (
    <ol className="mt-6 grid gap-2.5" aria-label={words.answers}>
      {question.answers.map((answer) => {
        const next = choose(guide, position, question, answer);
        const chosen = position.kept.get(question.id) === answer.id;
        return (
          <li key={answer.id}>
            <Link
              to={addressOf(guide, locale, next.to, next.answers)}
              data-answer-id={answer.id}
              className={`group flex items-center gap-4 rounded-xl border bg-card px-4 py-3 hover:border-ink ${chosen ? 'border-ink' : 'border-line'}`}
            >
              <span className="mr-auto grid gap-1">
                <span className="font-semibold leading-snug group-hover:underline">
                  <InlineCode text={answer.say} />
                </span>
                <span className="text-sm text-muted">
                  {words.example}
                  <InlineCode text={answer.example} />
                </span>
                {chosen && (
                  <span className="inline-flex items-center gap-1 text-xs font-semibold">
                    <Icon name="check" />
                    {words.yourAnswer}
                  </span>
                )}
              </span>
              <Icon name="arrow" className="text-muted" />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
