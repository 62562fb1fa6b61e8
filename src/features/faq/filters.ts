import { type EntryGate, type EntryGroup, GATES, GROUPS } from '../../domain/entry/entry.ts';

export interface Filters {
  readonly gate?: EntryGate;
  readonly group?: EntryGroup;
  /** Values of the address that name no gate and no part; they are left out, and the page says so. */
  readonly refused: readonly string[];
}

/** Reads the filters from an address that anybody may have written. */
export function readFilters(params: URLSearchParams): Filters {
  const gate = params.get('gate');
  const group = params.get('group');
  const knownGate = GATES.find((each) => each === gate);
  const knownGroup = GROUPS.find((each) => each === group);
  return {
    ...(knownGate && { gate: knownGate }),
    ...(knownGroup && { group: knownGroup }),
    refused: [gate && !knownGate ? gate : '', group && !knownGroup ? group : ''].filter(Boolean),
  };
}
