/** Gathers what the marks of a text come to, while it is being read. */
import { never } from '../../lib/never.ts';
import type { Span } from '../../lib/result.ts';
import type { Denial, Gate } from '../denial.ts';
import type { LookAlike } from '../look-alike.ts';
import type { Mark } from '../shape.ts';
import type { Breaks } from '../view/breaks.ts';
import { Clusters } from './cluster.ts';
import { denial } from './denial.ts';
import { type Draft, draftOf, isCodeOnly, isEmpty, keyOf, union } from './draft.ts';
import { fold } from './fold.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { Places } from './places.ts';

/** Characters that two reports about one thing lie apart at most. */
const NEAR = 300;
/** A paste that holds little more than a code. */
const SHORT = 160;

/** One telling of a refusal. Tellings of the same facts share their draft, so that a log that repeats itself stays small. */
export interface Telling extends Span {
  readonly draft: Draft;
  readonly key: string;
  /** Told in words that others use too; counts only where nothing clearer stands near. */
  readonly isVague: boolean;
}

export class Gatherer {
  private readonly breaks: Breaks;
  private readonly clusters: { readonly [gate in Gate]: Clusters };
  private readonly tellings: { readonly [gate in Gate]: Telling[] } = {
    ram: [],
    rbac: [],
    'service-role': [],
  };
  private readonly drafts = new Map<string, Draft>();
  private readonly others: Mark[] = [];

  constructor(breaks: Breaks) {
    this.breaks = breaks;
    const clusters = (gate: Gate) => new Clusters(breaks, (group) => this.tell(gate, group));
    this.clusters = {
      ram: clusters('ram'),
      rbac: clusters('rbac'),
      'service-role': clusters('service-role'),
    };
  }

  /** Takes the next marks, in the order of the text. */
  push(marks: readonly Mark[]): void {
    for (const mark of marks) {
      if (mark.gate === 'none') this.others.push(mark);
      else this.clusters[mark.gate].push(mark);
    }
  }

  /** What all marks came to, in the order of the text. Nothing may be pushed afterwards. */
  end(): { denials: Denial[]; lookAlikes: LookAlike[] } {
    for (const clusters of Object.values(this.clusters)) clusters.end();
    const instead = new Places(this.others.filter((mark) => mark.instead).map(({ span }) => span));
    const told = Object.values(this.tellings)
      .flat()
      .filter((telling) => !isCodeOnly(telling.draft) || !instead.within(telling, NEAR));
    const clear = new Places([
      ...told.filter(({ isVague }) => !isVague),
      ...this.others.map(({ span }) => span),
    ]);
    const kept = told.filter((telling) => !telling.isVague || !clear.within(telling, NEAR));
    const folded = fold(kept).sort((a, b) => a.draft.whole.start - b.draft.whole.start);
    return {
      denials: folded.map((one) => denial(one, this.breaks.lines)),
      lookAlikes: lookAlikesOf(this.others, new Places(kept), this.breaks.lines),
    };
  }

  private isProven(group: readonly Mark[]): boolean {
    const isBeside = group.some(({ facts }) => facts.service !== undefined);
    return group.some(({ proof }) => {
      switch (proof) {
        case 'yes':
        case 'alone':
          return true;
        case 'report':
          return (
            isBeside ||
            this.breaks.lines.text.length <= SHORT ||
            group.some(({ facts }) => facts.requestId !== undefined)
          );
        case 'beside':
          return isBeside;
        case 'no':
          return false;
        default:
          return never(proof);
      }
    });
  }

  /** Joins a telling that states nothing with the one beside it: a heading, or a sentence that was parted from its code. */
  private absorb(gate: Gate, draft: Draft): boolean {
    const tellings = this.tellings[gate];
    const last = tellings.at(-1);
    if (last === undefined || draft.whole.start - last.end > NEAR || isEmpty(draft) === isEmpty(last.draft))
      return false;
    const whole = { start: last.start, end: draft.whole.end };
    const joined = {
      ...union(isEmpty(draft) ? last.draft : draft, isEmpty(draft) ? draft : last.draft),
      whole,
    };
    tellings[tellings.length - 1] = { ...whole, draft: joined, key: keyOf(joined), isVague: false };
    return true;
  }

  private tell(gate: Gate, group: readonly Mark[]): void {
    if (!this.isProven(group)) return;
    const draft = draftOf(gate, group);
    const key = keyOf(draft);
    const known = this.drafts.get(key);
    if (known === undefined) this.drafts.set(key, draft);
    if (this.absorb(gate, draft)) return;
    const isVague =
      !group.some(({ proof }) => proof === 'yes') && group.some(({ proof }) => proof === 'alone');
    const { start, end } = draft.whole;
    this.tellings[gate].push({ start, end, draft: known ?? draft, key, isVague });
  }
}
