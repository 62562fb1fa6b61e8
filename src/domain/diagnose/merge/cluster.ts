/** Joins marks that tell of one refusal: an SDK's block, a JSON body, a dialog, a code and the sentence behind it. */
import type { FactName, Mark } from '../shape.ts';
import type { Breaks } from '../view/breaks.ts';
import { fold } from '../view/literal.ts';
import { linesBetween } from './boundary.ts';
import { statesAlike } from './draft.ts';

/** Facts that never disagree: they only stand in where nothing better is known, or add up. */
const SOFT: readonly FactName[] = ['unknownCode', 'weakCode', 'service', 'roles', 'scope'];
/** Proofs that lie this close tell of one refusal unless they disagree; but Kubernetes tells each in one sentence. */
const CLOSE = 300;
/** Longest report, in characters. */
const LONGEST = 20_000;
/** Most marks of one report; a line that says the same for ever is told in parts. */
const MOST = 100;

/** Takes the marks of one gate, in the order of the text, and hands on those of one refusal at a time. */
export class Clusters {
  private readonly breaks: Breaks;
  private readonly emit: (group: readonly Mark[]) => void;
  private current: Mark[] = [];
  /** Hints that may belong to what comes next. */
  private pending: Mark[] = [];

  /** `emit` gets each group that has a proof, once nothing more can belong to it. */
  constructor(breaks: Breaks, emit: (group: readonly Mark[]) => void) {
    this.breaks = breaks;
    this.emit = emit;
  }

  push(mark: Mark): void {
    const isHint = mark.proof === 'no';
    if (this.goesOn(this.pending, mark)) {
      if (this.pending.length < MOST || !isHint) this.pending.push(mark);
      if (isHint) return;
      this.close(this.current);
      this.current = this.pending;
    } else if (this.goesOn(this.current, mark)) {
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

  /** Whether the mark goes on with the report that the group tells: on the same line, under a label, or close by. */
  private goesOn(group: readonly Mark[], mark: Mark): boolean {
    const last = farthest(group);
    if (last === undefined) return false;
    if (mark.proof !== 'no' && mark.gate !== 'rbac') {
      const proof = group.findLast((other) => other.proof !== 'no');
      if (proof && mark.span.start - proof.span.end <= CLOSE) return true;
    }
    if (isWhole(last) && isWhole(mark))
      return this.breaks.lines.index(last.span.start) === this.breaks.lines.index(mark.span.start);
    const between = linesBetween(this.breaks, last, mark);
    if (between === 'apart') return false;
    return between === 0 || (mark.leading && group.some((other) => other.leading || other.proof !== 'no'));
  }

  private close(group: readonly Mark[]): void {
    if (group.some(({ proof }) => proof !== 'no')) this.emit(group);
  }

  /** Adds the mark to the group, or parts the group where the mark disagrees with it. */
  private join(mark: Mark): void {
    const group = this.current;
    const clash = group.findLastIndex((other) => disagree(this.breaks, other, mark));
    const isLong = group.length >= MOST || mark.span.start - (group[0]?.span.start ?? 0) > LONGEST;
    if (clash < 0 && !isLong) {
      group.push(mark);
      return;
    }
    const cut = clash < 0 ? group.length : cutAfter(this.breaks, group, clash, mark);
    this.close(group.slice(0, cut));
    this.current = [...group.slice(cut), mark];
  }
}

/** Of the last marks, the one that reaches farthest. */
function farthest(group: readonly Mark[]): Mark | undefined {
  return group
    .slice(-4)
    .reduce<Mark | undefined>((far, mark) => (far && far.span.end > mark.span.end ? far : mark), undefined);
}

function isSentence({ shape, proof }: Mark): boolean {
  return proof === 'yes' && shape !== 'code' && !shape.startsWith('detail') && !shape.startsWith('node');
}

/** The message of a report by RAM; it has one. */
function isMessage(mark: Mark): boolean {
  return mark.gate === 'ram' && isSentence(mark) && mark.shape !== 'heading';
}

/** Where the next report begins: at the widest gap between the two that disagree, there where the group repeats itself. */
function cutAfter(breaks: Breaks, group: readonly Mark[], clash: number, mark: Mark): number {
  let cut = group.length;
  let best = -1;
  for (let i = clash + 1; i <= group.length; i++) {
    const [before, after] = [group[i - 1], group[i] ?? mark];
    const between = before ? linesBetween(breaks, before, after) : 0;
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
function disagree(breaks: Breaks, a: Mark, b: Mark): boolean {
  let name: FactName;
  for (name in b.facts) {
    const [one, other] = [a.facts[name]?.value, b.facts[name]?.value];
    if (one === undefined || other === undefined || one === other || SOFT.includes(name)) continue;
    if (fold(one) !== fold(other)) return true;
  }
  if (isMessage(a) && isMessage(b) && a.shape !== b.shape && linesBetween(breaks, a, b) !== 0) return true;
  if (isWhole(a) && isWhole(b) && !statesAlike(a.facts, b.facts)) return true;
  return isRepeated(breaks, a, b);
}

/** Kubernetes tells a refusal in one sentence; two sentences that differ are two refusals. */
function isWhole({ gate, shape }: Mark): boolean {
  return gate === 'rbac' && shape !== 'code' && !shape.startsWith('console');
}

/** The same sentence again, on another line and in the same dress, is a new report. */
function isRepeated(breaks: Breaks, a: Mark, b: Mark): boolean {
  if (a.shape !== b.shape || a.proof !== 'yes' || a.quoted !== b.quoted) return false;
  if (!isSentence(a) && !(a.shape === 'code' && a.leading && b.leading)) return false;
  return linesBetween(breaks, a, b) !== 0;
}
