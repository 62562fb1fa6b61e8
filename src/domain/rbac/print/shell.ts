/** Text for a POSIX shell. */

/** Words of these characters mean themselves wherever they stand in a command. */
const PLAIN = /^[A-Za-z0-9_./:@%+,-]+$/;

/**
 * One argument as a shell reads it back unchanged: bare where nothing in it is special, else in single quotes.
 * No argument can hold a NUL, so that is left out.
 */
export function shellWord(text: string): string {
  const held = text.replaceAll('\0', '');
  return PLAIN.test(held) ? held : `'${held.replaceAll("'", String.raw`'\''`)}'`;
}

/** `--name=value`, quoted where it has to be. */
export function shellFlag(name: string, value: string): string {
  return `--${name}=${shellWord(value)}`;
}

/** A command and its arguments; each of `more` stands on a line of its own if one line would be hard to read. */
export function shellCommand(words: readonly string[], more: readonly string[] = []): string {
  const line = [...words, ...more].join(' ');
  return line.length <= LINE && !line.includes('\n') ? line : [words.join(' '), ...more].join(' \\\n  ');
}

const LINE = 100;

/** A command that reads `text` as its input. The text ends at a word that is no line of it, and nothing in it is expanded. */
export function shellInput(command: string, text: string): string {
  const lines = text.split('\n');
  let end = 'EOF';
  while (lines.includes(end)) end += '_';
  return `${command} <<'${end}'\n${text.replace(/\n?$/, '\n')}${end}`;
}
