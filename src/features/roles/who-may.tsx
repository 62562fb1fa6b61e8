import { useId, useMemo, useState } from 'react';
import { rbacNeedText } from '../../domain/capability/capability.ts';
import type { Bound } from '../../domain/role/answer.ts';
import { parseRequest } from '../../domain/role/request.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { fragmentOf } from './fragment.ts';
import type { MatrixData } from './matrix-data.ts';
import { opensElsewhere } from './role-links.tsx';
import { WhoAnswer } from './who-answer.tsx';
import { findOptions } from './who-options.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly data: MatrixData;
  readonly bound: Bound;
  /** What was asked: a task's id or a request. */
  readonly asked: string;
  readonly onAsk: (who: string) => void;
  readonly onOpen: (fragment: string) => void;
}

/** Which roles may do one thing, the smallest first. */
export function WhoMay({ data, bound, asked, onAsk, onOpen }: Props) {
  const { who } = useRolesWords();
  const [text, setText] = useState('');
  const title = useId();
  const options = useMemo(() => findOptions(text, data, who), [text, data, who]);
  const status = text.trim() === '' ? who.hint : options.length > 0 ? who.found(options.length) : who.nothing;
  return (
    <section aria-labelledby={title} className="card no-print p-4 sm:p-5">
      <h2 id={title} className="mb-3 text-xl">
        {who.title}
      </h2>
      <Combobox
        label={who.label}
        placeholder={who.placeholder}
        listLabel={who.options}
        text={text}
        onText={setText}
        options={options}
        onChoose={(key) => {
          setText('');
          onAsk(key);
        }}
        status={status}
      />
      <div aria-live="polite">
        {asked && <Answer data={data} bound={bound} asked={asked} onAsk={onAsk} onOpen={onOpen} />}
      </div>
    </section>
  );
}

function Answer({ data, bound, asked, onAsk, onOpen }: Props) {
  const words = useRolesWords();
  const found = findAsked(asked, data);
  if (!found) return <p className="mt-3">{words.who.unknown(asked)}</p>;
  const { name, needs, row } = found;
  return (
    <div className="mt-3 border-t border-line pt-3">
      <h3 className="text-lg">
        {row ? (
          <a
            className="hover:underline"
            href={`#${fragmentOf(row)}`}
            onClick={(event) => {
              if (opensElsewhere(event)) return;
              event.preventDefault();
              onOpen(fragmentOf(row));
            }}
          >
            {name}
          </a>
        ) : (
          <span className="font-mono text-base">{name}</span>
        )}
      </h3>
      <p className="mb-3 text-sm text-muted">{words.bound.said[bound]}</p>
      <WhoAnswer needs={needs} {...(row && { row })} roles={data.bySize()} bound={bound} onOpen={onOpen} />
      <button type="button" className="button mt-4" onClick={() => onAsk('')}>
        {words.who.clear}
      </button>
    </div>
  );
}

/** The task or request that a text of the address asks about. */
function findAsked(asked: string, { rows, resources }: MatrixData) {
  const task = rows.find((row) => row.kind === 'task' && row.id === asked);
  if (task?.kind === 'task') return { name: task.capability.name, needs: task.needs, row: task };
  const need = parseRequest(asked, resources);
  if (!need) return undefined;
  const text = rbacNeedText(need);
  const row = resources.find(({ needs }) => needs.some((each) => rbacNeedText(each) === text));
  return { name: text, needs: [need], ...(row && { row }) };
}
