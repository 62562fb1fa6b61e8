import { useRef } from 'react';
import { Link } from 'react-router';
import { version } from '../../build-info.ts';
import type { Suggestion } from '../../data/find.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { useAnswerView } from '../../parts/answer-memory.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { Found } from './found.tsx';
import { useMasking } from './masking.ts';
import { report } from './report.ts';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly heads: readonly EntryHead[];
}

/** "Not known" is an answer too: the nearest entries, the way to tell the gates apart, and a report to pass on. */
export function Unknown({ text, suggestions, heads }: Props) {
  const core = useWords();
  const words = useAnswerWords();
  const pre = useRef<HTMLPreElement>(null);
  const [{ withoutAddresses = false }, change] = useAnswerView(text);
  const { data: masking } = useMasking();
  const masked = masking ? report(text, version(), words, withoutAddresses, masking) : '';
  return (
    <div data-gate="none">
      <h2 className="text-lg">{words.answer.unknownTitle}</h2>
      <p className="mb-4 mt-1 text-muted">
        {words.answer.unknown}{' '}
        <Link className="link" to={paths.entry(core.locale, 'ram-or-rbac')}>
          {words.answer.tellApart}
        </Link>
      </p>
      {suggestions.length > 0 ? (
        <Found suggestions={suggestions} heads={heads} />
      ) : (
        <p className="text-muted">{words.answer.nothingNear}</p>
      )}
      <details className="mt-5">
        <summary className="text-sm font-semibold">{words.answer.report}</summary>
        <p className="my-2 text-sm text-muted">{words.answer.reportHint}</p>
        <label className="mb-2 flex w-fit items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={withoutAddresses}
            onChange={({ target }) => change((before) => ({ ...before, withoutAddresses: target.checked }))}
          />
          {words.answer.reportAddresses}
        </label>
        <ScrollBox
          label={words.answer.report}
          className="max-h-72 overflow-y-auto rounded-lg border border-line bg-sunken p-3 [--scroll-ground:var(--color-sunken)]"
        >
          <pre ref={pre} className="font-mono text-[0.8125rem]">
            <VisibleText text={masked} />
          </pre>
        </ScrollBox>
        <div className="mt-2">
          <CopyButton
            wide
            text={masked}
            label={words.answer.copyReport}
            done={core.code.copied(words.answer.report)}
            failed={core.code.failed}
            select={() => pre.current && getSelection()?.selectAllChildren(pre.current)}
          />
        </div>
      </details>
    </div>
  );
}
