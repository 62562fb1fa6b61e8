import { Fragment, type KeyboardEvent, type RefObject, type UIEvent, useId, useRef } from 'react';
import type { Place } from '../../../domain/lib/result.ts';
import { print } from '../../../domain/ram/print.ts';
import { useProblems } from './problems.tsx';
import { useBuilderState } from './state/use-builder.ts';
import { useBuilderWords } from './words.ts';

const BOX = 'policy-json';
/** A policy with more bad lines has one reason for all of them. */
const MOST_MARKED = 200;

/** Selects a place in the text and scrolls to it. */
export function showInJson({ start, end, line }: Place): void {
  const box = document.getElementById(BOX);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, Math.max(end, start));
  const height = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = Math.max(0, (line - 4) * height);
  box.scrollIntoView({ block: 'nearest' });
}

/** The policy as text, with numbered lines and the lines marked that lint objects to. */
export function JsonEditor() {
  const { builder: words } = useBuilderWords();
  const { step, write, undo, redo, settle } = useBuilderState();
  const hint = useId();
  const gutter = useRef<HTMLDivElement>(null);
  const onScroll = ({ currentTarget }: UIEvent) => {
    if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    // The browser's own undo does not know what the form changed in between.
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  const tidy = step.unreadable.length > 0 ? step.text : print(step.policy);
  return (
    <section aria-label={words.json.title} className="card p-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg">
          <label htmlFor={BOX}>{words.json.title}</label>
        </h2>
        <button type="button" className="button" disabled={tidy === step.text} onClick={() => write(tidy)}>
          {words.json.tidy}
        </button>
      </div>
      <p id={hint} className="mb-2 text-sm text-muted">
        {words.json.hint}
      </p>
      <div className="flex h-96 overflow-hidden rounded-lg border border-edge bg-sunken font-mono text-[0.8125rem] leading-5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
        <Gutter ref={gutter} text={step.text} />
        <textarea
          id={BOX}
          value={step.text}
          wrap="off"
          onChange={(event) => write(event.target.value, { where: 'json', at: event.timeStamp })}
          onBlur={settle}
          onScroll={onScroll}
          onKeyDown={onKeyDown}
          aria-describedby={hint}
          aria-invalid={step.unreadable.length > 0}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          className="h-full min-w-0 flex-1 resize-none overflow-auto bg-transparent p-2 outline-none"
        />
      </div>
    </section>
  );
}

/** The numbers of the lines, those of problems set off. Only for the eye: problems say their line in words. */
function Gutter({ ref, text }: { ref: RefObject<HTMLDivElement | null>; text: string }) {
  const problems = useProblems();
  const lines = problems.flatMap(({ severity, at }) => (severity === 'notice' || !at ? [] : [at.line]));
  const bad = [...new Set(lines)].sort((a, b) => a - b).slice(0, MOST_MARKED);
  const count = text.split('\n').length;
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="overflow-hidden border-r border-line bg-card py-2 text-right text-muted select-none"
    >
      <pre className="px-2 pb-10">
        {bad.map((line, index) => (
          <Fragment key={line}>
            {numbers((bad[index - 1] ?? 0) + 1, line - 1)}
            <span className="bg-warn-soft font-bold text-warn">{`▸${line}\n`}</span>
          </Fragment>
        ))}
        {numbers((bad.at(-1) ?? 0) + 1, count)}
      </pre>
    </div>
  );
}

/** One text for a run of lines, however long. */
function numbers(first: number, last: number): string {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ` ${first + index}\n`).join('');
}
