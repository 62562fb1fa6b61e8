import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { CatalogueAction } from '../../../../domain/ram/action.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { useRamBuilderWords } from '../words.ts';
import { ActionLine } from './action-line.tsx';
import type { ActionOptions } from './action-options.ts';

interface OptionsProps {
  readonly id: string;
  readonly options: ActionOptions;
  readonly current: string | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (name: string) => void;
}

/** The options of the picker's list, by task. */
export function Options({ id, options, current, chosen, onChoose }: OptionsProps) {
  const { builder: words } = useRamBuilderWords();
  const known = new Set(chosen.map((name) => name.toLowerCase()));
  const { typed, groups, count } = options;
  // One function for all of them, so that options that do not change are not drawn again.
  const latest = useRef(onChoose);
  latest.current = onChoose;
  const choose = useRef((name: string) => latest.current(name)).current;
  return (
    <>
      {typed !== undefined && (
        <Option
          id={optionId(id, typed)}
          name={typed}
          isActive={typed === current}
          isChosen={false}
          onChoose={choose}
        >
          {words.actions.asTyped(typed, count)}
        </Option>
      )}
      {groups.map(({ task, level, actions }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no group of form fields.
        <div key={`${task} ${level}`} role="group" aria-labelledby={`${id}-${task}-${level}`}>
          <p id={`${id}-${task}-${level}`} className="px-2 pt-2 text-xs font-semibold text-muted">
            {words.tasks[task]} · {words.levels[level]}
          </p>
          {actions.map((action) => (
            <ActionOption
              key={action.name}
              id={optionId(id, action.name)}
              action={action}
              isActive={action.name === current}
              isChosen={known.has(action.name.toLowerCase())}
              onChoose={choose}
            />
          ))}
        </div>
      ))}
    </>
  );
}

export function optionId(list: string, name: string): string {
  return `${list}-${encodeURIComponent(name)}`;
}

interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (name: string) => void;
}

const ActionOption = memo(function ActionOption({
  action,
  ...rest
}: OptionProps & { action: CatalogueAction }) {
  return (
    <Option {...rest} name={action.name}>
      <ActionLine action={action} />
    </Option>
  );
});

function Option({
  id,
  name,
  isActive,
  isChosen,
  onChoose,
  children,
}: OptionProps & { name: string; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The input keeps the focus and moves the selection; the pointer is only a second way to the same options.
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-active={isActive || undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(name)}
      onKeyDown={undefined}
      className="flex cursor-pointer items-start gap-2 rounded-md border border-transparent px-2 py-1 text-sm hover:bg-sunken data-active:border-edge data-active:bg-sunken"
    >
      <span className="mt-0.5 grid size-4 flex-none place-items-center">
        {isChosen && <Icon name="check" className="size-4 text-good" />}
      </span>
      <span className="min-w-0">{children}</span>
    </div>
  );
}
