/**
 * Finds many literals in one pass (Aho and Corasick, 1975). Time depends on the text alone, however many literals there
 * are, so thousands of signatures cost what one does. Literals are compared folded; gaps in the text do not count.
 */
import { fold } from '../view/characters.ts';
import type { View } from '../view/view.ts';

export class Automaton {
  /** Class of every folded character; 0 for all that occur in no literal. */
  private readonly classes = new Uint16Array(0x10000);
  private classCount = 1;
  private readonly table: Int32Array;
  /** Literals that end in each state, by their index. */
  private readonly found: (readonly number[] | undefined)[];
  private readonly lengths: readonly number[];

  /** `literals` are in the view's form: no white space, plain quotes. Empty ones never match. */
  constructor(literals: readonly string[]) {
    this.lengths = literals.map((literal) => literal.length);
    for (const literal of literals) this.addClasses(literal);
    const states = 1 + literals.reduce((sum, literal) => sum + literal.length, 0);
    const children = new Int32Array(states * this.classCount);
    this.found = new Array<readonly number[] | undefined>(states);
    let count = 1;
    literals.forEach((literal, index) => {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const slot = state * this.classCount + this.classOf(literal.charCodeAt(i));
        if (children[slot] === 0) children[slot] = count++;
        state = children[slot] ?? 0;
      }
      if (state !== 0) this.found[state] = [...(this.found[state] ?? []), index];
    });
    this.table = children.slice(0, count * this.classCount);
    this.link(count);
  }

  /** Calls `hit(literal, start, end)` for every literal in the view, in the order of their ends. */
  scan(view: View, hit: (literal: number, start: number, end: number) => void): void {
    const { classes, classCount, table, found, lengths } = this;
    const { units, length } = view;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = table[state * classCount + (classes[units[i] ?? 0] ?? 0)] ?? 0;
      const ends = found[state];
      if (ends === undefined) continue;
      for (const literal of ends) hit(literal, i + 1 - (lengths[literal] ?? 0), i + 1);
    }
  }

  private addClasses(literal: string): void {
    for (let i = 0; i < literal.length; i++) {
      const folded = fold(literal.charCodeAt(i));
      if (this.classes[folded] === 0) this.classes[folded] = this.classCount++;
    }
  }

  private classOf(code: number): number {
    return this.classes[fold(code)] ?? 0;
  }

  /** Turns the tree of literals into a table that never fails: missing steps lead on from the longest suffix. */
  private link(count: number): void {
    const { table, classCount, found } = this;
    for (let code = 0; code < 0x10000; code++) this.classes[code] = this.classes[fold(code)] ?? 0;
    const suffix = new Int32Array(count);
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
