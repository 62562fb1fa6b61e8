import { isSlashOn } from '../parts/slash-key.ts';
import { isComposing } from '../ui/composing.ts';

/**
 * Whether a key press asks for the search: Ctrl/⌘ K anywhere, `/` unless the visitor is typing or has switched it off.
 * A key pressed while an input method composes belongs to the input method.
 */
export function opensSearch(event: KeyboardEvent): boolean {
  if (isComposing(event) || event.defaultPrevented) return false;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
    return event.key.toLowerCase() === 'k';
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return false;
  return isSlashOn() && !isEditable(event.target);
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
