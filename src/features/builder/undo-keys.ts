import { useEffect, useRef } from 'react';

interface Handlers {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Undo and redo from the keyboard: everywhere on the page but in a field, where the browser's own undo of what was typed
 * is meant. In the box with the id `box` the builder's own is meant, for the browser's knows nothing of the form.
 */
export function useUndoKeys(box: string, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      const { target } = event;
      if (target instanceof Element && target.id !== box && isTyped(target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}

/** Whether something can be typed into an element. */
function isTyped(element: Element): boolean {
  return element.matches('textarea, input:not([type="radio"], [type="checkbox"])');
}
