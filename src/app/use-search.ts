import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isComposing } from '../ui/composing.ts';
import { opensSearch } from './shortcuts.ts';

type Dialog = ComponentType<{ initial: string; onClose: () => void }>;

type SearchState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly Dialog: Dialog; readonly initial: string };

interface SearchControl {
  readonly state: SearchState;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * Opens the search by key or button. Its code is loaded when it is first wanted; what is typed in the meantime is
 * gathered for it, and code that does not arrive leaves the page as it was.
 */
export function useSearch(): SearchControl {
  const [state, setState] = useState<SearchState>({ kind: 'closed' });
  const typed = useRef('');
  const open = () => {
    typed.current = '';
    setState({ kind: 'loading' });
    import('./search-dialog.tsx').then(
      // At once: what is typed from here on goes to the dialog, and no key may fall between.
      ({ Search }) => flushSync(() => setState({ kind: 'open', Dialog: Search, initial: typed.current })),
      () => setState({ kind: 'failed' }),
    );
  };
  const waiting = state.kind === 'loading';
  const closed = state.kind === 'closed' || state.kind === 'failed';
  // Before the page is painted: a key that is pressed as soon as the dialog is gone has to count.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (waiting && isText(event)) {
        typed.current += event.key;
        event.preventDefault();
      } else if (closed && opensSearch(event)) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return { state, open, close: () => setState({ kind: 'closed' }) };
}

function isText(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !isComposing(event);
}
