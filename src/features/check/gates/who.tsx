import { useId } from 'react';
import type { Wanted } from './asked.ts';
import { Box, LINE, LINES, PLAIN } from './box.tsx';
import type { CheckState } from './state/state.ts';
import { useCheckWords } from './words.ts';

interface Props {
  readonly state: CheckState;
  readonly onChange: (change: Partial<CheckState>) => void;
  readonly wanted: Wanted;
  /** Users that the bindings given bind. */
  readonly users: readonly string[];
}

/** Who asks, and on which cluster and namespace. */
export function Who({ state, onChange, wanted, users }: Props) {
  const words = useCheckWords().who;
  const list = useId();
  const line = { state, onChange, wanted };
  const { identity } = wanted.principal;
  const isUnfilled = wanted.unfilled.includes('principal');
  const known = identity ? words.is[identity.kind] : words.principalHint;
  return (
    <section aria-label={words.title} className="grid content-start gap-3">
      <h2 className="text-lg">{words.title}</h2>
      <Box label={words.principal} hint={isUnfilled ? <Unfilled /> : known}>
        {(input) => (
          <>
            <input
              {...input}
              {...PLAIN}
              list={list}
              value={state.principal}
              placeholder="212345678901234567"
              onChange={({ target }) => onChange({ principal: target.value })}
              className={`${LINE} font-mono`}
            />
            <datalist id={list}>
              {users.map((user) => (
                <option key={user} value={user} />
              ))}
            </datalist>
          </>
        )}
      </Box>
      <div className="grid gap-3 sm:grid-cols-2">
        <Line {...line} part="cluster" label={words.cluster} placeholder="c1a2b3…" />
        <Line
          {...line}
          part="namespace"
          label={words.namespace}
          placeholder="default"
          hint={words.namespaceHint}
        />
      </div>
      <details>
        <summary className="text-sm font-semibold text-muted">{words.more}</summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <Line {...line} part="region" label={words.region} placeholder="cn-hangzhou" />
          <Line {...line} part="account" label={words.account} placeholder="1234…" />
          <Line
            {...line}
            part="groups"
            label={words.groups}
            placeholder="ops"
            hint={words.groupsHint}
            className="sm:col-span-2"
          />
          <Box
            label={words.context}
            hint={
              wanted.badKeys.length > 0 ? (
                <span className="text-warn">{words.badKeys(wanted.badKeys)}</span>
              ) : (
                words.contextHint
              )
            }
            className="sm:col-span-2"
          >
            {(input) => (
              <textarea
                {...input}
                {...PLAIN}
                rows={2}
                value={state.context}
                onChange={({ target }) => onChange({ context: target.value })}
                className={LINES}
              />
            )}
          </Box>
        </div>
      </details>
    </section>
  );
}

/** Says that a placeholder stands where a value belongs. */
function Unfilled() {
  return <span className="text-warn">{useCheckWords().who.unfilled}</span>;
}

interface LineProps extends Pick<Props, 'state' | 'onChange' | 'wanted'> {
  readonly part: 'cluster' | 'namespace' | 'region' | 'account' | 'groups';
  readonly label: string;
  readonly placeholder: string;
  readonly hint?: string;
  readonly className?: string;
}

function Line({ state, onChange, wanted, part, label, placeholder, hint, className }: LineProps) {
  const said = wanted.unfilled.some((each) => each === part) ? <Unfilled /> : hint;
  return (
    <Box label={label} {...(said && { hint: said })} {...(className && { className })}>
      {(input) => (
        <input
          {...input}
          {...PLAIN}
          value={state[part]}
          placeholder={placeholder}
          onChange={({ target }) => onChange({ [part]: target.value })}
          className={`${LINE} font-mono`}
        />
      )}
    </Box>
  );
}
