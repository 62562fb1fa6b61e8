/**
 * What was typed into the search of a prerendered page that has to be drawn anew, because the HTML is for another
 * address. Kept from the old box, taken by the new one.
 */
let kept = '';

export function keepEarlyText(root: HTMLElement): void {
  kept = root.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '';
}

/** Answers the kept text. */
export function earlyText(): string {
  return kept;
}
