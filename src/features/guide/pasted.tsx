import { Link } from 'react-router';
import type { Guide } from '../../domain/guide/guide.ts';
import type { Step } from '../../domain/guide/position.ts';
import { type Walk, type WalkStep, walkAnswers } from '../../domain/guide/walk.ts';
import { useWords } from '../../parts/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { addressOf, titleOf } from './address.ts';
import { reasonsText } from './reasons.ts';
import { useGuideWords } from './words.ts';

interface Props {
  readonly guide: Guide;
  readonly walk: Walk | undefined;
  readonly way: readonly Step[];
}

/** The path that the pasted error takes and the way to where it ends, unless the visitor has come that far already. */
export function Pasted({ guide, walk, way }: Props) {
  const { locale } = useWords();
  const { pasted: words } = useGuideWords();
  const path =
    walk && !walk.steps.every(({ answer }, index) => answer === way[index]?.answer) ? walk : undefined;
  return (
    <>
      <p role="status" className="sr-only">
        {path && words.found(path.steps.length)}
      </p>
      {path && (
        <section aria-labelledby="pasted" className="no-print mt-5 rounded-xl border border-edge bg-card p-4">
          <h2 id="pasted" className="text-base">
            {words.title}
          </h2>
          <ol className="mt-2 grid gap-2 text-sm">
            {path.steps.map((step) => (
              <PastedStep key={step.question.id} step={step} />
            ))}
          </ol>
          <Link
            className="button button-strong mt-3"
            to={addressOf(guide, locale, path.end, walkAnswers(path))}
          >
            <span>
              {words.goOn} <InlineCode text={titleOf(path.end)} />
            </span>
            <Icon name="arrow" />
          </Link>
        </section>
      )}
    </>
  );
}

function PastedStep({ step: { question, answer, reasons } }: { step: WalkStep }) {
  const words = useGuideWords();
  return (
    <li>
      <span className="text-muted">
        <InlineCode text={question.ask} />
      </span>{' '}
      <span className="font-medium">
        <InlineCode text={answer.say} />
      </span>
      <span className="block wrap-anywhere text-xs text-muted">
        <VisibleText text={words.pasted.because(reasonsText(reasons, words.reasons))} />
      </span>
    </li>
  );
}
