import { placeholdersIn } from '../placeholder.ts';
import type { ActionFault, ResourceFault } from '../problem.ts';
import type { Report, Spot } from './report.ts';

/** RAM-L33. Says whether there is a placeholder, for then the form of the value means nothing yet. */
export function checkPlaceholder(text: string, spot: Spot, report: Report): boolean {
  const [found] = placeholdersIn(text);
  if (found === undefined) return false;
  report('RAM-L33', 'warning', spot, { placeholder: found });
  return true;
}

/** RAM-L30: `*` or `<ram-code>:<action-name>`. Source: `checks` in RULES.md. */
export function checkAction(text: string, spot: Spot, report: Report): void {
  if (text === '*' || checkPlaceholder(text, spot, report)) return;
  const why = actionFault(text);
  if (why) report('RAM-L30', 'error', spot, { value: text, why });
}

function actionFault(text: string): ActionFault | undefined {
  const colon = text.indexOf(':');
  if (text === '') return 'empty';
  if (/\s/.test(text)) return 'space';
  if (/^(acs|arn):/.test(text)) return 'arn';
  if (colon < 1) return 'no-code';
  if (colon === text.length - 1) return 'no-name';
  return /^[\w*?.-]+:[\w*?.:/-]+$/.test(text) ? undefined : 'characters';
}

/** RAM-L31: `*` or an ARN. Source: `checks` in RULES.md. */
export function checkResource(text: string, spot: Spot, report: Report): void {
  if (text === '*' || checkPlaceholder(text, spot, report)) return;
  const why = resourceFault(text);
  if (why) report('RAM-L31', 'error', spot, { value: text, why });
}

function resourceFault(text: string): ResourceFault | undefined {
  const [prefix, code = '', region, account, ...rest] = text.split(':');
  const id = rest.join(':');
  if (text === '') return 'empty';
  // Names within the last field may hold blanks, as those of OSS objects do.
  if (text.trim() !== text || /\s/.test(`${prefix}${code}${region}${account}`)) return 'space';
  if (prefix !== 'acs') return 'prefix';
  return code === '' || id === '' ? 'fields' : undefined;
}
