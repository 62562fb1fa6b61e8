/** Characters that cannot be seen but change what a text is or seems to be: a name that holds one is not what it looks like. */

/**
 * Control characters but tabs and line ends, halves of surrogate pairs, separators and all that Unicode lets a font draw
 * as nothing (`Default_Ignorable_Code_Point`): joiners, signs of direction, fillers, tags. What joins emoji is none.
 */
export const UNSEEN: RegExp =
  /(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\u200d|\ufe0e|\ufe0f)|(?!\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;

/** Stands where such a character was, so that a name is not taken for the one without it. */
export const HIDDEN = '\ufffd';

/** How Unicode calls a character: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The codes of the unseen characters of a text, each once. */
export function unseenIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(UNSEEN)].map(([character]) => codeOf(character)))];
}

/** Puts another text in the place of each. */
export function replaceUnseen(text: string, by: (character: string) => string): string {
  return text.replace(UNSEEN, by);
}
