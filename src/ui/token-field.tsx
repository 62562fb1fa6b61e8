import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { isComposing } from './composing.ts';
import { ErrorText } from './error-text.tsx';
import { shown, type TokenMark, Tokens } from './tokens.tsx';

export interface TokenWords {
  readonly remove: (entry: string) => string;
  readonly added: (entries: readonly string[]) => string;
  readonly removed: (entry: string) => string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** What is being typed and not in the list yet. */
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  readonly words: TokenWords;
  /** What the browser offers to choose from. */
  readonly suggestions?: readonly { readonly value: string; readonly label?: string }[];
  /** What separates several entries that are typed or pasted at once. */
  readonly separator: RegExp;
  /** Why a text cannot join the list: it then stays where it was typed. */
  readonly fault?: (text: string) => string | undefined;
  /** What is kept for what was typed, and what is shown for what is kept. */
  readonly read?: (typed: string) => string;
  readonly show?: (entry: string) => string;
  readonly mark?: (index: number) => TokenMark;
  /** Takes the input, so that somebody else can give it the focus. */
  readonly inputRef?: (input: HTMLInputElement | null) => void;
}

const same = (text: string) => text;
const fine = () => undefined;

/** A list of short texts: type and press Enter, choose, or paste several. Each can be taken out again. */
export function TokenField(props: Props) {
  const { label, value, onChange, typed, onTyped, words, suggestions = [], separator, read = same } = props;
  const { show = shown, fault = fine, inputRef, mark } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  // Nobody wants to be told off before they are done typing.
  const [isTried, setTried] = useState(false);
  const wrong = isTried ? split(typed, separator).map(fault).find(Boolean) : undefined;
  const add = (text: string) => {
    const entries = split(text, separator);
    const right = entries.filter((entry) => fault(entry) === undefined).map(read);
    const fresh = [...new Set(right)].filter((entry) => !value.includes(entry));
    onTyped(entries.filter((entry) => fault(entry) !== undefined).join(' '));
    setTried(right.length < entries.length);
    if (fresh.length === 0) return;
    onChange([...value, ...fresh]);
    setSaid(words.added(fresh.map(show)));
  };
  const remove = (at: number) => {
    const entry = value[at];
    if (entry === undefined) return;
    onChange(value.filter((_, index) => index !== at));
    setSaid(words.removed(show(entry)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') remove(value.length - 1);
  };
  /** A box of one line would run pasted lines together. */
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain').trim();
    if (!separator.test(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-1.5 rounded-lg border border-edge bg-card p-1 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus">
        <Tokens
          label={label}
          tokens={value}
          remove={words.remove}
          onRemove={remove}
          onEmpty={() => input.current?.focus()}
          show={show}
          {...(mark && { mark })}
        />
        <input
          ref={(element) => {
            input.current = element;
            inputRef?.(element);
          }}
          id={id}
          value={typed}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          aria-describedby={`${id}-hint`}
          aria-invalid={wrong !== undefined}
          placeholder={value.length === 0 ? props.example : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="enter"
          className="min-h-7 min-w-24 flex-1 bg-transparent px-1.5 font-mono text-sm outline-none"
          onChange={(event) => {
            const { value: text } = event.target;
            // A choice from the list comes without a key press, and needs no Enter.
            const isChoice =
              !('inputType' in event.nativeEvent) || event.nativeEvent.inputType === 'insertReplacementText';
            const isListed = isChoice && suggestions.some((each) => each.value === text);
            if (separator.test(text.slice(-1)) || isListed) add(text);
            else onTyped(text);
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
      <p id={`${id}-hint`} aria-live="polite" className="text-xs text-muted">
        {wrong ? <ErrorText>{wrong}</ErrorText> : props.hint}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
