import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { FieldName } from '../wording/remedy.ts';

/** What the visitor chose about one remedy, and what they added to the text. */
export interface RemedyView {
  /** As typed, right or wrong. */
  readonly typed: Readonly<Partial<Record<FieldName, string>>>;
  /** Whether the identity is a RAM role. */
  readonly isRamRole?: boolean;
  /** The key of the grant. */
  readonly grant?: string;
  /** The format it is shown in. */
  readonly format?: string;
}

/** What was opened and chosen in the answer to a text. Denials go by their position. */
export interface AnswerView {
  readonly opened: readonly number[];
  /** The key of the fact that is shown in the text. */
  readonly fact?: string | undefined;
  /** Whether the report is to be without addresses. */
  readonly withoutAddresses?: boolean;
  /** The id of the task that was being done, where the text does not tell what was asked. */
  readonly task?: string;
  readonly remedies: Readonly<Record<number, RemedyView>>;
}

const NOTHING: AnswerView = { opened: [], remedies: {} };

interface Kept extends AnswerView {
  readonly text: string;
}

interface Memory {
  readonly kept: Kept;
  readonly change: (text: string, change: (view: AnswerView) => AnswerView) => void;
}

const MemoryContext = createContext<Memory | undefined>(undefined);

/** Keeps the answer as the visitor left it, in the page's memory only, for when they come back to it. */
export function AnswerMemory({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState<Kept>({ ...NOTHING, text: '' });
  const memory = useMemo(
    (): Memory => ({
      kept,
      change: (text, change) =>
        setKept((before) => ({ ...change(before.text === text ? before : NOTHING), text })),
    }),
    [kept],
  );
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

/**
 * How the answer to a text was left, and what changes that. Another text begins anew: what was added to one need not be
 * true of the next. Throws outside of an `AnswerMemory`.
 */
export function useAnswerView(
  text: string,
): readonly [AnswerView, (change: (view: AnswerView) => AnswerView) => void] {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error('useAnswerView needs an AnswerMemory above it');
  const { kept, change } = memory;
  return [kept.text === text ? kept : NOTHING, (each) => change(text, each)];
}
