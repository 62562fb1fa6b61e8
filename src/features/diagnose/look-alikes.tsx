import type { LookAlike } from '../../domain/diagnose/look-alike.ts';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { useAnswerWords } from './words.ts';

/** What sounds like a refusal and is none: each by its name, with what to do instead. */
export function LookAlikes({ lookAlikes }: { lookAlikes: readonly LookAlike[] }) {
  const words = useAnswerWords();
  return lookAlikes.map(({ kind, count, lines }) => (
    <section key={`${kind}-${lines[0] ?? 0}`} data-gate="none" className="rounded-lg border border-line p-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <GateBadge gate="none" />
        <span className="text-sm text-muted">{words.answer.times(count, lines[0] ?? 1)}</span>
      </p>
      <h2 className="mt-2 text-lg leading-snug">{words.lookAlikes[kind].name}</h2>
      <p className="mt-1 text-sm">{words.lookAlikes[kind].todo}</p>
    </section>
  ));
}
