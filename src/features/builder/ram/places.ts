/** Where the parts of a policy stand in the form: the id of the element that shows them. */
import type { RamProblem } from '../../../domain/ram/problem.ts';

type Path = NonNullable<RamProblem['path']>;

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
