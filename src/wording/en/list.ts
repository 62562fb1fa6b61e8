/** What the list of all entries says, in English. */
import type { ListWording } from '../list.ts';

export const list: ListWording = {
  title: 'Known errors and questions',
  lead: 'Everything Two Gates can explain, by the gate that decides.',
  filterGate: 'Gate',
  filterGroup: 'Part',
  all: 'All',
  count: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  more: (count) => `Show ${count} more`,
  none: 'No entry fits both filters.',
  reset: 'Show all',
  badFilter: (value) => `“${value}” is not a filter here, so it was left out.`,
};
