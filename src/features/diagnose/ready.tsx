import { useState } from 'react';
import { isTyped, type Suggestion } from '../../data/find.ts';
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { Diagnosis } from '../../domain/diagnose/diagnose.ts';
import { groupDenials } from '../../domain/diagnose/group.ts';
import type { EntryHead } from '../../domain/entry/page.ts';
import { Boundary } from '../../parts/boundary.tsx';
import type { Mark } from './excerpts.ts';
import { factsOf } from './facts.ts';
import { FixInShort } from './fix-in-short.tsx';
import { FollowUp } from './follow-up.tsx';
import { Found } from './found.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { OtherRefusals } from './other-refusals.tsx';
import { Places } from './places.tsx';
import { Refusal } from './refusal.tsx';
import { Remedy } from './remedy.tsx';
import { factKey } from './selection.ts';
import { Unknown } from './unknown.tsx';
import { useAnswerWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly diagnosis: Diagnosis;
  readonly suggestions: readonly Suggestion[];
  readonly heads: readonly EntryHead[];
  /** Whether to show more than which gate refused what first. */
  readonly isWhole: boolean;
}

/** What was read: the refusals, the likely root first, the entries, and where it all stands in the text. */
export function Ready({ text, diagnosis, suggestions, heads, isWhole }: Props) {
  const words = useAnswerWords();
  const [chosen, choose] = useState<string>();
  const selection = { chosen, choose };
  const { denials, lookAlikes, ask } = diagnosis;
  const groups = groupDenials(denials);
  const root = groups[0]?.root;
  const place = root && { denial: root, position: denials.indexOf(root), text };
  const known = suggestions.filter(({ why }) => why !== 'words');
  const best = known[0];
  const rest = best ? known.slice(1) : suggestions;
  const head = best && heads.find(({ id }) => id === best.entry);
  if (
    !root &&
    !head &&
    !ask &&
    lookAlikes.length === 0 &&
    (!isTyped(text) || suggestions.length === 0 || isErrorLike(text))
  ) {
    return <Unknown text={text} suggestions={suggestions} heads={heads} />;
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      {place && (
        <Refusal {...place} {...{ selection, isWhole }}>
          <Remedy key={text} {...place} diagnosis={diagnosis}>
            {ask && <FollowUp text={text} place={place} />}
          </Remedy>
        </Refusal>
      )}
      {isWhole && (
        <>
          <LookAlikes lookAlikes={lookAlikes} />
          {best && head && <FixInShort suggestion={best} head={head} steps={stepsBeside(root)} />}
          {ask && !place && <FollowUp text={text} />}
          <Found suggestions={rest} heads={heads} />
          {root && (
            <OtherRefusals
              text={text}
              diagnosis={diagnosis}
              groups={groups}
              root={root}
              selection={selection}
            />
          )}
          <Boundary>
            <Places text={text} marks={marksOf(denials, known, words)} selection={selection} />
          </Boundary>
        </>
      )}
    </div>
  );
}

/** One line that reads like a program's message rather than like a question. */
function isErrorLike(text: string): boolean {
  return (
    /[:(){}<>"=]/.test(text) &&
    /error|denied|refused|forbidden|unauthori|invalid|fail|失败|拒绝/i.test(text) &&
    !/[?？]\s*$/.test(text)
  );
}

/**
 * How the entry's steps are shown beside the refusal. After an explicit Deny no grant helps, so none is shown: the refusal
 * itself says where to look. Where the remedy asks for more, the entry is all there is.
 */
function stepsBeside(denial: Denial | undefined): 'open' | 'folded' | 'none' {
  if (!denial || denial.ask) return 'open';
  return denial.gate === 'ram' && denial.deny === 'explicit' ? 'none' : 'folded';
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
