import type { Context } from '../../../../domain/ram/condition.ts';
import type { RamRequest } from '../../../../domain/ram/decision.ts';

/** A request to try, as its row holds it. */
export interface RequestForm {
  action: string;
  resource: string;
  /** Whether the request says which keys it carries; if not, conditions may leave the verdict open. */
  says: boolean;
  context: { key: string; value: string }[];
}

/** The request of a row: an empty resource is none, rows without a key are nothing, a key given twice has both values. */
export function toRequest({ action, resource, says, context }: RequestForm): RamRequest {
  const keys = new Map<string, string[]>();
  for (const { key, value } of context) {
    const name = key.trim();
    if (name !== '') keys.set(name, [...(keys.get(name) ?? []), value.trim()]);
  }
  const given: Context = Object.fromEntries(keys);
  return {
    action: action.trim(),
    ...(resource.trim() !== '' && { resource: resource.trim() }),
    ...(says && { context: given }),
  };
}

/** The row of a request. */
export function fromRequest({ action, resource = '', context }: RamRequest): RequestForm {
  const pairs = Object.entries(context ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => ({ key, value: String(each) })),
  );
  return { action, resource, says: context !== undefined, context: pairs };
}

/** Each is drawn; nobody tries more. */
const MOST_ROWS = 100;

/** Rows out of data that may be anything; whatever is no row is left out. */
export function readRequests(data: unknown): RequestForm[] {
  if (!Array.isArray(data)) return [];
  return data.slice(0, MOST_ROWS).flatMap((row: unknown) => {
    if (!isRecord(row)) return [];
    const { action, resource, says, context } = row;
    if (typeof action !== 'string' || typeof resource !== 'string') return [];
    return [{ action, resource, says: says === true, context: readContext(context) }];
  });
}

function readContext(data: unknown): RequestForm['context'] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((pair: unknown) => {
    if (!isRecord(pair)) return [];
    const { key, value } = pair;
    return typeof key === 'string' && typeof value === 'string' ? [{ key, value }] : [];
  });
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
