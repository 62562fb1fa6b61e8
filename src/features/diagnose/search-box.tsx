import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { indexQuery } from '../../data/content.ts';
import { isTyped, type Suggestion } from '../../data/find.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { usePaste } from '../../parts/paste.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { isComposing } from '../../ui/composing.ts';
import { Icon } from '../../ui/icon.tsx';
import { Status } from '../../ui/status.tsx';
import type { Wording } from '../../wording/core.ts';
import { ResultRow } from './result-row.tsx';
import { type AnswerState, useAnswer } from './use-answer.ts';

interface Props {
  readonly initial?: string;
  readonly autoFocus?: boolean;
  /** Called when the visitor goes to a result or to the paste box. */
  readonly onLeave?: () => void;
}

/** More rows than these nobody goes through; a further word finds better. */
const MOST_ROWS = 50;

/** Search as a combobox: type, choose with the arrows, open with Enter. A long paste is handed to the paste box. */
export function SearchBox({ initial = '', autoFocus = false, onLeave }: Props) {
  const words = useWords();
  const navigate = useNavigate();
  const { setText } = usePaste();
  const [query, setQuery] = useState(initial);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const { state } = useAnswer(useDeferredValue(query));
  const { data: index } = useQuery(indexQuery(words.locale));
  const found = state.kind === 'ready' ? state.suggestions : [];
  const results = index ? withHeads(found.slice(0, MOST_ROWS), index.heads) : [];
  const chosen = results[Math.min(active, results.length - 1)];
  useEffect(() => {
    if (autoFocus) input.current?.focus();
    const early = input.current?.value;
    if (early) setQuery(early);
  }, [autoFocus]);

  const toPasteBox = (text: string) => {
    setText(text);
    onLeave?.();
    void navigate(paths.home(words.locale));
  };
  const change = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length) {
      event.preventDefault();
      setActive((active + step + results.length) % results.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!chosen) return;
      onLeave?.();
      void navigate(paths.entry(words.locale, chosen.head.id));
    }
  };
  return (
    <div>
      <div className="flex items-center gap-3 rounded-lg border border-edge bg-card px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus">
        <Icon name="search" className="text-muted" />
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={results.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen && optionId(list, chosen.head.id)}
          value={query}
          placeholder={words.search.placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (isTyped(pasted)) return;
            event.preventDefault();
            toPasteBox(pasted);
          }}
          onKeyDown={onKeyDown}
          className="h-12 min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <Status className="mt-2 min-h-6 px-1" text={saidOf(state, found.length, words)} of={query} />
      <div
        id={list}
        role="listbox"
        aria-label={words.search.title}
        hidden={results.length === 0}
        className="grid grid-cols-1 gap-1"
      >
        {results.map(({ head, suggestion }, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input keeps the focus, and its keys choose among the options.
          <div
            key={head.id}
            id={optionId(list, head.id)}
            role="option"
            tabIndex={-1}
            aria-selected={head === chosen?.head}
            data-entry={head.id}
            onPointerMove={() => setActive(position)}
            onClick={() => {
              onLeave?.();
              void navigate(paths.entry(words.locale, head.id));
            }}
            className="cursor-pointer rounded-lg border border-transparent px-3 py-2 aria-selected:border-edge aria-selected:bg-sunken"
          >
            <ResultRow suggestion={suggestion} head={head} />
          </div>
        ))}
      </div>
    </div>
  );
}

function saidOf({ kind }: AnswerState, count: number, { search }: Wording): string {
  switch (kind) {
    case 'empty':
      return search.hint;
    case 'failed':
      return search.failed;
    case 'ready':
      if (count === 0) return search.none;
      return count > MOST_ROWS ? search.first(MOST_ROWS, count) : search.count(count);
    default:
      return '';
  }
}

interface Result {
  readonly suggestion: Suggestion;
  readonly head: EntryHead;
}

function withHeads(suggestions: readonly Suggestion[], heads: readonly EntryHead[]): readonly Result[] {
  return suggestions.flatMap((suggestion) => {
    const head = heads.find(({ id }) => id === suggestion.entry);
    return head ? [{ suggestion, head }] : [];
  });
}

function optionId(list: string, entry: string): string {
  return `${list}-${entry}`;
}
