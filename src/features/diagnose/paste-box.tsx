import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { usePaste } from '../../parts/paste.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { EXAMPLES } from './examples.ts';
import { remedyQuery } from './remedy.tsx';
import { usePrefetch } from './use-prefetch.ts';
import { useAnswerWords } from './words.ts';

/**
 * A browser needs seconds to lay out megabytes in a text box, so a paste beyond this is kept whole in memory
 * and the box shows its beginning.
 */
const MOST_SHOWN = 100_000;

/** Beyond this a browser may run out of memory. */
const MOST_READ = 64_000_000;

/** The one box for everything: errors, logs, questions. */
export function PasteBox() {
  const words = useAnswerWords();
  const { text, setText } = usePaste();
  const prefetch = usePrefetch((client, locale) => void client.prefetchQuery(remedyQuery(locale)));
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What was typed before the page came alive is in the element, but React has not heard of it.
    // A text that is known already is the fuller one: the box shows only the beginning of a large paste.
    const early = box.current?.value;
    if (early) setText((known) => known || early);
  }, [setText]);
  const large = text.length > MOST_SHOWN;
  const [unread, setUnread] = useState<string>();
  const readFile = (file: File) => {
    setUnread(undefined);
    if (file.size > MOST_READ) return setUnread(words.home.fileTooLarge(file.name, inUnits(MOST_READ)));
    file.text().then(setText, () => setUnread(words.home.fileUnread(file.name)));
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    readFile(file);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const [file] = event.clipboardData.files;
    if (file && pasted === '') {
      event.preventDefault();
      return readFile(file);
    }
    if (!large && pasted.length <= MOST_SHOWN) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    // What was typed before stays around a large paste; over a large text, which cannot be edited, a paste begins anew.
    setText(large ? pasted : text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };
  return (
    <section className="card p-4 sm:p-5 lg:sticky lg:top-6">
      <div className="mb-2 flex min-h-9 items-center justify-between gap-3">
        <label htmlFor={id} className="font-semibold">
          {words.home.label}
        </label>
        {text && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setText('');
              box.current?.focus();
            }}
          >
            <Icon name="close" />
            {words.home.clear}
          </button>
        )}
      </div>
      <textarea
        ref={box}
        id={id}
        data-paste
        value={large ? text.slice(0, MOST_SHOWN) : text}
        readOnly={large}
        onChange={(event) => setText(event.target.value)}
        onFocus={prefetch}
        onPaste={onPaste}
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
        placeholder={words.home.placeholder}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        rows={11}
        className="block w-full resize-y rounded-lg border border-edge bg-sunken p-3 font-mono text-sm leading-relaxed placeholder:font-sans"
      />
      {large && (
        <p className="mt-2 text-sm text-muted">
          {words.home.large(inUnits(text.length), inUnits(MOST_SHOWN))} {words.answer.replace}
        </p>
      )}
      <p role="status" className="mt-2 text-sm text-warn empty:hidden wrap-anywhere">
        {unread !== undefined && <VisibleText text={unread} />}
      </p>
      <Examples onChoose={setText} />
    </section>
  );
}

function Examples({ onChoose }: { onChoose: (text: string) => void }) {
  const words = useAnswerWords();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 text-sm text-muted">
      <span>{words.home.examples}</span>
      {EXAMPLES.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          className="button min-h-7 py-0.5 font-normal"
          onClick={() => onChoose(text)}
        >
          {words.home.example[name]}
        </button>
      ))}
    </div>
  );
}

function inUnits(characters: number): string {
  return characters < 1_000_000
    ? `${Math.round(characters / 1000)} kB`
    : `${(characters / 1_000_000).toFixed(1)} MB`;
}
