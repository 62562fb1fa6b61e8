import { useState } from 'react';
import { Part } from './part.tsx';
import { useCopy } from './use-copy.ts';
import { usePrivacyWords } from './words.ts';

/** Whether this browser keeps a copy of the site, and the button that takes it away. */
export function Copy() {
  const { copy: words } = usePrivacyWords();
  const [copy, remove] = useCopy();
  const [outcome, setOutcome] = useState<'removed' | 'failed'>();
  return (
    <Part title={words.title}>
      {copy && outcome !== 'removed' && (
        <p data-copy={copy.kind}>{copy.kind === 'kept' ? words.kept(copy.files) : words[copy.kind]}</p>
      )}
      {copy?.kind === 'kept' && (
        <button
          type="button"
          className="button justify-self-start"
          onClick={() =>
            void remove().then(
              () => setOutcome('removed'),
              () => setOutcome('failed'),
            )
          }
        >
          {words.remove}
        </button>
      )}
      <p role="status" className={outcome ? undefined : 'sr-only'}>
        {outcome && words[outcome]}
      </p>
    </Part>
  );
}
