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
    const most = 1 + literals.reduce((sum, literal) => sum + literal.length, 0);
    const tree = new Int32Array(most * this.classCount);
    this.found = new Array<readonly number[] | undefined>(most);
    let states = 1;
    // From the last to the first: of several parts of one template that end here, the later must be told first.
    for (let index = literals.length - 1; index >= 0; index--) {
      const literal = literals[index] ?? '';
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const slot = state * this.classCount + (this.classes[literal.charCodeAt(i)] ?? 0);
        if (tree[slot] === 0) tree[slot] = states++;
        state = tree[slot] ?? 0;
      }
      if (state !== 0) this.found[state] = [...(this.found[state] ?? []), index];
    }
    this.table = tree.slice(0, states * this.classCount);
    this.link(states);
    this.table.forEach((state, slot) => {
      this.table[slot] = state * this.classCount * (this.found[state] ? -1 : 1);
    });
    for (let code = 0; code < 0x10000; code++) this.classes[code] = this.classes[FOLDS[code] ?? 0] ?? 0;
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
