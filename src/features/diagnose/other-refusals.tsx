import type { Denial } from '../../domain/diagnose/denial.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import type { Group } from '../../domain/diagnose/group.ts';
import { useAnswerView } from '../../parts/answer-memory.tsx';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { nameOf, sentenceOf } from './facts.ts';
import { Refusal } from './refusal.tsx';
import { Remedy } from './remedy.tsx';
import type { Selection } from './selection.ts';
import { useAnswerWords } from './words.ts';

/** More than this of one principal is one problem, not a list to read. */
const MOST = 20;

interface Props {
  readonly text: string;
  readonly diagnosis: Diagnosis;
  readonly groups: readonly Group[];
  /** The denial that stands above on its own: counted, but not repeated. */
  readonly root: Denial;
  readonly selection: Selection;
}

/** A paste may hold many refusals: how many there are, and the others by gate and principal, each folded. */
export function OtherRefusals({ text, diagnosis, groups, root, selection }: Props) {
  const words = useAnswerWords();
  const { denials } = diagnosis;
  if (denials.length < 2 && root.count < 2) return null;
  const places = denials.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2 className="text-lg">{words.answer.several(denials.length, places)}</h2>
      {groups.map((group) => {
        const others = group.denials.filter((denial) => denial !== root);
        if (others.length === 0) return null;
        return (
          <section key={group.root.spans.whole.start} className="mt-3">
            <h3 className="mb-2 flex flex-wrap items-center gap-2 text-sm">
              <GateBadge gate={group.gate} />
              {group.principal && (
                <span className="wrap-anywhere">
                  <VisibleText text={nameOf(group.principal, words)} />
                </span>
              )}
            </h3>
            <ul className="grid gap-2">
              {others.slice(0, MOST).map((denial) => (
                <li key={denial.spans.whole.start} className="rounded-lg border border-line">
                  <Folded
                    denial={denial}
                    position={denials.indexOf(denial)}
                    text={text}
                    diagnosis={diagnosis}
                    selection={selection}
                  />
                </li>
              ))}
            </ul>
            {others.length > MOST && (
              <p className="mt-2 text-sm text-muted">{words.answer.more(others.length - MOST)}</p>
            )}
          </section>
        );
      })}
    </section>
  );
}

interface FoldedProps extends Pick<Props, 'text' | 'diagnosis' | 'selection'> {
  readonly denial: Denial;
  readonly position: number;
}

function Folded({ denial, position, text, diagnosis, selection }: FoldedProps) {
  const words = useAnswerWords();
  // What is folded is not drawn: a log can hold thousands of them.
  const [view, change] = useAnswerView(text);
  const open = view.opened.includes(position);
  const toggle = (isOpen: boolean) => {
    if (isOpen === open) return;
    change((before) => {
      const others = before.opened.filter((each) => each !== position);
      return { ...before, opened: isOpen ? [...others, position] : others };
    });
  };
  return (
    <details open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary className="px-3 py-2 text-sm">
        <span className="wrap-anywhere font-medium">
          <VisibleText text={sentenceOf(denial, words)} />
        </span>{' '}
        <span className="text-muted">{words.answer.times(denial.count, denial.lines[0] ?? 1)}</span>
      </summary>
      {open && (
        <div className="border-t border-line p-3">
          <Refusal denial={denial} position={position} selection={selection}>
            <Remedy denial={denial} position={position} text={text} diagnosis={diagnosis} />
          </Refusal>
        </div>
      )}
    </details>
  );
}
