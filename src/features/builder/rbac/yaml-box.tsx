import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../../parts/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { NoteList } from './note-list.tsx';
import type { Note } from './notes.ts';
import { useBuilderWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly onChange: (text: string) => void;
}

/** The YAML as text to type in, with everything that has to be said about it below. */
export function YamlBox({ text, notes, onChange }: Props) {
  const { code } = useWords();
  const words = useBuilderWords().yaml;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const onEarly = useRef(onChange);
  useEffect(() => {
    // What was typed before the page came alive is in the element only.
    if (box.current?.value) onEarly.current(box.current.value);
  }, []);
  const errors = notes.filter(({ severity }) => severity === 'error').length;
  const goTo = (line: number) => {
    const lines = text.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    box.current?.focus();
    box.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  return (
    <section className="card p-4 lg:sticky lg:top-4" aria-labelledby={`${id}-title`}>
      <div className="mb-2 flex min-h-9 items-center justify-between gap-3">
        <h2 id={`${id}-title`} className="text-lg">
          <label htmlFor={id}>{words.label}</label>
        </h2>
        {text !== '' && (
          <CopyButton
            text={text}
            label={code.copy(words.title)}
            done={code.copied(words.title)}
            failed={code.failed}
            select={() => box.current?.select()}
          />
        )}
      </div>
      <textarea
        ref={box}
        id={id}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        wrap="off"
        rows={Math.min(Math.max(text.split('\n').length + 1, 14), 28)}
        className="block w-full resize-y overflow-x-auto rounded-lg border border-edge bg-sunken p-3 font-mono text-sm leading-relaxed"
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
        {words.hint}
      </p>
      <div className="mt-3 grid gap-2">
        {text !== '' && (
          <p role="status" className="text-sm font-semibold">
            {notes.length === 0 ? words.sound : words.problems(errors, notes.length - errors)}
          </p>
        )}
        <NoteList notes={notes} onGoTo={goTo} />
      </div>
    </section>
  );
}
