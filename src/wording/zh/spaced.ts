/** Joins pieces of a Chinese sentence, with a space where Han characters and Latin letters or digits meet. */
export function spaced(...pieces: readonly (string | undefined)[]): string {
  return pieces.reduce<string>((text, piece = '') => text + (meet(text, piece) ? ' ' : '') + piece, '');
}

function meet(before: string, after: string): boolean {
  return (
    (HAN_END.test(before) && LATIN_START.test(after)) || (LATIN_END.test(before) && HAN_START.test(after))
  );
}

const HAN_START = /^\p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;
const LATIN_START = /^[\w`"*/.@:-]/;
const LATIN_END = /[\w`"*/.@:)-]$/;
