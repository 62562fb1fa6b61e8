import type { Capability } from '../../../domain/capability/capability.ts';
import type { Check } from '../../../domain/check/check.ts';
import { CheckedGatesPicture } from '../../../parts/gates-picture.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Announced } from '../../../ui/status.tsx';
import { useOverdue } from '../../../ui/use-overdue.ts';
import { Requests } from './requests.tsx';
import type { CheckState } from './state/state.ts';
import type { AnswerState } from './use-answer.ts';
import { LOOK, useVerdictText } from './verdict.ts';
import { useCheckWords } from './words.ts';

/** The id of the answer, for whoever leads to it. */
export const ANSWER = 'answer';

interface Props {
  readonly answer: AnswerState;
  /** Whether anything is asked: policies and objects alone ask nothing. */
  readonly isAsked: boolean;
  readonly task: Capability | undefined;
  readonly state: CheckState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** What both gates say: the picture, the verdict, and every request in order. */
export function Outcome({ answer, isAsked, task, state: given, onStop, onAgain }: Props) {
  const words = useCheckWords().answer;
  const verdictText = useVerdictText();
  const last = answer.kind === 'ready' || answer.kind === 'asking' ? answer.last : undefined;
  const shown = isAsked && last && last.reply.check.answers.length > 0 ? last : undefined;
  const isOverdue = useOverdue(isAsked && answer.kind === 'asking', given);
  const state = !isAsked ? 'empty' : answer.kind === 'none' ? 'asking' : answer.kind;
  const hasEnded = state === 'failed' || state === 'stopped';
  const said = () => {
    if (shown) return verdictText(shown.reply.check);
    if (!isAsked) return words.nothing;
    if (answer.kind === 'failed') return words.failed(answer.reason);
    return words[answer.kind === 'stopped' ? 'stopped' : 'asking'];
  };
  return (
    <section
      id={ANSWER}
      tabIndex={-1}
      aria-label={words.title}
      data-check={state}
      data-verdict={shown?.reply.check.verdict}
      aria-busy={state === 'asking'}
      className="card grid min-w-0 gap-6 p-4 sm:p-6"
    >
      <div className="grid items-center gap-6 md:grid-cols-[1fr_24rem]">
        <div className="min-w-0">
          <h2 className="text-xl">{words.title}</h2>
          <Announced text={isOverdue ? words.overdue : said()} of={given} />
          <div className="mt-2">
            {shown ? (
              <Verdict check={shown.reply.check} said={said()} />
            ) : (
              <p className={hasEnded ? 'text-warn' : 'text-muted'}>{said()}</p>
            )}
          </div>
          {isOverdue && (
            <div className="mt-3 grid justify-items-start gap-2">
              <p>{words.overdue}</p>
              <button type="button" className="button" onClick={onStop}>
                {words.stop}
              </button>
            </div>
          )}
          {hasEnded && (
            <button type="button" className="button mt-3" onClick={onAgain}>
              {words.again}
            </button>
          )}
        </div>
        {shown && <Picture gates={shown.reply.check.gates} />}
      </div>
      {shown && <Requests answered={shown} task={task} state={given} />}
    </section>
  );
}

function Verdict({ check, said }: { check: Check; said: string }) {
  const words = useCheckWords().answer;
  const { icon, color } = LOOK[check.verdict];
  return (
    <>
      <p className={`flex items-start gap-2 text-lg font-semibold ${color}`}>
        <Icon name={icon} className="mt-1 size-5" />
        {said}
      </p>
      {check.verdict === 'open' && <p className="mt-1 text-sm text-muted">{words.beyond}</p>}
    </>
  );
}

function Picture({ gates }: Pick<Check, 'gates'>) {
  const words = useCheckWords().answer;
  const said = { ram: words.gates[gates.ram], rbac: words.gates[gates.rbac] };
  return <CheckedGatesPicture gates={gates} said={said} label={words.picture(said.ram, said.rbac)} />;
}
