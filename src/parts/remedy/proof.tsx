import type { AskedAnswer, CanaryAnswer, Proof } from '../../domain/remedy/proof.ts';
import { Icon } from '../../ui/icon.tsx';
import { Folded } from './folded.tsx';
import { askedText, placeText, sumText } from './say.ts';
import { useRemedyWords } from './words.ts';

/** The requests without the grant and with it, what must not open, and what the evaluation leaves out. */
export function ProofView({ proof }: { proof: Proof }) {
  const words = useRemedyWords();
  const { leftOut, ...said } = words.proof;
  const isProven = proof.status === 'proven';
  return (
    <Folded title={said.title} sum={sumText(proof, words)}>
      <p className="text-muted">{words.status[isProven ? 'proven' : 'documented'].meaning}</p>
      {proof.asked.length > 0 && <AskedTable answers={proof.asked} />}
      {proof.canaries.length > 0 && (
        <div>
          <p className="font-semibold">{said.canaries}</p>
          <ul className="mt-1 grid gap-0.5">
            {proof.canaries.map((answer) => (
              <CanaryLine key={answer.canary} answer={answer} />
            ))}
          </ul>
        </div>
      )}
      <div>
        <p className="font-semibold">{said.leavesOut}</p>
        <ul className="mt-1 list-disc pl-5 text-muted">
          {proof.leavesOut.map((each) => (
            <li key={each}>{leftOut[each]}</li>
          ))}
        </ul>
      </div>
    </Folded>
  );
}

function AskedTable({ answers }: { answers: readonly AskedAnswer[] }) {
  const words = useRemedyWords();
  const { columns } = words.proof;
  return (
    <table className="w-full text-left">
      <thead className="text-xs text-muted">
        <tr className="border-b border-line">
          <th className="py-1 font-semibold">{columns.request}</th>
          <th className="py-1 pl-3 font-semibold">{columns.before}</th>
          <th className="py-1 pl-3 font-semibold">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ asked, before, after }) => (
          <tr
            key={`${asked.gate} ${askedText(asked, words)} ${placeText(asked, words)}`}
            className="border-b border-line align-top"
          >
            <td className="py-1 wrap-anywhere">
              <code className="font-mono text-[0.8125rem]">{askedText(asked, words)}</code>
              <span className="block text-xs text-muted">{placeText(asked, words)}</span>
            </td>
            <Answer isAllowed={before} />
            <Answer isAllowed={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ isAllowed }: { isAllowed: boolean }) {
  const { allowed } = useRemedyWords().proof;
  return (
    <td className={`whitespace-nowrap py-1 pl-3 font-medium ${isAllowed ? 'text-good' : 'text-warn'}`}>
      <Icon name={isAllowed ? 'check' : 'close'} className="mr-1 inline-block size-4" />
      {isAllowed ? allowed.yes : allowed.no}
    </td>
  );
}

/** That something stays refused is what was wanted. */
function CanaryLine({ answer: { canary, verdict } }: { answer: CanaryAnswer }) {
  const { proof } = useRemedyWords();
  const isOpened = verdict === 'opened';
  return (
    <li className="flex items-baseline justify-between gap-3" data-canary={verdict}>
      <span>{proof.canary[canary]}</span>
      <span className={`font-medium ${isOpened ? 'text-warn' : verdict === 'refused' ? 'text-good' : ''}`}>
        {isOpened && <Icon name="warning" className="mr-1 inline-block size-4" />}
        {proof.verdicts[verdict]}
      </span>
    </li>
  );
}
