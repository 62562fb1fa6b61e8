/** What the search for tasks and requests finds. */
import { rbacNeedText } from '../../domain/capability/capability.ts';
import { parseRequest, withoutCommand } from '../../domain/role/request.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import type { RolesWording } from '../../wording/roles.ts';
import { hasWords } from './filter-rows.ts';
import type { MatrixData } from './matrix-data.ts';

const MOST = 5;

/**
 * The request that is typed in full, short names included, if it is a known one; then tasks that have all of the words,
 * then requests: those that begin with the text, and those that have the words anywhere.
 */
export function findOptions(
  text: string,
  { rows, resources }: Pick<MatrixData, 'rows' | 'resources'>,
  who: Pick<RolesWording['who'], 'tasks' | 'requests'>,
): readonly ComboboxOption[] {
  const words = withoutCommand(text).toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const tasks = rows
    .flatMap((row) => (row.kind === 'task' && hasWords({ ...row, needs: [] }, words) ? [row] : []))
    .map(({ id, capability }) => ({ key: id, title: capability.name, hint: who.tasks }));
  const known = resources.flatMap(({ needs }) => needs.map(rbacNeedText));
  const begins = (request: string) => request.toLowerCase().startsWith(words.join(' '));
  const requests = known
    .filter((request) => words.every((word) => request.toLowerCase().includes(word)))
    .sort((a, b) => Number(begins(b)) - Number(begins(a)));
  const need = parseRequest(text, resources);
  const typed = need ? [rbacNeedText(need)] : [];
  // A known resource makes any word before it a verb: such a request comes last, unless it is plainly meant.
  const isMeant = typed.some((request) => known.includes(request) || /[./]/.test(request));
  const option = (request: string) => ({ key: request, title: request, hint: who.requests });
  const options = [
    ...(isMeant ? typed : []).map(option),
    ...tasks.slice(0, MOST),
    ...requests.slice(0, MOST).map(option),
    ...typed.map(option),
  ];
  return [...new Map(options.map((each) => [each.key, each])).values()];
}
