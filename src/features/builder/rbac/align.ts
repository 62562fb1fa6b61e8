/** Whether two plain values are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Which entry of `before` each entry of `after` is: the same one, or, in the stretch where the lists differ, the one at its
 * place. `undefined` for a new one. One edit at a time is always told right: a change, an insertion, a removal, a move.
 */
export function align(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const old = before.map((entry) => JSON.stringify(entry));
  const now = after.map((entry) => JSON.stringify(entry));
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const free = new Set(old.map((_, index) => index).slice(start, old.length - end));
  const same = now.map((key, index) => {
    if (index < start) return index;
    if (index >= now.length - end) return index - now.length + old.length;
    const found = [...free].find((each) => old[each] === key);
    if (found !== undefined) free.delete(found);
    return found;
  });
  const isChange = old.length === now.length;
  return same.map((found, index) => found ?? (isChange && free.delete(index) ? index : undefined));
}
