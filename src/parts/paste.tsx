import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useContext,
  useMemo,
  useState,
} from 'react';
import { AnswerMemory } from './answer-memory.tsx';
import { useKept } from './kept.ts';

/** What the visitor pasted. It lives in the page's memory, and outlives going to an entry and back and an update. */
interface Paste {
  readonly text: string;
  readonly setText: Dispatch<SetStateAction<string>>;
}

const PasteContext = createContext<Paste | undefined>(undefined);

export function PasteProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  useKept('paste', text, setText);
  const paste = useMemo(() => ({ text, setText }), [text]);
  return (
    <PasteContext value={paste}>
      <AnswerMemory>{children}</AnswerMemory>
    </PasteContext>
  );
}

/** The paste and its setter. Throws outside of a `PasteProvider`. */
export function usePaste(): Paste {
  const paste = useContext(PasteContext);
  if (!paste) throw new Error('usePaste needs a PasteProvider above it');
  return paste;
}
