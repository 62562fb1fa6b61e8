import { type ReactNode, useId } from 'react';
import type { Capability } from '../../../domain/capability/capability.ts';
import { type Answer, gateOf } from '../../../domain/check/check.ts';
import { useDecisionWords } from '../../../parts/decision/words.ts';
import { GateBadge } from '../../../parts/gate-badge.tsx';
import { useWords } from '../../../parts/words.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import { Caveats } from './caveats.tsx';
import { useGrants } from './grants.tsx';
import { requestText } from './request-text.ts';
import type { CheckState } from './state/state.ts';
import type { Answered } from './use-answer.ts';
import { LOOK } from './verdict.ts';
import { Why } from './why.tsx';
import { useCheckWords } from './words.ts';

interface Props {
  readonly answered: Answered;
  readonly task: Capability | undefined;
  readonly state: CheckState;
}

/** Every request in order, with what decides it, so that one change can open all of them. */
export function Requests({ answered, task, state }: Props) {
  const grants = useGrants(answered, state, task?.id);
  const { list: words, grants: grantWords } = useCheckWords();
  const all = useId();
  const requests = answered.reply.check.answers.map((answer, index) => ({ answer, number: index + 1 }));
  const opened = ['ram', 'rbac'].map((gate) => {
    const own = requests.filter(({ answer }) => gateOf(answer) === gate);
    // Of each gate the first request that it stops; where it stops none, the first shows what opens it.
    return own.find(({ answer }) => answer.verdict !== 'open') ?? own[0];
  });
  return (
    <div className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h3 className="text-lg">{words.title}</h3>
          <p className="text-sm text-muted">{words.lead}</p>
        </div>
        <CopyList answered={answered} taskName={task?.name} />
      </div>
      <ol className="grid gap-2">
        {requests.map((each) => (
          <li key={each.number} className="min-w-0">
            <Request
              {...each}
              isOpen={opened.includes(each)}
              answered={answered}
              grant={grants.of(each.number - 1)}
            />
          </li>
        ))}
      </ol>
      {grants.ofAll && (
        <section aria-labelledby={all} className="grid min-w-0 grid-cols-1 gap-2">
          <h3 id={all} className="mt-2 text-lg">
            {grantWords.all}
          </h3>
          <p className="text-sm text-muted">{grantWords.allLead}</p>
          {grants.ofAll}
        </section>
      )}
      <Caveats answered={answered} />
    </div>
  );
}

interface RequestProps {
  readonly answer: Answer;
  readonly number: number;
  readonly isOpen: boolean;
  readonly answered: Answered;
  /** What opens it; nothing where it is not shut. */
  readonly grant: ReactNode;
}

function Request({ answer, number, isOpen, answered, grant }: RequestProps) {
  const { list: words } = useCheckWords();
  const { verdicts } = useDecisionWords();
  const { icon, color } = LOOK[answer.verdict];
  const { code, where } = requestText(answer, words);
  return (
    <details
      // Another answer is another thing to look at: what it opens with is decided anew.
      key={`${answer.verdict} ${isOpen}`}
      open={isOpen}
      data-request={number}
      data-gate={gateOf(answer)}
      data-verdict={answer.verdict}
      className="rounded-lg border border-line p-3"
    >
      <summary className="cursor-pointer">
        <span className="inline-flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-x-2 gap-y-1 align-top">
          <span className={`flex items-center gap-1 font-semibold ${color}`}>
            <Icon name={icon} />
            {verdicts[answer.verdict]}
          </span>
          <GateBadge gate={gateOf(answer)} />
          {code !== undefined && (
            <code className="code-inline">
              <VisibleText text={code} />
            </code>
          )}{' '}
          <span className="text-sm text-muted wrap-anywhere">
            <VisibleText text={where} />
          </span>
        </span>
      </summary>
      <div className="mt-3 grid min-w-0 grid-cols-1 gap-3 text-sm">
        <Why answer={answer} answered={answered} />
        {grant}
      </div>
    </details>
  );
}

function CopyList({ answered, taskName }: { answered: Answered; taskName: string | undefined }) {
  const { list: words } = useCheckWords();
  const { gates, code: codeWords, punctuation } = useWords();
  const { verdicts } = useDecisionWords();
  const { question, reply } = answered;
  const lines = reply.check.answers.map((answer, index) => {
    const { code = '', where } = requestText(answer, words);
    const told = [code, where].filter(Boolean).join(' ');
    return `${index + 1}. ${[gates[gateOf(answer)], told, verdicts[answer.verdict]].join(punctuation.colon)}`;
  });
  return (
    <CopyButton
      wide
      text={[words.head(taskName, question.principal.user), ...lines].join('\n')}
      label={words.copy}
      done={words.copied}
      failed={codeWords.failed}
    />
  );
}
