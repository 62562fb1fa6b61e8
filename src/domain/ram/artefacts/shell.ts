/**
 * One word for a POSIX shell that stands for exactly this text. Source: POSIX.1-2024, Shell Command Language, 2.2.2:
 * within single quotes every character stands for itself, and a single quote cannot occur.
 */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
