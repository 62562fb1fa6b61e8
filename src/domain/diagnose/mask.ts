/** Hides secrets wherever a paste is shown again, kept or passed on. */
import { expression } from './expression.ts';
import { manifestSecrets } from './mask-manifest.ts';
import { namedSecrets } from './mask-named.ts';
import { namesIn, type Secret } from './mask-names.ts';
import { ADDRESSES, CREDENTIALS, isCalled, PEOPLE, type SecretPattern } from './mask-patterns.ts';
import { tableSecrets } from './mask-table.ts';

/** The most first characters that stay readable, so that a reader can tell which secret it was; of a short one, fewer. */
const KEPT = 4;
const DOT = '•';

/**
 * Covers every secret of a text with dots.
 * @returns a text of the same length, so that every place found in the original is the same place here.
 */
export function mask(text: string): string {
  return settled(text, (shown) => coverMatches(coverCredentials(shown), [PEOPLE]));
}

/** As `mask`, but for the names of people: for a fact by itself, as the user in a binding. */
export function maskCredentials(text: string): string {
  return settled(text, coverCredentials);
}

/**
 * As `mask`, for a text that is worked on later: a mail address stays where it is what a user or a group is called by, or a
 * value of its own, as in a policy.
 */
export function maskKept(text: string): string {
  return settled(text, (shown) =>
    coverCredentials(shown).replace(PEOPLE.pattern, (address, at: number) =>
      isCalled(text, address, at) ? address : cover(address, KEPT),
    ),
  );
}

/** Covers again while that changes anything, so that a covered text stays as it is: it seldom takes a second time. */
function settled(text: string, coverOnce: (text: string) => string): string {
  let shown = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = coverOnce(shown);
    if (next === shown) break;
    shown = next;
  }
  return shown;
}
const MOST_ROUNDS = 8;

function coverCredentials(text: string): string {
  const shown = coverPlain(text);
  if (!shown.includes('\\n')) return shown;
  // A text within JSON has its line ends escaped: read a second time with lines, and cover the same places.
  const lines = coverPlain(shown.replace(LINE_ENDS, (end) => `${' '.repeat(end.length - 1)}\n`));
  let [covered, at] = ['', 0];
  for (const { 0: dots, index } of lines.matchAll(DOTS)) {
    covered += shown.slice(at, index) + dots;
    at = index + dots.length;
  }
  return covered + shown.slice(at);
}
const LINE_ENDS = expression(/(?:\\{1,3}r)?\\{1,3}n/g);
const DOTS = expression(/•+/g);

function coverPlain(text: string): string {
  const masked = coverMatches(text, CREDENTIALS);
  const names = namesIn(masked);
  return coverSpans(masked, [
    ...namedSecrets(masked, names),
    ...tableSecrets(masked, names),
    ...manifestSecrets(masked),
  ]);
}

/** Covers IP addresses, for whoever wants that too. */
export function maskAddresses(text: string): string {
  return coverMatches(text, ADDRESSES);
}

function coverMatches(text: string, patterns: readonly SecretPattern[]): string {
  return patterns.reduce(
    (masked, { pattern, kept = KEPT }) =>
      masked.replace(pattern, (match: string, group: unknown) => {
        // Without a group it is the place of the match.
        const secret = typeof group === 'string' ? group : match;
        const from = match.length - secret.length;
        return match.slice(0, from) + cover(secret, kept);
      }),
    text,
  );
}

/** Covers these places. Where two overlap, the second begins behind the first. */
function coverSpans(text: string, secrets: readonly Secret[]): string {
  let [shown, at] = ['', 0];
  for (const { start, end, kept = KEPT } of secrets.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    shown += text.slice(at, start) + cover(text.slice(Math.max(at, start), end), start < at ? 0 : kept);
    at = end;
  }
  return shown + text.slice(at);
}

/** The longest secret that a pattern looks for; a piece of a text is masked with this much around it. */
const LONGEST = 9200;

/**
 * Masks a piece of a text as `mask` would within the whole: a secret that begins or is named outside of the piece is
 * covered too.
 * @returns a text as long as the piece.
 */
export function maskPiece(text: string, start: number, end: number): string {
  const from = Math.max(0, start - LONGEST);
  return mask(text.slice(from, end + LONGEST)).slice(start - from, end - from);
}

/** Of a short secret most has to be covered. */
function cover(secret: string, kept: number): string {
  const shown = Math.min(kept, Math.floor(secret.length / 4));
  return secret.slice(0, shown) + DOT.repeat(secret.length - shown);
}
