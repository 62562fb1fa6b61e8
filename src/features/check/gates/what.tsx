import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Capability } from '../../../domain/capability/capability.ts';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { Combobox } from '../../../ui/combobox.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { InlineCode } from '../../../ui/inline-code.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import type { Wanted } from './asked.ts';
import { Box, LINES, PLAIN } from './box.tsx';
import type { Catalogue } from './catalogue.ts';
import { chosen, findOptions } from './options.ts';
import type { CheckState } from './state/state.ts';
import { useCheckWords } from './words.ts';

interface Props {
  readonly state: CheckState;
  readonly onChange: (change: Partial<CheckState>) => void;
  readonly wanted: Wanted;
  readonly catalogue: Catalogue;
}

/** What somebody wants to do: a task, and requests besides. */
export function What({ state, onChange, wanted, catalogue }: Props) {
  const words = useCheckWords().what;
  const [text, setText] = useState('');
  const options = useMemo(() => findOptions(text, catalogue, words), [text, catalogue, words]);
  const status =
    text.trim() === '' ? words.hint : options.length > 0 ? words.found(options.length) : words.nothing;
  const choose = (key: string) => {
    const taken = chosen(key);
    setText('');
    if ('task' in taken) onChange({ task: taken.task });
    else onChange({ requests: [state.requests.trimEnd(), taken.line].filter(Boolean).join('\n') });
  };
  return (
    <section aria-label={words.title} className="grid min-w-0 content-start gap-3">
      <h2 className="text-lg">{words.title}</h2>
      <Combobox
        label={words.label}
        placeholder={words.placeholder}
        listLabel={words.options}
        text={text}
        onText={setText}
        options={options}
        onChoose={choose}
        status={status}
      />
      {wanted.task && <Task task={wanted.task} onRemove={() => onChange({ task: '' })} />}
      {state.task !== '' && !wanted.task && (
        <p className="text-sm text-warn">
          <VisibleText text={words.unknownTask(state.task)} />
        </p>
      )}
      <Box
        label={words.requests}
        hint={
          wanted.badLines.length > 0 ? (
            <span className="text-warn wrap-anywhere">
              <VisibleText text={words.badLines(wanted.badLines)} />
            </span>
          ) : (
            <InlineCode text={words.requestsHint} />
          )
        }
      >
        {(input) => (
          <textarea
            {...input}
            {...PLAIN}
            rows={3}
            value={state.requests}
            onChange={({ target }) => onChange({ requests: target.value })}
            className={LINES}
          />
        )}
      </Box>
    </section>
  );
}

function Task({ task, onRemove }: { task: Capability; onRemove: () => void }) {
  const words = useCheckWords().what;
  const { locale, punctuation } = useWords();
  return (
    <div data-task={task.id} className="rounded-lg border border-line bg-sunken p-3 text-sm">
      <div className="flex items-start justify-between gap-2">
        <p>
          <span className="block text-xs font-semibold text-muted">{words.task}</span>
          <strong>{task.name}</strong>
        </p>
        <button
          type="button"
          className="icon-button flex-none"
          aria-label={words.removeTask(task.name)}
          title={words.removeTask(task.name)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      <p className="mt-1 text-muted">
        {task.note && <InlineCode text={`${task.note}${punctuation.gap}`} />}
        {words.certainty[task.certainty]}{' '}
        {task.entry && (
          <Link className="link" to={paths.entry(locale, task.entry)}>
            {words.entry}
          </Link>
        )}
      </p>
    </div>
  );
}
