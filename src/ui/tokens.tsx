import { useRef } from 'react';
import { Icon } from './icon.tsx';
import { VisibleText } from './visible-text.tsx';

/** What there is to be said about a token. */
export interface TokenMark {
  /** The id of its element, for links to it. */
  readonly id?: string;
  readonly said?: string;
  /** Whether what is said is something wrong. */
  readonly isBad?: boolean;
}

interface Props {
  /** What the list is of. */
  readonly label: string;
  readonly tokens: readonly string[];
  /** The name of the button that takes a token away. */
  readonly remove: (token: string) => string;
  readonly onRemove: (index: number) => void;
  /** Takes the focus once the last token is gone. */
  readonly onEmpty?: () => void;
  readonly show?: (token: string) => string;
  readonly mark?: (index: number) => TokenMark;
}

export const shown = (token: string) => token || '""';
const unmarked = (): TokenMark => ({});

/** The entries of a list, each with a button that takes it away. */
export function Tokens({ label, tokens, remove, onRemove, onEmpty, show = shown, mark = unmarked }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const take = (index: number) => {
    onRemove(index);
    // The focus goes to the next token's button.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button');
      const next = buttons?.[Math.min(index, buttons.length - 1)];
      if (next) next.focus();
      else onEmpty?.();
    });
  };
  if (tokens.length === 0) return null;
  return (
    <ul ref={list} aria-label={label} className="flex min-w-0 flex-wrap gap-1.5">
      {tokens.map((token, index) => (
        <Token
          // A list may hold an entry twice; then only the position tells the two apart.
          key={`${token} ${tokens.indexOf(token) === index ? '' : index}`}
          text={show(token)}
          label={remove(show(token))}
          mark={mark(index)}
          onRemove={() => take(index)}
        />
      ))}
    </ul>
  );
}

interface TokenProps {
  readonly text: string;
  readonly label: string;
  readonly mark: TokenMark;
  readonly onRemove: () => void;
}

function Token({ text, label, mark: { id, said, isBad }, onRemove }: TokenProps) {
  return (
    <li
      id={id}
      tabIndex={-1}
      title={said}
      className={`flex max-w-full items-center rounded-md border py-0.5 pl-2 ${isBad ? 'border-warn bg-warn-soft' : 'border-line bg-sunken'}`}
    >
      {isBad && <Icon name="warning" className="mr-1 text-warn" />}
      <code className="min-w-0 font-mono text-[0.8125rem] wrap-anywhere">
        <VisibleText text={text} />
      </code>
      {said && <span className="sr-only">{said}</span>}
      <button type="button" aria-label={label} className="icon-button size-6 flex-none" onClick={onRemove}>
        <Icon name="close" className="size-3.5" />
      </button>
    </li>
  );
}
