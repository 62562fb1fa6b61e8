import {
  type ClipboardEvent,
  Fragment,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
} from 'react';
import { LONGEST_TEXT, type Typing } from './history.ts';

/** A stretch of the text and the line it begins in. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Selects a stretch of the text in the box with this id and scrolls to it. */
export function showInText(id: string, { start, end, line }: Stretch): void {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, Math.max(end, start));
  const height = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = Math.max(0, (line - 4) * height);
  box.scrollIntoView({ block: 'nearest' });
}

/** Chromium lays out a pasted text line by line, which takes seconds for thousands; a text that is set comes at once. */
const LARGE = 10_000;

/** A key press changes the length by no more; a paste is a step of its own. */
const KEY_PRESS = 2;

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  /** Takes the text that was typed or pasted; `typed` where it was a key press. */
  readonly onWrite: (text: string, typed?: Typing) => void;
  readonly onBlur?: () => void;
  /** Whether the text cannot be read at all. */
  readonly isInvalid: boolean;
  /** The numbers of lines that something is wrong with. */
  readonly badLines: readonly number[];
  /** What else can be done with the text. */
  readonly children?: ReactNode;
}

/** What is built as text, with numbered lines and the bad ones marked. */
export function TextEditor({ id, title, hint, text, isInvalid, badLines, children, ...on }: Props) {
  const described = useId();
  const gutter = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const align = () => {
    if (gutter.current && box.current) gutter.current.scrollTop = box.current.scrollTop;
  };
  // A change of the text moves the box too, and not always with an event.
  useEffect(() => {
    const frame = requestAnimationFrame(align);
    return () => cancelAnimationFrame(frame);
  });
  const write = (next: string, at: number) => {
    const isKeyPress = Math.abs(next.length - text.length) <= KEY_PRESS;
    on.onWrite(next, isKeyPress ? { where: id, at } : undefined);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    if (pasted.length < LARGE || pasted.length > LONGEST_TEXT) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    on.onWrite(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };
  return (
    <section aria-label={title} className="card p-4">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg">
          <label htmlFor={id}>{title}</label>
        </h2>
        {children}
      </div>
      <p id={described} className="mb-2 text-sm text-muted">
        {hint}
      </p>
      <div className="flex h-96 overflow-hidden rounded-lg border border-edge bg-sunken font-mono text-[0.8125rem] leading-5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
        <Gutter ref={gutter} count={text.split('\n').length} badLines={badLines} />
        <textarea
          ref={box}
          id={id}
          value={text}
          wrap="off"
          data-most={LONGEST_TEXT}
          onChange={(event) => write(event.target.value, event.timeStamp)}
          onPaste={onPaste}
          onBlur={on.onBlur}
          onScroll={align}
          aria-describedby={described}
          aria-invalid={isInvalid}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          className="h-full min-w-0 flex-1 resize-none overflow-auto bg-transparent p-2 outline-none"
        />
      </div>
    </section>
  );
}

/** A text with more bad lines has one reason for all of them. */
const MOST_MARKED = 200;

interface GutterProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly badLines: readonly number[];
}

/** The numbers of the lines, those of problems set off. Only for the eye: problems say their line in words. */
function Gutter({ ref, count, badLines }: GutterProps) {
  const bad = [...new Set(badLines)].sort((a, b) => a - b).slice(0, MOST_MARKED);
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
