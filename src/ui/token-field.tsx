import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { isComposing } from './composing.ts';
import { Icon } from './icon.tsx';

export interface TokenWords {
  readonly remove: (entry: string) => string;
  readonly added: (entries: readonly string[]) => string;
  readonly removed: (entry: string) => string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly words: TokenWords;
  /** What the browser offers to choose from. */
  readonly suggestions?: readonly { readonly value: string; readonly label?: string }[];
  /** What separates several entries that are typed or pasted at once. */
  readonly separator: RegExp;
  /** What is kept for what was typed, and what is shown for what is kept. */
  readonly read?: (typed: string) => string;
  readonly show?: (entry: string) => string;
  /** Takes the input, so that somebody else can give it the focus. */
  readonly inputRef?: (input: HTMLInputElement | null) => void;
}

const same = (text: string) => text;
const bare = (entry: string) => entry || '""';

/** A list may hold an entry twice, so its name alone is no key. */
function keyed(value: readonly string[]): readonly { readonly entry: string; readonly key: string }[] {
  const seen = new Map<string, number>();
  return value.map((entry) => {
    const times = seen.get(entry) ?? 0;
    seen.set(entry, times + 1);
    return { entry, key: `${times} ${entry}` };
  });
}

/** A list of short texts: type and press Enter, choose, or paste several. Each can be taken out again. */
export function TokenField(props: Props) {
  const {
    label,
    hint,
    value,
    onChange,
    words,
    suggestions = [],
    separator,
    read = same,
    show = bare,
  } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { inputRef } = props;
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = (text: string) => {
    const entries = text.split(separator).filter(Boolean).map(read);
    const fresh = [...new Set(entries)].filter((entry) => !value.includes(entry));
    setTyped('');
    if (fresh.length === 0) return;
    onChange([...value, ...fresh]);
    setSaid(words.added(fresh.map(show)));
  };
  const remove = (at: number) => {
    const entry = value[at];
    if (entry === undefined) return;
    onChange(value.filter((_, index) => index !== at));
    setSaid(words.removed(show(entry)));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') remove(value.length - 1);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain').trim();
    if (!separator.test(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-1.5 rounded-lg border border-edge bg-sunken p-1.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus">
        {value.length > 0 && (
          <ul aria-label={label} className="flex flex-wrap gap-1.5">
            {keyed(value).map(({ entry, key }, at) => (
              <li
                key={key}
                className="flex items-center gap-1 rounded-md border border-line bg-card py-0.5 pl-2 font-mono text-sm wrap-anywhere"
              >
                {show(entry)}
                <button
                  type="button"
                  className="icon-button size-6"
                  aria-label={words.remove(show(entry))}
                  onClick={() => remove(at)}
                >
                  <Icon name="close" className="size-3.5" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={(element) => {
            input.current = element;
            inputRef?.(element);
          }}
          id={id}
          value={typed}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="enter"
          className="min-h-7 min-w-24 flex-1 bg-transparent px-1 font-mono text-sm outline-none"
          onChange={(event) => {
            const { value: text } = event.target;
            // A choice from the list comes without a key press, and needs no Enter.
            const isChoice =
              !('inputType' in event.nativeEvent) || event.nativeEvent.inputType === 'insertReplacementText';
            if (separator.test(text) || (isChoice && suggestions.some((each) => each.value === text)))
              add(text);
            else setTyped(text);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(typed)}
        />
        {suggestions.length > 0 && (
          <datalist id={`${id}-list`}>
            {suggestions.map(({ value: each, label: name }) => (
              <option key={`${each} ${name}`} value={each} label={name} />
            ))}
          </datalist>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
