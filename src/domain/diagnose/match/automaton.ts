/**
 * Finds many literals in one pass (Aho and Corasick, 1975). Time depends on the text alone, however many literals there
 * are, so thousands of signatures cost what one does. Literals are compared folded; gaps in the text do not count.
 */
import { FOLDS } from '../view/characters.ts';
import type { View } from '../view/view.ts';

export class Automaton {
  /** Class of every character; 0 for all that occur in no literal. */
  private readonly classes = new Uint16Array(0x10000);
  private classCount = 1;
  /** By state and class: where the row of the next state begins, negative where a literal ends in it. */
  private readonly table: Int32Array;
  /** Literals that end in each state, by their index. */
  private readonly found: (readonly number[] | undefined)[];
  private readonly lengths: readonly number[];

  /** `literals` are made by `literal`. Empty ones never match. */
  constructor(literals: readonly string[]) {
    this.lengths = literals.map((literal) => literal.length);
    for (const literal of literals) this.addClasses(literal);
    const { steps, ends } = this.tree(literals);
    const states = steps.size + 1;
    this.found = Array.from({ length: states }, (_, state) => ends.get(state));
    this.table = new Int32Array(states * this.classCount);
    for (const [slot, state] of steps) this.table[slot] = state;
    this.link(states);
    for (let slot = 0; slot < this.table.length; slot++) {
      const state = this.table[slot] ?? 0;
      this.table[slot] = state * this.classCount * (this.found[state] ? -1 : 1);
    }
    const folded = this.classes.slice();
    for (let code = 0; code < folded.length; code++) this.classes[code] = folded[FOLDS[code] ?? 0] ?? 0;
  }

  /** The tree of all literals: by state and class the state that follows, by state the literals that end there. */
  private tree(literals: readonly string[]): {
    steps: Map<number, number>;
    ends: Map<number, readonly number[]>;
  } {
    const steps = new Map<number, number>();
    const ends = new Map<number, readonly number[]>();
    // From the last to the first: of several parts of one template that end here, the later must be told first.
    for (let index = literals.length - 1; index >= 0; index--) {
      const literal = literals[index] ?? '';
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const slot = state * this.classCount + (this.classes[literal.charCodeAt(i)] ?? 0);
        const known = steps.get(slot);
        state = known ?? steps.size + 1;
        if (known === undefined) steps.set(slot, state);
      }
      if (state !== 0) ends.set(state, [...(ends.get(state) ?? []), index]);
    }
    return { steps, ends };
  }

  /** Calls `hit(literal, start, end)` for every literal in the view, in the order of their ends. */
  scan(view: View, hit: (literal: number, start: number, end: number) => void): void {
    const { classes, classCount, table, found, lengths } = this;
    const { units, length } = view;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = table[state + (classes[units[i] ?? 0] ?? 0)] ?? 0;
      if (state >= 0) continue;
      state = -state;
      for (const literal of found[state / classCount] ?? [])
        hit(literal, i + 1 - (lengths[literal] ?? 0), i + 1);
    }
  }

  private addClasses(literal: string): void {
    for (let i = 0; i < literal.length; i++) {
      const code = literal.charCodeAt(i);
      if (this.classes[code] === 0) this.classes[code] = this.classCount++;
    }
  }

  /** Turns the tree of literals into a table that never fails: missing steps lead on from the longest suffix. */
  private link(states: number): void {
    const { table, classCount, found } = this;
    const suffix = new Int32Array(states);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0;
      const back = suffix[state] ?? 0;
      for (let symbol = 0; symbol < classCount; symbol++) {
        const slot = state * classCount + symbol;
        const fallback = state === 0 ? 0 : (table[back * classCount + symbol] ?? 0);
        const child = table[slot] ?? 0;
        if (child === 0) {
          table[slot] = fallback;
          continue;
        }
        suffix[child] = fallback;
        const inherited = found[fallback];
        if (inherited !== undefined) found[child] = [...(found[child] ?? []), ...inherited];
        queue.push(child);
      }
    }
  }
}
