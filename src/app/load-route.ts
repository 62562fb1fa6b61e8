import type { RouteObject } from 'react-router';

type Params = Record<string, string | undefined>;

/** What a visit of a route needs. */
interface Loaded {
  /** The lazy parts, for the caller to put in place; the route itself belongs to the router. */
  readonly parts: object | undefined;
  /** What the loader answered. Of a page that queries, the content is in the store then. */
  readonly data: unknown;
}

/**
 * Fetches a route's code and, through its loader, its content.
 * @param answer what the loader would answer, where that is known.
 */
export async function loadRoute(
  { lazy, loader }: RouteObject,
  params: Params,
  answer?: unknown,
): Promise<Loaded> {
  const [parts, data = null] = await Promise.all([
    typeof lazy === 'function' ? lazy() : undefined,
    // Loaders here read nothing but the params; the rest of what the router hands over is never looked at.
    answer === undefined && typeof loader === 'function'
      ? loader({ params, request: new Request(location.href), context: undefined } as never)
      : answer,
  ]);
  return { parts, data };
}
