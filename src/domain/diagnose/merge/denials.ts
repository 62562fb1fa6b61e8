/** Denials and look-alikes of all marks of a text. */
import type { Denial, Gate } from '../denial.ts';
import type { LookAlike } from '../look-alike.ts';
import type { Mark } from '../shape.ts';
import { cluster } from './cluster.ts';
import { denial } from './denial.ts';
import { draftOf } from './draft.ts';
import { foldDrafts } from './fold.ts';
import { Lines } from './lines.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { Places } from './places.ts';

const GATES: readonly Gate[] = ['ram', 'rbac', 'service-role'];
/** Characters that two reports about one thing lie apart at most. */
const NEAR = 300;

interface Group {
  readonly gate: Gate;
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
}

/** What the marks of a text, in its order, come to. Answers in the order of the text. */
export function denialsOf(
  source: string,
  marks: readonly Mark[],
): { denials: Denial[]; lookAlikes: LookAlike[] } {
  const others = marks.filter(({ gate }) => gate === 'none');
  const groups = proven(source, marks, others);
  const folded = GATES.flatMap((gate) =>
    foldDrafts(groups.filter((group) => group.gate === gate).map((group) => draftOf(gate, group.marks))),
  );
  folded.sort((a, b) => a.draft.whole.start - b.draft.whole.start);
  const lines = new Lines(source);
  return {
    denials: folded.map((one) => denial(one, lines)),
    lookAlikes: lookAlikesOf(others, new Places(groups), lines),
  };
}

/** Groups that show a denial. What is told in vague words counts only where nothing clearer stands near. */
function proven(source: string, marks: readonly Mark[], others: readonly Mark[]): Group[] {
  const instead = new Places(others.filter((mark) => mark.instead).map(({ span }) => span));
  const groups = GATES.flatMap((gate) => {
    const own = marks.filter((mark) => mark.gate === gate);
    return cluster(source, own).map((group) => extent(gate, group));
  }).filter(
    (group) => isProven(group) && !(isCodeOnly(group) && instead.within(group.start, group.end, NEAR)),
  );
  const clear = new Places([...groups.filter((group) => !isVague(group)), ...others.map(({ span }) => span)]);
  return groups.filter((group) => !isVague(group) || !clear.within(group.start, group.end, NEAR));
}

function extent(gate: Gate, marks: readonly Mark[]): Group {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of marks) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { gate, marks, start, end };
}

function isProven({ marks }: Group): boolean {
  const isBeside = marks.some(({ facts }) => facts.service !== undefined);
  return marks.some(({ proof }) => proof === 'yes' || proof === 'alone' || (proof === 'beside' && isBeside));
}

function isVague({ marks }: Group): boolean {
  return !marks.some(({ proof }) => proof === 'yes') && marks.some(({ proof }) => proof === 'alone');
}

function isCodeOnly({ marks }: Group): boolean {
  return marks.every(({ facts }) => facts.action === undefined && facts.verb === undefined);
}
