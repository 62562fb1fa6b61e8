import { useLayoutEffect, useRef } from 'react';
import { Boundary } from '../../parts/boundary.tsx';
import { setSlashOn, useSlash } from '../../parts/slash-key.ts';
import { useWords } from '../../parts/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SearchBox } from './search-box.tsx';

/** The search over any page. The browser's own dialog keeps the focus inside and gives it back on close. */
export function SearchDialog({ initial, onClose }: { initial: string; onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the search box asks for the focus: a closed dialog could not take it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it, as Esc does by itself.
    <dialog
      ref={dialog}
      aria-label={words.search.title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      className="card mx-auto mt-[8vh] w-[min(42rem,calc(100vw-1.5rem))] p-0 text-ink shadow-2xl backdrop:bg-black/45"
    >
      <div className="max-h-[80vh] overflow-y-auto p-3 sm:p-4">
        <div className="mb-2 flex items-center justify-between">
          <h2 className="pl-1 font-semibold">{words.search.title}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={words.search.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <Boundary>
          <SearchBox autoFocus initial={initial} onLeave={() => dialog.current?.close()} />
        </Boundary>
        <SlashSwitch />
      </div>
    </dialog>
  );
}

/** The one key of the site that is a character of its own, and the way to be rid of it. A phone has no such key. */
function SlashSwitch() {
  const { search } = useWords();
  const isOn = useSlash();
  return (
    <div className="mt-3 border-t border-line px-1 pt-3 max-sm:hidden">
      <label className="flex min-h-6 w-fit items-center gap-2 text-sm text-muted">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={isOn}
          onChange={({ target }) => setSlashOn(target.checked)}
        />
        {search.slash}
      </label>
    </div>
  );
}
