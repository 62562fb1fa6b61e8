import { useRef } from 'react';
import { Link } from 'react-router';
import { POLICY_LAYERS } from '../../../domain/check/ram-gate.ts';
import type { RamProblem } from '../../../domain/ram/problem.ts';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { Icon } from '../../../ui/icon.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import { isUnusable, type ReadPolicy } from './answer.ts';
import { Box, LINE, LINES, PLAIN } from './box.tsx';
import type { PolicyText } from './state/state.ts';
import { useCheckWords, useGatesWords } from './words.ts';

interface Props {
  readonly policy: PolicyText;
  readonly read: ReadPolicy | undefined;
  readonly onChange: (change: Partial<PolicyText>) => void;
  readonly onRemove: () => void;
}

/** A policy with its name and kind, and what is wrong with it. */
export function PolicyBox({ policy, read, onChange, onRemove }: Props) {
  const words = useCheckWords().policies;
  const { locale } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const { key, name, layer } = policy;
  const show = ({ at }: RamProblem) => {
    text.current?.focus();
    if (at) text.current?.setSelectionRange(at.start, Math.max(at.end, at.start + 1));
  };
  return (
    <fieldset data-policy={key} className="grid min-w-0 gap-2 rounded-lg border border-line p-3">
      <legend className="sr-only">{name}</legend>
      <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
        <Box label={words.name}>
          {(input) => (
            <input
              {...input}
              {...PLAIN}
              value={name}
              onChange={({ target }) => onChange({ name: target.value })}
              className={LINE}
            />
          )}
        </Box>
        <Box label={words.layer}>
          {(input) => (
            <select
              {...input}
              value={layer}
              onChange={({ target }) => {
                const chosen = POLICY_LAYERS.find((each) => each === target.value);
                if (chosen) onChange({ layer: chosen });
              }}
              className={LINE}
            >
              {POLICY_LAYERS.toReversed().map((each) => (
                <option key={each} value={each}>
                  {words.layers[each]}
                </option>
              ))}
            </select>
          )}
        </Box>
        <button
          type="button"
          className="icon-button h-9"
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      <textarea
        ref={text}
        {...PLAIN}
        aria-label={words.text(name)}
        wrap="off"
        rows={8}
        value={policy.text}
        onChange={({ target }) => onChange({ text: target.value })}
        className={LINES}
      />
      <Said read={read} onShow={show} />
      {read?.state === 'used' && (
        <Link className="link justify-self-start text-sm" to={paths.buildRam(locale, policy.text)}>
          {words.open(name)}
        </Link>
      )}
    </fieldset>
  );
}

/** More problems of one policy would bury the rest of the page. */
const MOST = 20;

function Said({ read, onShow }: { read: ReadPolicy | undefined; onShow: (problem: RamProblem) => void }) {
  const {
    check: { policies: words },
    lint,
  } = useGatesWords();
  const { punctuation } = useWords();
  const problems = read?.problems ?? [];
  const of = (wanted: RamProblem['severity']) => problems.filter(({ severity }) => severity === wanted);
  const [errors, warnings, notices] = [of('error'), of('warning'), of('notice')];
  return (
    <div className="grid gap-1.5 text-sm" data-read={read?.state}>
      <p role="status" className={read && isUnusable(read) ? 'text-warn' : 'text-muted'}>
        {read?.state === 'empty' && words.empty}
        {read?.state === 'left-out' && words.leftOut}
        {read?.state === 'refused' && words.refused}
        {read?.state === 'used' && words.used(read.statements.length)}
      </p>
      {problems.length > 0 && (
        <details open={errors.length > 0}>
          <summary>{words.problems(errors.length, warnings.length, notices.length)}</summary>
          <ul className="mt-1.5 grid gap-1.5">
            {[...errors, ...warnings, ...notices].slice(0, MOST).map((problem) => (
              <li key={JSON.stringify(problem)} data-rule={problem.rule} className="flex gap-2">
                <Icon
                  name={problem.severity === 'notice' ? 'info' : 'warning'}
                  className={`mt-0.5 ${problem.severity === 'notice' ? 'text-muted' : 'text-warn'}`}
                />
                <span className="min-w-0 wrap-anywhere">
                  <strong>{lint.severities[problem.severity]}</strong>
                  {punctuation.colon}
                  <VisibleText text={lint.rules[problem.rule](problem.values ?? {})} />{' '}
                  {problem.at && (
                    <button type="button" className="link min-h-6" onClick={() => onShow(problem)}>
                      {words.show(problem.at.line)}
                    </button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
