import { useRef } from 'react';
import { Link } from 'react-router';
import { type Ending, type Guide, knownNode } from '../../domain/guide/guide.ts';
import { type Answers, answersAt, positionOf } from '../../domain/guide/position.ts';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import { addressOf } from './address.ts';
import { useGuideWords } from './words.ts';

interface Props {
  readonly guide: Guide;
  readonly ending: Ending;
  readonly answers: Answers;
}

/** What to do, how to see that it worked, and where to go if it did not. */
export function EndingSteps({ guide, ending, answers }: Props) {
  const { locale, code, punctuation } = useWords();
  const { ending: words } = useGuideWords();
  const steps = useRef<HTMLOListElement>(null);
  return (
    <div className="prose mt-7">
      <h2>{words.fix}</h2>
      <ol ref={steps}>
        {ending.fix.map((step) => (
          <li key={step}>
            <InlineCode text={step} />
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-2">
        <Link
          className="button button-strong"
          to={paths.entry(locale, ending.entry.id)}
          data-entry={ending.entry.id}
        >
          {words.entry(ending.entry.title)}
          <Icon name="arrow" />
        </Link>
        <CopyButton
          wide
          text={stepsText(ending, `${words.check}${punctuation.colon}`)}
          label={words.copy}
          done={code.copied(words.steps)}
          failed={code.failed}
          select={() => steps.current && getSelection()?.selectAllChildren(steps.current)}
        />
      </p>
      <h2>{words.check}</h2>
      <p>
        <InlineCode text={ending.check} />
      </p>
      <h2>{words.otherwise}</h2>
      <ul>
        {ending.otherwise.map(({ say, to }) => {
          // What leads there is answered differently from now on; the rest stays.
          const there = positionOf(guide, knownNode(guide, to), answers);
          return (
            <li key={to}>
              <Link className="link" to={addressOf(guide, locale, there.node, answersAt(there))}>
                <InlineCode text={say} />
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The steps and the check as plain text, to be passed on. */
function stepsText({ title, fix, check }: Ending, lead: string): string {
  const steps = fix.map((step, index) => `${index + 1}. ${step}`);
  return [title, '', ...steps, '', `${lead}${check}`].join('\n');
}
