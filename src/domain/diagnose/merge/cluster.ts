/** Joins marks that tell of one refusal: an SDK's block, a JSON body, a dialog, a code and the sentence behind it. */
import type { FactName, Mark } from '../shape.ts';
import type { Lines } from '../view/lines.ts';
import { fold } from '../view/literal.ts';
import { linesBetween } from './boundary.ts';
import { statesAlike } from './draft.ts';

/** Facts that never disagree: they only stand in where nothing better is known, or add up. */
const SOFT: readonly FactName[] = ['unknownCode', 'weakCode', 'service', 'roles', 'scope'];
/** Longest report, in characters. */
const LONGEST = 20_000;

/** Takes the marks of one gate, in the order of the text, and hands on those of one refusal at a time. */
export class Clusters {
  private readonly lines: Lines;
  private readonly emit: (group: readonly Mark[]) => void;
  private current: Mark[] = [];
  /** Hints that may belong to what comes next. */
  private pending: Mark[] = [];

  /** `emit` gets each group that has a proof, once nothing more can belong to it. */
  constructor(lines: Lines, emit: (group: readonly Mark[]) => void) {
    this.lines = lines;
    this.emit = emit;
  }

  push(mark: Mark): void {
    const isHint = mark.proof === 'no';
    if (connected(this.lines, this.pending.at(-1), mark, false)) {
      this.pending.push(mark);
      if (isHint) return;
      this.close(this.current);
      this.current = this.pending;
    } else if (connected(this.lines, this.current.at(-1), mark, true)) {
      this.join(mark);
    } else if (isHint) {
      this.pending = [mark];
      return;
    } else {
      this.close(this.current);
      this.current = [mark];
    }
    if (this.pending.length > 0) this.pending = [];
  }

  /** No more marks will come. */
  end(): void {
    this.close(this.current);
    this.current = [];
  }

  private close(group: readonly Mark[]): void {
    if (group.some(({ proof }) => proof !== 'no')) this.emit(group);
  }

  /** Adds the mark to the group, or parts the group where the mark disagrees with it. */
  private join(mark: Mark): void {
    const group = this.current;
    const clash = group.findLastIndex((other) => disagree(this.lines, other, mark));
    const isLong = mark.span.start - (group[0]?.span.start ?? 0) > LONGEST;
    if (clash < 0 && !isLong) {
      group.push(mark);
      return;
    }
    const cut = clash < 0 ? group.length : cutAfter(this.lines, group, clash, mark);
    this.close(group.slice(0, cut));
    this.current = [...group.slice(cut), mark];
  }
}

/** Whether `b` goes on with the report that `a` stands in; `isProven` says that the report has its proof already. */
function connected(lines: Lines, a: Mark | undefined, b: Mark, isProven: boolean): boolean {
  if (a === undefined) return false;
  const between = linesBetween(lines, a, b);
  if (between === 'apart') return false;
  if (between === 0) return true;
  return (isProven || a.leading) && b.leading;
}

function isSentence({ shape, proof }: Mark): boolean {
  return proof === 'yes' && shape !== 'code' && !shape.startsWith('detail');
}

/** The message of a report by RAM; it has one. */
function isMessage(mark: Mark): boolean {
  return mark.gate === 'ram' && isSentence(mark) && mark.shape !== 'heading';
}

/** Where the next report begins: at the widest gap between the two that disagree, there where the group repeats itself. */
function cutAfter(lines: Lines, group: readonly Mark[], clash: number, mark: Mark): number {
  let cut = group.length;
  let best = -1;
  for (let i = clash + 1; i <= group.length; i++) {
    const [before, after] = [group[i - 1], group[i] ?? mark];
    const between = before ? linesBetween(lines, before, after) : 0;
    const score = 2 * (between === 'apart' ? LONGEST : between) + (repeats(group.slice(0, i), after) ? 1 : 0);
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
function disagree(lines: Lines, a: Mark, b: Mark): boolean {
  let name: FactName;
  for (name in b.facts) {
    const [one, other] = [a.facts[name]?.value, b.facts[name]?.value];
    if (one === undefined || other === undefined || one === other || SOFT.includes(name)) continue;
    if (fold(one) !== fold(other)) return true;
  }
  if (isMessage(a) && isMessage(b) && a.shape !== b.shape && linesBetween(lines, a, b) !== 0) return true;
  if (isWhole(a) && isWhole(b) && !statesAlike(a.facts, b.facts)) return true;
  return isRepeated(lines, a, b);
}

/** Kubernetes tells a refusal in one sentence; two sentences that differ are two refusals. */
function isWhole({ gate, shape }: Mark): boolean {
  return gate === 'rbac' && shape !== 'code' && !shape.startsWith('console');
}

/** The same sentence again, on another line and in the same dress, is a new report. */
function isRepeated(lines: Lines, a: Mark, b: Mark): boolean {
  if (a.shape !== b.shape || a.proof !== 'yes' || a.quoted !== b.quoted) return false;
  if (!isSentence(a) && !(a.shape === 'code' && a.leading && b.leading)) return false;
  return linesBetween(lines, a, b) !== 0;
}
