/** The guide's promises: its paths are sound, and no pasted error is led away from the entry that explains it. */
import { diagnose } from '../domain/diagnose/diagnose.ts';
import type { Signature } from '../domain/diagnose/signature.ts';
import type { Entry, EntryId } from '../domain/entry/entry.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { reachable } from '../domain/guide/position.ts';
import { type GuideProblem, soundness } from '../domain/guide/soundness.ts';
import { walk } from '../domain/guide/walk.ts';
import { never } from '../domain/lib/never.ts';
import { GUIDE_PAGES } from '../paths.ts';
import type { CompiledEntry, Content } from './content.ts';
import type { ContentProblem } from './problem.ts';
import { fieldProblem } from './schema-problems.ts';
import { guide as guideOf, signatures } from './views.ts';

/** Checks the guide's paths and, where these are sound, walks every sample of every entry through it. */
export function checkGuide(content: Content): ContentProblem[] {
  const guide = guideOf(content, 'en');
  const entries = content.entries.map(({ facts }) => facts.id);
  const unsound = soundness(guide, { entries, reserved: GUIDE_PAGES });
  if (unsound.length > 0) {
    return unsound.map((problem) => fieldProblem(content.guideSource, problem.path, inWords(problem)));
  }
  const known = signatures(content);
  return content.entries.flatMap((entry) => misled(content, guide, known, entry));
}

function inWords({ rule, values = {} }: GuideProblem): string {
  switch (rule) {
    case 'start-unknown':
      return `"${values.id}" is no question; allowed: the id of one`;
    case 'target-unknown':
      return `leads to "${values.id}", which is not there; allowed: the id of a question or ending`;
    case 'id-taken':
      return `"${values.id}" stands for something else already; allowed: an id, present or former, of one thing`;
    case 'no-choice':
      return `has ${values.count} answers; allowed: at least 2`;
    case 'cycle':
      return `leads to "${values.id}" and from there back to "${values.from}"; allowed: what leads onward`;
    case 'too-long':
      return `ends after ${values.count} questions; allowed: at most ${values.most} on any path`;
    case 'unreachable':
      return `"${values.id}" is reached by no answer; allowed: what an answer leads to`;
    case 'ending-lacks':
      return `lacks ${values.field}; allowed: an ending with entry, fix and check`;
    case 'entry-unreached':
      return `name the entry ${values.entry} nowhere; allowed: every entry in at least one ending`;
    default:
      return never(rule);
  }
}

/** Samples that the guide takes to where no ending names their entry, nor one that is related to it. */
function misled(
  content: Content,
  guide: Guide,
  known: readonly Signature[],
  entry: CompiledEntry,
): ContentProblem[] {
  return entry.facts.samples.flatMap(({ text }, index) => {
    const end = walk(guide, diagnose(text, known))?.end.id ?? guide.start;
    const ahead = reachable(guide, end);
    const named = guide.endings.flatMap((ending) => (ahead.has(ending.id) ? ending.entry.id : []));
    if (named.some((each) => explains(content, entry.facts, each))) return [];
    const message = `takes the guide to ${end}, from where nothing leads to ${entry.facts.id} or an entry related to it; allowed: signs in content/guide.yaml that keep it within reach`;
    return [fieldProblem(entry.source, ['samples', index], message)];
  });
}

function explains(content: Content, entry: Entry, id: EntryId): boolean {
  const other = content.byId.get(id)?.facts;
  return entry.id === id || entry.related.includes(id) || other?.related.includes(entry.id) === true;
}
