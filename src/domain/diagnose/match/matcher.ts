/** Finds signatures in a view: every place where a code or a message template stands. */
import type { Span } from '../../lib/result.ts';
import { GAP, isWordUnit } from '../view/characters.ts';
import type { View } from '../view/view.ts';
import { beginsWord, type Compiled, endsWord, type Part } from './signatures.ts';

/** Longest run of text a slot takes, in characters of the view. */
const LONGEST_SLOT = 300;
/** Places that are kept for each signature; a log that repeats itself need not be underlined everywhere. */
const MOST_SPANS = 200;
/** What some libraries append to a code to make a class name of it. */
const CODE_SUFFIXES = ['error', 'exception'];

interface Chain {
  readonly start: number;
  readonly end: number;
}

export class Matcher {
  /** Where each signature was found, in the order of the text. */
  readonly spans: Span[][];
  private readonly compiled: Compiled;
  /** By part: the last place where the template was seen up to and with this part. */
  private chains: (Chain | undefined)[];

  constructor(compiled: Compiled) {
    this.compiled = compiled;
    this.spans = compiled.signatures.map(() => []);
    this.chains = [];
  }

  /** Reads the view; only what begins before `limit` counts, the rest belongs to the next stretch. */
  read(view: View, limit: number): void {
    const { parts, signatures, automaton } = this.compiled;
    this.chains = new Array<Chain | undefined>(parts.length);
    automaton.scan(view, (index, start, end) => {
      const part = parts[index];
      if (part === undefined) return;
      const chain =
        signatures[part.signature]?.kind === 'code'
          ? code(view, part, start, end)
          : this.message(view, index, part, start, end);
      if (chain !== undefined && (view.from[chain.start] ?? 0) < limit)
        this.keep(view, part.signature, chain);
    });
  }

  private keep(view: View, signature: number, chain: Chain): void {
    const spans = this.spans[signature];
    const span = { start: view.from[chain.start] ?? 0, end: view.endOf(chain.end - 1) };
    const last = spans?.at(-1);
    if (spans === undefined || spans.length >= MOST_SPANS || (last !== undefined && span.start < last.end))
      return;
    spans.push(span);
  }

  /** Goes one part on; answers the whole place once the last part is there. */
  private message(view: View, index: number, part: Part, start: number, end: number): Chain | undefined {
    const before = part.part === 0 ? undefined : this.chains[index - 1];
    if (part.part > 0 && (before === undefined || before.end > start || start - before.end > LONGEST_SLOT))
      return undefined;
    if (part.part === 0 && isWordUnit(view.units[start] ?? 0) && !beginsWord(view, start)) return undefined;
    const chain = { start: before?.start ?? start, end };
    if (!part.last) {
      this.chains[index] = chain;
      return undefined;
    }
    return isWordUnit(view.units[end - 1] ?? 0) && !endsWord(view, end) ? undefined : chain;
  }
}

/** A code stands alone: no identifier goes on around it, no blank stands in it but where it has one itself. */
function code(view: View, part: Part, start: number, end: number): Chain | undefined {
  for (let i = start + 1; i < end; i++) {
    const gap = view.gaps[i] ?? 0;
    if (gap !== GAP.none && gap !== GAP.line && !part.blanks.includes(i - start)) return undefined;
  }
  return beginsWord(view, start) && (endsWord(view, end) || hasSuffix(view, end))
    ? { start, end }
    : undefined;
}

function hasSuffix(view: View, end: number): boolean {
  return CODE_SUFFIXES.some((suffix) => {
    for (let i = 0; i < suffix.length; i++) {
      if (view.folded(end + i) !== suffix.charCodeAt(i)) return false;
    }
    return endsWord(view, end + suffix.length);
  });
}
