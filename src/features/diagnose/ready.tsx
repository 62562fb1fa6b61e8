import { useState } from 'react';
import { isTyped, type Suggestion } from '../../data/find.ts';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import type { EntryGate } from '../../domain/entry/entry.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { GatesPicture } from '../../parts/gates-picture.tsx';
import type { Mark } from './excerpts.ts';
import { factsOf } from './facts.ts';
import { FixInShort } from './fix-in-short.tsx';
import { FollowUp } from './follow-up.tsx';
import { Found } from './found.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { OtherRefusals } from './other-refusals.tsx';
import { Places } from './places.tsx';
import { Refusal } from './refusal.tsx';
import { factKey } from './selection.ts';
import { Unknown } from './unknown.tsx';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly diagnosis: Diagnosis;
  readonly suggestions: readonly Suggestion[];
  readonly heads: readonly EntryHead[];
}

/** What was read: the gate, the refusals, the entries, and where it all stands in the text. */
export function Ready({ text, diagnosis, suggestions, heads }: Props) {
  const words = useAnswerWords();
  const [chosen, choose] = useState<string>();
  const selection = { chosen, choose };
  const { denials, lookAlikes } = diagnosis;
  const [first, ...others] = denials;
  const known = suggestions.filter(({ why }) => why !== 'words');
  const best = known[0]?.entry;
  const gate = first?.gate ?? heads.find(({ id }) => id === best)?.gate;
  const nothing = !gate && lookAlikes.length === 0;
  if (nothing && (!isTyped(text) || suggestions.length === 0)) {
    return <Unknown text={text} suggestions={suggestions} heads={heads} />;
  }
  return (
    <div className="grid gap-5">
      {(gate || lookAlikes.length > 0) && <Picture gate={gate ?? 'none'} read={first !== undefined} />}
      {first && <Refusal denial={first} position={0} selection={selection} />}
      {first?.ask && <FollowUp denial={first} />}
      <LookAlikes lookAlikes={lookAlikes} />
      {best && <FixInShort entry={best} />}
      {suggestions.length > 0 && <Found suggestions={known.length ? known : suggestions} heads={heads} />}
      {others.length > 0 && <OtherRefusals denials={denials} selection={selection} />}
      <Places text={text} marks={marksOf(denials, known, words)} selection={selection} />
    </div>
  );
}

/** A gate that is only known from the entry carries the mark that a denial carries otherwise. */
function Picture({ gate, read }: { gate: EntryGate; read: boolean }) {
  return (
    <div data-gate={read || gate === 'none' ? undefined : gate} className="border-b border-line pb-5">
      <GatesPicture refused={gate} />
    </div>
  );
}

/** More marks than this make no text easier to read. */
const MOST_MARKS = 200;

function marksOf(
  denials: readonly Denial[],
  known: readonly Suggestion[],
  words: ReturnType<typeof useAnswerWords>,
): readonly Mark[] {
  const facts = denials.flatMap((denial, position) =>
    factsOf(denial, words).flatMap(({ name, span }): Mark[] =>
      span ? [{ ...span, fact: { key: factKey(position, name), name } }] : [],
    ),
  );
  return [...facts, ...known.flatMap(({ spans }) => spans.slice(0, 3))].slice(0, MOST_MARKS);
}
