/** Changes every text of plain data. */

/** The same data with every text in it changed; what names a field stays. */
export function mapTexts<T>(data: T, change: (text: string) => string): T {
  // The shape stays: texts become texts, and nothing else is touched.
  return mapAny(data, change) as T;
}

function mapAny(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((each: unknown) => mapAny(each, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapAny(value, change)]));
}
