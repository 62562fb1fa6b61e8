import { useEffect, useId, useRef } from 'react';
import { TextBlock } from '../../../parts/code-block.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { DumpBox, isTooLarge } from '../dump-box.tsx';
import { FileButton } from '../file-button.tsx';
import { EXAMPLE } from './example.ts';
import { inUnits } from './units.ts';
import { useBindingsWords } from './words.ts';

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
  return (
    <section className="card grid min-w-0 content-start gap-3 p-4 sm:p-5" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="text-lg">
        {words.title}
      </h2>
      <TextBlock language="sh" title={words.command} text={COMMAND} />
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
      <DumpBox
        boxRef={box}
        id={id}
        text={text}
        readOnly={source instanceof File}
        onText={(typed) => onChange(typed || undefined)}
        onFile={onChange}
        placeholder={words.placeholder}
        rows={9}
      />
      {isTooLarge(text) && <p className="text-sm text-muted">{words.large(inUnits(text.length))}</p>}
      {source instanceof File && (
        <p className="text-sm">{words.fromFile(source.name, inUnits(source.size))}</p>
      )}
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <FileButton onFile={onChange}>{words.file}</FileButton>
        <span className="text-muted">{words.drop}</span>
        <button type="button" className="button font-normal" onClick={() => onChange(EXAMPLE)}>
          {words.example}
        </button>
      </div>
      <p className="text-sm text-muted">{words.private}</p>
    </section>
  );
}
