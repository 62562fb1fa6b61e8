import { useRef } from 'react';
import { Icon } from '../../../../ui/icon.tsx';
import { placeId } from '../places.ts';
import { useProblemsAt } from '../problems.tsx';
import { useBuilderWords, useLintSentence } from '../words.ts';

interface Props {
  /** What the list is of. */
  readonly label: string;
  /** Where the list stands in the policy. */
  readonly path: readonly (string | number)[];
  readonly tokens: readonly string[];
  readonly onRemove: (index: number) => void;
}

/** The values of a list, each with a button that takes it away. One that lint objects to says why. */
export function Tokens({ label, path, tokens, onRemove }: Props) {
  const { builder: words } = useBuilderWords();
  const list = useRef<HTMLUListElement>(null);
  if (tokens.length === 0) return null;
  const remove = (index: number) => {
    onRemove(index);
    // The focus goes to the next value's button, or stays in the list where there is none.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button');
      (buttons?.[Math.min(index, buttons.length - 1)] ?? list.current)?.focus();
    });
  };
  return (
    <ul ref={list} aria-label={label} tabIndex={-1} className="flex flex-wrap gap-1.5">
      {tokens.map((token, index) => (
        <Token
          // A value may stand in a list twice; then only the position tells the two apart.
          key={`${token} ${tokens.indexOf(token) === index ? '' : index}`}
          id={placeId([...path, index])}
          path={[...path, index]}
          token={token}
          name={words.tokens.remove(token)}
          onRemove={() => remove(index)}
        />
      ))}
    </ul>
  );
}

interface TokenProps {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly token: string;
  readonly name: string;
  readonly onRemove: () => void;
}

function Token({ id, path, token, name, onRemove }: TokenProps) {
  const sentence = useLintSentence();
  const problems = useProblemsAt(path);
  const isBad = problems.some(({ severity }) => severity !== 'notice');
  const said = problems.map(sentence).join(' ');
  return (
    <li
      id={id}
      tabIndex={-1}
      title={said || undefined}
      className={`flex max-w-full items-center rounded-md border py-0.5 pl-2 text-sm ${isBad ? 'border-warn bg-warn-soft' : 'border-line bg-sunken'}`}
    >
      {isBad && <Icon name="warning" className="mr-1 text-warn" />}
      <code className="min-w-0 overflow-x-auto break-all font-mono text-[0.8125rem]">{token || '""'}</code>
      {said && <span className="sr-only">{said}</span>}
      <button type="button" aria-label={name} className="icon-button size-7 flex-none" onClick={onRemove}>
        <Icon name="close" className="size-3.5" />
      </button>
    </li>
  );
}
