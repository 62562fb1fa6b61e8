import type { Suggestion } from '../../data/find.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { useWords } from '../../parts/words.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';

/** A suggested entry as every list of them shows it: title, gate, and why it was found. */
export function ResultRow({ suggestion, head }: { suggestion: Suggestion; head: EntryHead }) {
  const words = useWords();
  return (
    <>
      <span className="flex flex-wrap-reverse items-start justify-between gap-x-3 gap-y-1">
        <span className="min-w-0 wrap-anywhere font-semibold leading-snug group-hover:underline">
          {head.title}
        </span>
        <GateBadge gate={head.gate} />
      </span>
      <span className="mt-1 block text-[0.8125rem] text-muted">
        <VisibleText text={words.search.why[suggestion.why](suggestion.text)} />
      </span>
    </>
  );
}
