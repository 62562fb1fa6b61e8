/** Where the parts of a policy stand in the form and in the text: the ids of the elements that show them. */
import type { RamProblem } from '../../../domain/ram/problem.ts';
import { showInText } from '../text-editor.tsx';

type Path = NonNullable<RamProblem['path']>;

/** The id of the box that has the policy as text. */
export const JSON_BOX = 'policy-json';

/** Selects a place in the text and scrolls to it. */
export function showInJson(place: Parameters<typeof showInText>[1]): void {
  showInText(JSON_BOX, place);
}

/** The id of the element that shows the value at a path, as ids cannot hold blanks. */
export function placeId(path: Path): string {
  return ['policy', ...path].map((step) => encodeURIComponent(step)).join('-');
}

/** The path as the form counts: a single statement is the first of a list. */
export function formPath(path: Path): Path {
  const [first, second, ...rest] = path;
  return first === 'Statement' && typeof second === 'string' ? [first, 0, second, ...rest] : path;
}

/** Brings the nearest place in the form that shows the value into view and gives it the focus. */
export function showInForm(path: Path): void {
  const steps = formPath(path);
  for (let length = steps.length; length > 0; length -= 1) {
    const element = document.getElementById(placeId(steps.slice(0, length)));
    if (!element) continue;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
    return;
  }
}
