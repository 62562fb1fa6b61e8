import { useId, useRef, useState } from 'react';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { ErrorText } from '../../../ui/error-text.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { toFragment } from './state/share.ts';
import { useBuilderState } from './state/use-builder.ts';
import { useBuilderWords } from './words.ts';

type Made =
  | { readonly of: string; readonly link: string }
  | { readonly of: string; readonly tooLong: number };

/** A link that carries the policy and its requests, made when somebody asks for it. */
export function ShareLink() {
  const { builder: words } = useBuilderWords();
  const { step, trial } = useBuilderState();
  const [made, setMade] = useState<Made>();
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const make = async () => {
    const address = `${location.origin}${location.pathname}`;
    const fragment = await toFragment({ text: step.text, requests: trial.getValues('requests') }, address);
    setMade(
      fragment.ok
        ? { of: step.text, link: `${address}${fragment.value}` }
        : { of: step.text, tooLong: fragment.error.length },
    );
  };
  // A link to an earlier policy would only mislead.
  const current = made?.of === step.text ? made : undefined;
  return (
    <div className="mt-6 grid gap-2" data-share={current && ('link' in current ? 'made' : 'long')}>
      <h3 className="text-base">{words.share.title}</h3>
      <p className="max-w-3xl text-sm text-muted">{words.share.lead}</p>
      <div>
        <button type="button" className="button" onClick={() => void make()}>
          <Icon name="link" />
          {words.share.make}
        </button>
      </div>
      <p role="status" className="text-sm">
        {current && 'tooLong' in current && <ErrorText>{words.share.tooLong(current.tooLong)}</ErrorText>}
        {current && 'link' in current && words.share.made(current.link.length)}
      </p>
      {current && 'link' in current && (
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={id} className="sr-only">
            {words.share.label}
          </label>
          <input
            ref={box}
            id={id}
            readOnly
            value={current.link}
            className="h-9 min-w-0 flex-1 basis-64 rounded-lg border border-edge bg-sunken px-2.5 font-mono text-sm"
          />
          <CopyButton
            text={current.link}
            label={words.share.copy}
            done={words.share.copied}
            failed={words.share.failed}
            select={() => box.current?.select()}
            wide
          />
        </div>
      )}
    </div>
  );
}
