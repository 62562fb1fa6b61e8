import { type EntryGate, type EntryGroup, GATES, GROUPS } from '../../domain/entry/entry.ts';

export interface Filters {
  readonly gate?: EntryGate;
  readonly group?: EntryGroup;
  /** How many times the list was made longer, and one. */
  readonly page: number;
  /** Values of the address that name no gate, no part and no page; they are left out, and the page says so. */
  readonly refused: readonly string[];
}

/** Reads the filters from an address that anybody may have written. */
export function readFilters(params: URLSearchParams): Filters {
  const gate = params.get('gate');
  const group = params.get('group');
  const page = params.get('page');
  const knownPage = page !== null && /^[1-9]\d{0,4}$/.test(page);
  const knownGate = GATES.find((each) => each === gate);
  const knownGroup = GROUPS.find((each) => each === group);
  return {
    ...(knownGate && { gate: knownGate }),
    ...(knownGroup && { group: knownGroup }),
    page: knownPage ? Number(page) : 1,
    refused: [
      gate && !knownGate ? gate : '',
      group && !knownGroup ? group : '',
      page && !knownPage ? page : '',
    ].filter(Boolean),
  };
}
