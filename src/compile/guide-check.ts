/** The guide's promises: its paths are sound, and no pasted error is led away from the entry that explains it. */
import { diagnose } from '../domain/diagnose/diagnose.ts';
import type { Entry, EntryId } from '../domain/entry/entry.ts';
import type { Guide } from '../domain/guide/guide.ts';
import { reachable } from '../domain/guide/position.ts';
import { type GuideProblem, soundness } from '../domain/guide/soundness.ts';
import { walk } from '../domain/guide/walk.ts';
import { never } from '../domain/lib/never.ts';
import { GUIDE_PAGES } from '../paths.ts';
import type { Content } from './content.ts';
import type { ContentProblem } from './problem.ts';
import { fieldProblem } from './schema-problems.ts';
import { guide as guideOf, signatures } from './views.ts';

/**
 * Checks the guide's paths and, where these are sound, walks every sample of every entry through it: no sample may come to
 * where no ending names its entry, nor one that is related to it.
 */
export function checkGuide(content: Content): ContentProblem[] {
  const guide = guideOf(content, 'en');
  const entries = content.entries.map(({ facts }) => facts.id);
  const unsound = soundness(guide, { entries, reserved: GUIDE_PAGES });
  if (unsound.length > 0) {
    return unsound.map((problem) => fieldProblem(content.guideSource, problem.path, inWords(problem)));
  }
  const known = signatures(content);
  const ahead = createAhead(guide);
  return content.entries.flatMap((entry) =>
    entry.facts.samples.flatMap(({ text }, index) => {
      const end = walk(guide, diagnose(text, known))?.end.id ?? guide.start;
      if (leadsTo(content, ahead(end), entry.facts)) return [];
      const message = `takes the guide to ${end}, from where nothing leads to ${entry.facts.id} or an entry related to it; allowed: signs in content/guide.yaml that keep it within reach`;
      return [fieldProblem(entry.source, ['samples', index], message)];
    }),
  );
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

/** A page of the guide → the entries that endings ahead of it name. Most samples come to one of few pages. */
function createAhead(guide: Guide): (page: string) => ReadonlySet<EntryId> {
  const known = new Map<string, ReadonlySet<EntryId>>();
  return (page) => {
    const found = known.get(page);
    if (found) return found;
    const pages = reachable(guide, page);
    const entries = new Set(guide.endings.flatMap(({ id, entry }) => (pages.has(id) ? entry.id : [])));
    known.set(page, entries);
    return entries;
  };
}

/** Whether among these entries is this one, or one that is related to it. */
function leadsTo(content: Content, entries: ReadonlySet<EntryId>, { id, related }: Entry): boolean {
  if (entries.has(id) || related.some((other) => entries.has(other))) return true;
  return [...entries].some((other) => content.byId.get(other)?.facts.related.includes(id));
}
