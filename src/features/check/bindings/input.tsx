import { type ClipboardEvent, type DragEvent, useEffect, useId, useRef } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { Code } from './code.tsx';
import { EXAMPLE } from './example.ts';
import { inUnits } from './units.ts';
import { useBindingsWords } from './words.ts';

/** A browser needs seconds to lay out megabytes in a text box, so beyond this the box shows the beginning. */
const MOST_SHOWN = 20_000;

const COMMAND = 'kubectl get clusterrolebindings,rolebindings,clusterroles,roles -A -o json > rbac.json';

interface Props {
  readonly source: string | File | undefined;
  readonly onChange: (source: string | File | undefined) => void;
}

/** Where the dump goes in: typed, pasted, dropped or chosen. */
export function DumpInput({ source, onChange }: Props) {
  const words = useBindingsWords().input;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What was typed before the page came alive is in the element only.
    if (box.current?.value) onChange(box.current.value);
  }, [onChange]);
  const text = typeof source === 'string' ? source : '';
  const isLarge = text.length > MOST_SHOWN;
  const take = (file: File | undefined) => file && onChange(file);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const [file] = event.clipboardData.files;
    if (!file && pasted.length <= MOST_SHOWN) return;
    event.preventDefault();
    onChange(file ?? pasted);
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    take(file);
  };
  return (
    <section className="card grid min-w-0 content-start gap-3 p-4 sm:p-5" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="text-lg">
        {words.title}
      </h2>
      <Code title={words.command} text={COMMAND} />
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3">
        <label htmlFor={id} className="font-semibold">
          {words.label}
        </label>
        {source !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange(undefined);
              box.current?.focus();
            }}
          >
            <Icon name="close" />
            {words.clear}
          </button>
        )}
      </div>
      <textarea
        ref={box}
        id={id}
        value={isLarge ? text.slice(0, MOST_SHOWN) : text}
        readOnly={isLarge || source instanceof File}
        onChange={(event) => onChange(event.target.value || undefined)}
        onPaste={onPaste}
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
        placeholder={words.placeholder}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        wrap="off"
        rows={9}
        className="block w-full resize-y rounded-lg border border-edge bg-sunken p-3 font-mono text-sm leading-relaxed"
      />
      {isLarge && <p className="text-sm text-muted">{words.large(inUnits(text.length))}</p>}
      {source instanceof File && (
        <p className="text-sm">{words.fromFile(source.name, inUnits(source.size))}</p>
      )}
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <label className="button has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
          <input
            type="file"
            accept=".json,.yaml,.yml,.txt"
            className="sr-only"
            onChange={(event) => {
              take(event.target.files?.[0]);
              // So that the same file can be chosen again.
              event.target.value = '';
            }}
          />
          {words.file}
        </label>
        <span className="text-muted">{words.drop}</span>
        <button type="button" className="button font-normal" onClick={() => onChange(EXAMPLE)}>
          {words.example}
        </button>
      </div>
      <p className="text-sm text-muted">{words.private}</p>
    </section>
  );
}
