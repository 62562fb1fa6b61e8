/** Where the parts of a role stand on the page: the ids of the elements that show them. */
import { showInText } from '../text-editor.tsx';

/** The id of the box that has the role as text. */
export const YAML_BOX = 'role-yaml';

/** The id of the card of a rule. */
export function ruleCardId(index: number): string {
  return `rule-card-${index}`;
}

/** Selects a line of the text and scrolls to it. */
export function showLine(text: string, line: number): void {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  showInText(YAML_BOX, { start, end: start + (lines[line - 1]?.length ?? 0), line });
}

/** Brings the card of a rule into view and gives it the focus. */
export function showRule(index: number): void {
  const card = document.getElementById(ruleCardId(index));
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}
