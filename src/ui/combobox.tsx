import { type KeyboardEvent, useId, useState } from 'react';
import { isComposing } from './composing.ts';
import { Icon } from './icon.tsx';
import { Status } from './status.tsx';

export interface ComboboxOption {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** The name of the list. */
  readonly listLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (key: string) => void;
  /** Announced below the input. */
  readonly status: string;
}

/** Text with suggestions: type, choose with the arrows, take with Enter; Esc closes the list. */
export function Combobox({ label, placeholder, listLabel, text, onText, options, onChoose, status }: Props) {
  const id = useId();
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? options : [];
  const chosen = shown[Math.min(active, shown.length - 1)];
  const choose = (key: string) => {
    setOpen(false);
    onChoose(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      setActive(shown.length ? (active + step + shown.length) % shown.length : 0);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen.key);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div>
      <label htmlFor={id} className="text-sm font-semibold text-muted">
        {label}
      </label>
      <div className="mt-1.5 flex items-center gap-3 rounded-lg border border-edge bg-card px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus">
        <Icon name="search" className="text-muted" />
        <input
          id={id}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${id}-${shown.indexOf(chosen)}`}
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => {
            setOpen(true);
            setActive(0);
            onText(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          className="h-11 min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <Status className="mt-1.5 min-h-5" text={status} of={text} />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={listLabel}
        hidden={shown.length === 0}
        className="mt-1 grid"
      >
        {shown.map((option, position) => (
          <Option
            key={option.key}
            id={`${id}-${position}`}
            option={option}
            isActive={option === chosen}
            onPoint={() => setActive(position)}
            onChoose={() => choose(option.key)}
          />
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: ComboboxOption;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** The input keeps the focus and moves the selection; the pointer is only a second way to the same options. */
function Option({ id, option: { title, hint }, isActive, onPoint, onChoose }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      // Or the input would lose the focus, and the list with it, before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={undefined}
      className="flex cursor-pointer flex-wrap items-baseline justify-between gap-x-3 rounded-lg border border-transparent px-3 py-1.5 aria-selected:border-edge aria-selected:bg-sunken"
    >
      <span className="font-medium">{title}</span>
      <span className="text-xs text-muted">{hint}</span>
    </div>
  );
}
