/** Joins marks that tell of one refusal: an SDK's block, a JSON body, a dialog, a code and the sentence behind it. */
import type { FactName, Mark } from '../shape.ts';
import { fold } from '../view/literal.ts';
import { linesBetween } from './boundary.ts';

/** Facts that never disagree: they only stand in where nothing better is known, or add up. */
const SOFT: readonly FactName[] = ['unknownCode', 'weakCode', 'service', 'roles', 'scope'];
/** Longest report, in characters. */
const LONGEST = 20_000;

/** The marks of one gate, in the order of the text, as groups that tell of one refusal each. Groups without a proof go. */
export function cluster(source: string, marks: readonly Mark[]): Mark[][] {
  const clusters: Mark[][] = [];
  let current: Mark[] = [];
  /** Hints that may belong to what comes next. */
  let pending: Mark[] = [];
  const close = (group: Mark[]) => {
    if (group.some(({ proof }) => proof !== 'no')) clusters.push(group);
  };
  for (const mark of marks) {
    const isHint = mark.proof === 'no';
    if (connected(source, pending.at(-1), mark)) {
      pending.push(mark);
      if (isHint) continue;
      close(current);
      current = pending;
    } else if (connected(source, current.at(-1), mark)) {
      current = join(source, current, mark, close);
    } else if (isHint) {
      pending = [mark];
      continue;
    } else {
      close(current);
      current = [mark];
    }
    pending = [];
  }
  close(current);
  return clusters;
}

function connected(source: string, a: Mark | undefined, b: Mark): boolean {
  if (a === undefined) return false;
  const lines = linesBetween(source, a, b);
  if (lines === 'apart') return false;
  if (lines === 0) return true;
  return (a.proof !== 'no' || a.leading) && b.leading && !(b.fresh && isSentence(b));
}

function isSentence({ shape, proof }: Mark): boolean {
  return proof === 'yes' && shape !== 'code' && !shape.startsWith('detail');
}

/** Adds the mark, or parts the group where the mark disagrees with it; answers the group to go on with. */
function join(source: string, group: Mark[], mark: Mark, close: (group: Mark[]) => void): Mark[] {
  const first = group[0];
  const clash = group.findLastIndex((other) => disagree(source, other, mark));
  if (clash < 0) {
    if (first && mark.span.start - first.span.start > LONGEST) {
      close(group);
      return [mark];
    }
    group.push(mark);
    return group;
  }
  const cut = cutAfter(source, group, clash, mark);
  close(group.slice(0, cut));
  return [...group.slice(cut), mark];
}

/** Where the next report begins: at the widest gap between the two that disagree, there where the group repeats itself. */
function cutAfter(source: string, group: readonly Mark[], clash: number, mark: Mark): number {
  let cut = group.length;
  let best = -1;
  for (let i = clash + 1; i <= group.length; i++) {
    const [before, after] = [group[i - 1], group[i] ?? mark];
    const lines = before ? linesBetween(source, before, after) : 0;
    const score = 2 * (lines === 'apart' ? LONGEST : lines) + (repeats(group.slice(0, i), after) ? 1 : 0);
    if (score <= best) continue;
    best = score;
    cut = i;
  }
  return cut;
}

function repeats(before: readonly Mark[], mark: Mark): boolean {
  return before.some((other) => other.shape === mark.shape);
}

/** Whether two marks cannot tell of one refusal. */
function disagree(source: string, a: Mark, b: Mark): boolean {
  for (const [name, { value }] of factsOf(b)) {
    const other = a.facts[name];
    if (other !== undefined && !SOFT.includes(name) && fold(other.value) !== fold(value)) return true;
  }
  if (isWhole(a) && isWhole(b) && factsOf(a).length !== factsOf(b).length) return true;
  return isRepeated(source, a, b);
}

/** Kubernetes tells a refusal in one sentence; two sentences that differ are two refusals. */
function isWhole({ gate, shape }: Mark): boolean {
  return gate === 'rbac' && shape !== 'code' && !shape.startsWith('console');
}

/** The same sentence again, on another line and in the same dress, is a new report. */
function isRepeated(source: string, a: Mark, b: Mark): boolean {
  if (a.shape !== b.shape || a.proof !== 'yes' || a.quoted !== b.quoted) return false;
  if (!isSentence(a) && !(a.shape === 'code' && a.leading && b.leading)) return false;
  return linesBetween(source, a, b) !== 0;
}

function factsOf({ facts }: Mark): [FactName, { value: string }][] {
  // `Object.entries` widens the keys to `string`; a mark's facts have just these names.
  return Object.entries(facts) as [FactName, { value: string }][];
}
