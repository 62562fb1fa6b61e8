/** Reads plain data that may be anything, field by field. What does not fit fails the whole. */
import { HIDDEN, UNSEEN } from '../lib/unseen.ts';

/** Answers `undefined` for what does not fit. */
export type Reader<T> = (data: unknown) => T | undefined;

/** A text of one line, at least one sign long. What is not seen shows as a sign. A backtick is no part of any fact, and would end what stands in a pair of them. */
export function line(most: number, pattern?: RegExp): Reader<string> {
  return (data) => {
    if (typeof data !== 'string' || data.length > most) return undefined;
    const text = data
      .replace(/[\n\r\t]+/g, ' ')
      .replace(UNSEEN, HIDDEN)
      .replaceAll('`', '’')
      .trim();
    return text === '' || (pattern && !pattern.test(text)) ? undefined : text;
  };
}

/** A text that may be empty and of several lines. */
export function lines(most: number): Reader<string> {
  return (data) =>
    typeof data === 'string' && data.length <= most
      ? data
          .replace(/\r\n?/g, '\n')
          .replace(/\t/g, '  ')
          .split('\n')
          .map((each) => each.replace(UNSEEN, HIDDEN))
          .join('\n')
      : undefined;
}

export function oneOf<const T extends string | boolean>(known: readonly T[]): Reader<T> {
  return (data) => known.find((each) => each === data);
}

export function listOf<T>(item: Reader<T>, most: number): Reader<readonly T[]> {
  return (data) => {
    if (!Array.isArray(data) || data.length > most) return undefined;
    const read = data.map(item);
    return read.every((each) => each !== undefined) ? read : undefined;
  };
}

/** The readers of all fields; what is not among them is refused. */
type Fields<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** @param required fields that may not be left out. */
export function objectOf<T extends object>(fields: Fields<T>, required: readonly (keyof T)[]): Reader<T> {
  return (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const read: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(data)) {
      const reader = Object.hasOwn(fields, key) ? fields[key as keyof T] : undefined;
      const field = reader?.(value);
      if (field === undefined) return undefined;
      read[key] = field;
    }
    // Every field was read by its own reader, and those that have to be there are asked for here.
    return required.every((key) => Object.hasOwn(read, key)) ? (read as T) : undefined;
  };
}
