import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { indexQuery } from '../../data/content.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import type { Signature } from '../../domain/diagnose/signature.ts';
import type { Guide } from '../../domain/guide/guide.ts';
import { type Walk, walk } from '../../domain/guide/walk.ts';
import { usePaste } from '../../parts/paste.tsx';
import { useWords } from '../../parts/words.tsx';

/** The path that the pasted error takes; `undefined` without a paste, and while it is being read. */
export function useWalk(guide: Guide): Walk | undefined {
  const { locale } = useWords();
  const { text } = usePaste();
  const { data: index } = useQuery({ ...indexQuery(locale), enabled: text.trim() !== '' });
  const [read, setRead] = useState<{ readonly text: string; readonly walk: Walk | undefined }>();
  const signatures = index?.signatures;
  useEffect(() => {
    if (!signatures || text.trim() === '') return;
    return readInSteps(text, signatures, (diagnosis) => setRead({ text, walk: walk(guide, diagnosis) }));
  }, [guide, text, signatures]);
  return read?.text === text ? read.walk : undefined;
}

/**
 * Reads a text of any length without holding the page up: other work has its turn after every step. The reader comes
 * with the first paste; where it does not arrive, the guide goes on without it. Answers what stops it.
 */
function readInSteps(
  text: string,
  signatures: readonly Signature[],
  onRead: (diagnosis: Diagnosis) => void,
): () => void {
  let stopped = false;
  const read = async () => {
    const { diagnoseSteps } = await import('../../domain/diagnose/diagnose.ts');
    const steps = diagnoseSteps(text, signatures);
    for (let step = steps.next(); !stopped; step = steps.next()) {
      if (step.done) return onRead(step.value);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  read().catch(() => {});
  return () => {
    stopped = true;
  };
}
