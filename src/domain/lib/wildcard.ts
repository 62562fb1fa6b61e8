const STAR = 42;
const QUESTION = 63;

/**
 * Whether the whole text fits a pattern in which `*` stands for any run of characters and `?` for exactly one.
 * Time is at most the product of the two lengths, without recursion. `ignoreCase` folds the letters A to Z.
 */
export function matches(pattern: string, text: string, ignoreCase = false): boolean {
  return fits(pattern, text, ignoreCase, false);
}

/**
 * Whether everything the narrow pattern matches is matched by the wide one too. Never says yes wrongly: the narrow
 * pattern is read as a text whose `*` only a `*` can take. It may say no where two patterns together would cover.
 */
export function covers(wide: string, narrow: string, ignoreCase = false): boolean {
  return fits(ordered(wide), ordered(narrow), ignoreCase, true);
}

/** Whether the text, read as a pattern, stands for more than itself. */
export function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?');
}

/** `*?` and `?*` ask for the same; one spelling lets them be compared. */
function ordered(pattern: string): string {
  if (!pattern.includes('?')) return pattern;
  return pattern.replace(/[*?]+/g, (run) => run.replaceAll('*', '') + (run.includes('*') ? '*' : ''));
}

function fits(pattern: string, text: string, fold: boolean, textIsPattern: boolean): boolean {
  if (endsElsewhere(pattern, text, fold)) return false;
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    const wanted = p < pattern.length ? pattern.charCodeAt(p) : -1;
    const given = text.charCodeAt(t);
    if (wanted === STAR) {
      star = p++;
      resume = t;
    } else if (wanted === QUESTION && !(textIsPattern && given === STAR)) {
      p++;
      t += width(text, t);
    } else if (wanted === given || (fold && folded(wanted) === folded(given))) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      resume++;
      t = resume;
    } else {
      return false;
    }
  }
  while (pattern.charCodeAt(p) === STAR) p++;
  return p === pattern.length;
}

/** Names mostly begin alike, so their ends tell most of them apart at once. */
function endsElsewhere(pattern: string, text: string, fold: boolean): boolean {
  if (pattern === '' || text === '') return false;
  const wanted = pattern.charCodeAt(pattern.length - 1);
  const given = text.charCodeAt(text.length - 1);
  return (
    wanted !== STAR &&
    wanted !== QUESTION &&
    !(wanted === given || (fold && folded(wanted) === folded(given)))
  );
}

function folded(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** A character beyond the BMP takes two units and is still one character. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
