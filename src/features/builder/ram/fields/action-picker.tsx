import { type KeyboardEvent, useId, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { isComposing } from '../../../../ui/composing.ts';
import { ErrorText } from '../../../../ui/error-text.tsx';
import { BOX } from '../../../../ui/field.tsx';
import { Status } from '../../../../ui/status.tsx';
import { useCatalogue } from '../catalogue.ts';
import { actionFault } from '../form/checks.ts';
import type { PolicyForm } from '../form/model.ts';
import { useLintSentence, useRamBuilderWords } from '../words.ts';
import { Options, optionId } from './action-option.tsx';
import { actionOptions } from './action-options.ts';

/** Finds actions by name or meaning, and takes patterns. Arrows move, Enter chooses, Esc closes; several can be chosen. */
export function ActionPicker({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const sentence = useLintSentence();
  const { control } = useFormContext<PolicyForm>();
  const { actions, reviewed } = useCatalogue();
  const chosen = useController({ control, name: `statements.${index}.actions` });
  const text = useController({ control, name: `statements.${index}.newAction` });
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [fault, setFault] = useState<string>();
  const id = useId();
  const query = text.field.value;
  // A closed picker without a text offers all there is, and need not sort it.
  const options =
    isOpen || query !== '' ? actionOptions(query, actions) : { groups: [], count: actions.length };
  const found = options.groups.flatMap((group) => group.actions.map(({ name }) => name));
  const names = options.typed === undefined ? found : [options.typed, ...found];
  const current = names[Math.min(active, names.length - 1)];
  const has = (name: string) => chosen.field.value.some((each) => each.toLowerCase() === name.toLowerCase());

  const choose = (name: string) => {
    const others = chosen.field.value.filter((each) => each.toLowerCase() !== name.toLowerCase());
    chosen.field.onChange(has(name) ? others : [...others, name]);
    // A search goes on; what was typed as it is has been dealt with.
    if (name === options.typed || name.toLowerCase() === query.trim().toLowerCase()) text.field.onChange('');
  };
  const change = (typed: string) => {
    text.field.onChange(typed);
    setOpen(true);
    setActive(0);
    setFault(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && names.length > 0) {
      event.preventDefault();
      if (isOpen) setActive((active + step + names.length) % names.length);
      setOpen(true);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const why = names.length === 0 ? actionFault(query.trim()) : undefined;
      if (isOpen && current !== undefined && query.trim() !== '') choose(current);
      else setOpen(true);
      setFault(why && sentence(why));
    }
  };
  const onBlur = () => {
    setOpen(false);
    text.field.onBlur();
    // A name that is known, or a pattern that matches, was meant; a search was not.
    const known = found.find((name) => name.toLowerCase() === query.trim().toLowerCase());
    const meant = known ?? (options.count > 0 ? options.typed : undefined);
    if (meant !== undefined && !has(meant)) choose(meant);
  };
  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {words.actions.add}
      </label>
      <input
        ref={text.field.ref}
        id={id}
        role="combobox"
        aria-expanded={isOpen && names.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current !== undefined ? optionId(id, current) : undefined}
        aria-describedby={`${id}-said`}
        aria-invalid={fault !== undefined}
        value={query}
        placeholder={words.actions.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        className={BOX}
      />
      {fault ? (
        <p id={`${id}-said`} role="alert" className="min-h-5">
          <ErrorText>{fault}</ErrorText>
        </p>
      ) : (
        <Status
          id={`${id}-said`}
          className="min-h-5"
          text={words.actions.found(options.count, reviewed)}
          of={query}
        />
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.actions.add}
        aria-multiselectable
        hidden={!isOpen || names.length === 0}
        className="absolute inset-x-0 top-[4.25rem] z-10 max-h-80 overflow-y-auto rounded-lg border border-edge bg-card p-1 shadow-xl"
      >
        {isOpen && (
          <Options
            id={id}
            options={options}
            current={current}
            chosen={chosen.field.value}
            onChoose={choose}
          />
        )}
      </div>
    </div>
  );
}
