/**
 * Regular expressions that meet pasted text. All are made here, so that a test can try every one on hostile text: none may
 * need more time than the text is long, whatever it holds.
 */
const made: RegExp[] = [];

/** Takes note of an expression and answers it. */
export function expression(pattern: RegExp): RegExp {
  made.push(pattern);
  return pattern;
}

/** Every expression of the modules that are loaded. */
export function expressions(): readonly RegExp[] {
  return made;
}
