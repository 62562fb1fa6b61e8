import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { remedyFactsQuery } from '../../../data/content.ts';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { useBuilderWords } from '../words.ts';
import type { Beginning } from './beginning.ts';

type Gate = 'ram' | 'rbac';

interface Props {
  readonly gate: Gate;
  readonly isOpen: boolean;
  /** Hears of what was read where it has something for this gate. */
  readonly onBegin: (beginning: Beginning) => void;
}

type State = 'idle' | 'reading' | 'failed' | Beginning;

/** A box for a refusal, and what it comes to. */
export function FromDenial({ gate, isOpen, onBegin }: Props) {
  const { denial: words } = useBuilderWords();
  const { locale } = useWords();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [state, setState] = useState<State>('idle');
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const read = async () => {
    setState('reading');
    try {
      const [{ beginningOf }, facts] = await Promise.all([
        import('./beginning.ts'),
        queries.ensureQueryData(remedyFactsQuery(locale)),
      ]);
      const found = beginningOf(text, facts);
      setState(found);
      if (found[gate]) onBegin(found);
    } catch {
      setState('failed');
    }
  };
  return (
    <div hidden={!isOpen} className="mt-4 grid gap-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {words.label}
      </label>
      <textarea
        ref={box}
        id={id}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setState('idle');
        }}
        rows={5}
        placeholder={words.example[gate]}
        aria-describedby={`${id}-said`}
        spellCheck={false}
        autoComplete="off"
        className="w-full rounded-lg border border-edge bg-card p-2.5 font-mono text-[0.8125rem]"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          className="button button-strong"
          aria-disabled={text.trim() === ''}
          onClick={() => text.trim() !== '' && void read()}
        >
          {words.read}
        </button>
        <p
          id={`${id}-said`}
          role="status"
          className="text-sm"
          data-denial={typeof state === 'string' ? state : 'read'}
        >
          <Said state={state} gate={gate} />
        </p>
      </div>
    </div>
  );
}

/** Opens and closes the box for a refusal. */
export function DenialButton({ isOpen, onClick }: { isOpen: boolean; onClick: () => void }) {
  const { denial: words } = useBuilderWords();
  return (
    <button type="button" className="button" aria-expanded={isOpen} onClick={onClick}>
      {words.open}
    </button>
  );
}

function Said({ state, gate }: { state: State; gate: Gate }) {
  const { denial: words } = useBuilderWords();
  const { locale } = useWords();
  if (state === 'idle' || state === 'reading') return <span className="text-muted">{words[state]}</span>;
  if (state === 'failed') return words.failed;
  const other = gate === 'ram' ? state.rbac : state.ram?.policy;
  const own = state[gate] !== undefined;
  if (other !== undefined) {
    const to = gate === 'ram' ? paths.buildRbac(locale, other) : paths.buildRam(locale, other);
    return (
      <>
        {own ? words.both[gate] : words.other[gate]}{' '}
        <Link className="link" to={to}>
          {words.build[gate === 'ram' ? 'rbac' : 'ram']}
        </Link>
      </>
    );
  }
  if (own) return words.here;
  return (
    <>
      {state.refusals === 0 ? words.nothing : words.noGrant}{' '}
      <Link className="link" to={paths.home(locale)}>
        {words.home}
      </Link>
    </>
  );
}
