import { useState } from 'react';
import type { PrivacyWording } from '../../wording/privacy.ts';
import { Part } from './part.tsx';
import { type Copy as State, useCopy } from './use-copy.ts';
import { usePrivacyWords } from './words.ts';

/** Whether this browser keeps a copy of the site, and the button that takes it away. */
export function Copy() {
  const { copy: words } = usePrivacyWords();
  const [copy, remove] = useCopy();
  const [outcome, setOutcome] = useState<'removing' | 'removed' | 'failed'>();
  return (
    <Part title={words.title}>
      {copy && outcome !== 'removed' && <p data-copy={copy.kind}>{textOf(copy, words)}</p>}
      {copy?.kind === 'kept' && (
        <button
          type="button"
          className="button justify-self-start"
          disabled={outcome === 'removing'}
          onClick={() => {
            setOutcome('removing');
            void remove().then(
              () => setOutcome('removed'),
              () => setOutcome('failed'),
            );
          }}
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

function textOf(copy: State, words: PrivacyWording['copy']): string {
  switch (copy.kind) {
    case 'kept':
      return words.kept(copy.files);
    case 'making':
      return words.making(copy.files, copy.of);
    default:
      return words[copy.kind];
  }
}
