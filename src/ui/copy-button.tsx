import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  /** What lands on the clipboard; a function where it takes a while to write. */
  readonly text: string | (() => string);
  /** The button's name: says what it copies. */
  readonly label: string;
  /** What is announced and shown once it is copied. */
  readonly done: string;
  /** What is announced when the browser refuses; the text is then selected. */
  readonly failed: string;
  /** Selects the text on the page, so that a refused clipboard still leaves a way. */
  readonly select?: () => void;
  /** Shows the label beside the icon. */
  readonly wide?: boolean;
  /** Shows this word beside the icon; the label begins with it. */
  readonly word?: string | undefined;
}

/** Copies a text and says so in a live region. A blocked clipboard is a normal outcome: the text is selected instead. */
export function CopyButton({ text, label, done, failed, select, wide = false, word }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    let next: 'done' | 'failed' = 'done';
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
    } catch {
      select?.();
      next = 'failed';
    }
    setState(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('idle'), 6000);
  };
  return (
    <span className="copy">
      <button
        type="button"
        className={wide || word ? 'button' : 'icon-button'}
        aria-label={wide ? undefined : label}
        title={wide ? undefined : label}
        onClick={copy}
      >
        <Icon name={state === 'done' ? 'check' : 'copy'} />
        {(wide || word) && <span>{word ?? label}</span>}
      </button>
      <span role="status" className={state === 'idle' ? 'sr-only' : 'copy-note'}>
        {state === 'done' && done}
        {state === 'failed' && failed}
      </span>
    </span>
  );
}
