import { useState } from 'react';
import { reloadKeeping } from '../parts/kept.ts';
import { useWords } from '../parts/words.tsx';

interface Props {
  /** Changes over to the newer version and reloads. */
  readonly change: () => void;
}

/** Offers a newer version: nothing happens before the visitor wants it, and what was typed is kept. */
export function NewerVersion({ change }: Props) {
  const { update } = useWords();
  const [state, setState] = useState<'offered' | 'later' | 'too-long'>('offered');
  if (state === 'later') {
    return (
      <button
        type="button"
        className="button mb-3 justify-self-start shadow-lg"
        onClick={() => setState('offered')}
      >
        {update.short}
      </button>
    );
  }
  const tooLong = state === 'too-long';
  return (
    <section
      aria-label={update.short}
      className="card mb-3 flex flex-wrap items-center gap-3 p-3 shadow-lg sm:mr-auto sm:max-w-xl"
    >
      <p role="status" className="basis-full text-sm sm:flex-1 sm:basis-0">
        {tooLong ? update.tooLong : update.ready}
      </p>
      <button
        type="button"
        className="button button-strong"
        onClick={() => {
          if (tooLong) change();
          else if (!reloadKeeping(change)) setState('too-long');
        }}
      >
        {tooLong ? update.anyway : update.change}
      </button>
      <button type="button" className="button" onClick={() => setState('later')}>
        {update.later}
      </button>
    </section>
  );
}
