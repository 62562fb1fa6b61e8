import type { Context } from '../ram/condition.ts';

/** What a box of `key = value` lines says. */
export interface ReadContext {
  /** Absent where no key is given: nothing is then said about keys. A key given twice has both values. */
  readonly context?: Context;
  /** The lines that are none, counted from 1. */
  readonly bad: readonly number[];
}

/** Reads the condition keys that a request carries, one a line (`acs:SourceIp = 203.0.113.9`). Never fails. */
export function readContext(text: string): ReadContext {
  const keys = new Map<string, string[]>();
  const bad: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, key, value] = /^\s*([a-z][a-z0-9-]*:[^\s=]+)(?:\s*=\s*|\s+)([^\s=].*?)\s*$/i.exec(line) ?? [];
    if (key === undefined || value === undefined) bad.push(index + 1);
    else keys.set(key, [...(keys.get(key) ?? []), value]);
  }
  if (keys.size === 0) return { bad };
  return {
    context: Object.fromEntries(
      [...keys].map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]),
    ),
    bad,
  };
}
