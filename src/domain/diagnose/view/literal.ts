/** Text of the program in the form that a view has, to be compared with one. */
import { FOLDS } from './characters.ts';
import { View } from './view.ts';

/** `text` as a view shows it and folded: `in API group "` becomes `inapigroup"`. */
export function literal(text: string): string {
  const view = new View(text, text.length);
  view.load(0, text.length);
  return fold(view.text(0, view.length));
}

/** A text without white space as it is compared. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(FOLDS[text.charCodeAt(i)] ?? 0);
  return folded;
}

/** Positions in `literal(text)` that white space stood in front of. */
export function blanks(text: string): number[] {
  const view = new View(text, text.length);
  view.load(0, text.length);
  return [...view.gaps.subarray(0, view.length).keys()].filter((i) => i > 0 && view.gaps[i] !== 0);
}

/** Whether `folded` (made by `literal`) stands at `index`, whatever gaps lie in it. */
export function standsAt(view: View, index: number, folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    if (view.folded(index + i) !== folded.charCodeAt(i)) return false;
  }
  return true;
}
