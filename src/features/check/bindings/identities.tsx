import { useEffect, useId, useState } from 'react';
import { IDENTITY_KINDS, type IdentityKind } from '../../../domain/rbac/identity.ts';
import { useWords } from '../../../parts/words.tsx';
import { Status } from '../../../ui/status.tsx';
import { FLAGS, type Flag, type Query } from './table.ts';
import { TableView } from './table-view.tsx';
import type { Dump } from './use-dump.ts';
import { useBindingsWords } from './words.ts';

const ALL: Query = { text: '', kind: undefined, flag: undefined, page: 0 };

/** The table of identities with its search and choices; the worker does the looking. */
export function Identities({ dump }: { dump: Dump }) {
  const words = useBindingsWords();
  const id = useId();
  const [query, setQuery] = useState(ALL);
  const { find, counts, found } = dump;
  // New counts mean a new table, so what is shown has to be asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => find(query), [find, query, counts]);
  const change = (part: Partial<Query>) => setQuery({ ...query, page: 0, ...part });
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-4">
      <h2 id={`${id}-title`} className="text-2xl">
        {words.table.title}
      </h2>
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm font-semibold">
          {words.table.search}
        </label>
        <input
          id={id}
          type="search"
          value={query.text}
          onChange={(event) => change({ text: event.target.value })}
          placeholder={words.table.searchHint}
          spellCheck={false}
          autoComplete="off"
          className="min-h-10 w-full max-w-xl rounded-lg border border-edge bg-card px-3"
        />
      </div>
      <Choice<IdentityKind>
        legend={words.table.kind}
        options={IDENTITY_KINDS.map((value) => ({
          value,
          name: words.kinds[value].name,
          hint: words.kinds[value].hint,
          count: counts?.kinds[value] ?? 0,
        }))}
        chosen={query.kind}
        onChoose={(kind) => change({ kind })}
      />
      <Choice<Flag>
        legend={words.table.show}
        options={FLAGS.map((value) => ({
          value,
          name: words.flags[value].name,
          hint: words.flags[value].hint,
          count: counts?.flags[value] ?? 0,
        }))}
        chosen={query.flag}
        onChoose={(flag) => change({ flag })}
      />
      <Status text={found ? words.table.found(found.rows.total) : ''} of={query.text} />
      {found &&
        (found.rows.total === 0 ? (
          <div className="card p-8 text-center">
            <p>{words.table.none}</p>
            <button type="button" className="button mt-4" onClick={() => setQuery(ALL)}>
              {words.table.reset}
            </button>
          </div>
        ) : (
          <TableView
            dump={dump}
            rows={found.rows}
            page={found.query.page}
            onPage={(page) => change({ page })}
          />
        ))}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly name: string;
    readonly hint: string;
    readonly count: number;
  }[];
  readonly chosen: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
}

/** One choice of several with how many each has; what has none is left out. */
function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const words = useBindingsWords().table;
  const { punctuation } = useWords();
  const name = useId();
  const shown = options.filter(({ value, count }) => count > 0 || value === chosen);
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-1 text-sm font-semibold text-muted">{legend}</legend>
      <Chip
        name={name}
        text={words.all}
        isChosen={chosen === undefined}
        onChoose={() => onChoose(undefined)}
      />
      {shown.map(({ value, name: text, hint, count }) => (
        <Chip
          key={value}
          name={name}
          text={`${text}${punctuation.brackets(count.toLocaleString('en'))}`}
          hint={hint}
          isChosen={value === chosen}
          onChoose={() => onChoose(value)}
        />
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly name: string;
  readonly text: string;
  readonly hint?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Chip({ name, text, hint, isChosen, onChoose }: ChipProps) {
  return (
    <label title={hint} className="chip">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="sr-only" />
      {text}
    </label>
  );
}
