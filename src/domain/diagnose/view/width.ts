/** Columns of a terminal that a character fills: East Asian wide ones two, those without width none. */
export function unitWidth(code: number): number {
  if (code === 0x0d || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return 0;
  if (code < 0x1100) return 1;
  return (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xff00 && code <= 0xff60)
    ? 2
    : 1;
}
