/** The requests of this page, as the browser's own record (Resource Timing) has them. */

export const KINDS = ['page', 'script', 'style', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What answered: the copy for use without a network, the browser's own cache, or a server. */
export type Source = 'copy' | 'cache' | 'network';

export interface Made {
  /** The path; the whole address where it is another origin's. */
  readonly address: string;
  readonly isOwn: boolean;
  readonly kind: Kind;
  readonly source: Source;
  /** Bytes of the answer as it was sent; none where a server said that the cache has it still. */
  readonly size: number;
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

/** What is read of a record's entry. */
type Entry = Pick<
  PerformanceResourceTiming,
  'name' | 'entryType' | 'startTime' | 'transferSize' | 'encodedBodySize' | 'workerStart'
>;

/** @param origin the origin of this site. */
export function madeOf(entry: Entry, origin: string): Made {
  const url = new URL(entry.name);
  const isOwn = url.origin === origin;
  return {
    address: isOwn ? url.pathname + url.search : entry.name,
    isOwn,
    kind: kindOf(entry, url.pathname),
    source: sourceOf(entry),
    size: entry.encodedBodySize,
    at: entry.startTime,
  };
}

function sourceOf({ workerStart, transferSize, encodedBodySize }: Entry): Source {
  if (workerStart > 0) return 'copy';
  return transferSize === 0 || encodedBodySize === 0 ? 'cache' : 'network';
}

const ENDINGS: readonly (readonly [RegExp, Kind])[] = [
  [/(\/|\.html)$/, 'page'],
  [/\.js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.(svg|png|ico)$/, 'image'],
];

/** Scripts are asked for in several ways, so the file's name says more than who asked. */
function kindOf({ entryType }: Entry, path: string): Kind {
  if (entryType === 'navigation') return 'page';
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'other';
}

export interface Group {
  readonly kind: Kind;
  readonly made: readonly Made[];
  readonly size: number;
}

/** By kind, earliest first; kinds that there are none of are left out. */
export function grouped(made: readonly Made[]): readonly Group[] {
  return KINDS.flatMap((kind) => {
    const own = made.filter((each) => each.kind === kind).toSorted((a, b) => a.at - b.at);
    return own.length === 0 ? [] : [{ kind, made: own, size: own.reduce((sum, { size }) => sum + size, 0) }];
  });
}
