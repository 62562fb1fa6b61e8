import type { RouteObject } from 'react-router';

type Params = Record<string, string | undefined>;

/**
 * Fetches what a visit of a route needs: its code, and through its loader its content, which the query cache keeps.
 * @returns the lazy parts, for the caller to put in place; the route itself belongs to the router.
 */
export async function loadRoute({ lazy, loader }: RouteObject, params: Params): Promise<object | undefined> {
  const [parts] = await Promise.all([
    typeof lazy === 'function' ? lazy() : undefined,
    // Loaders here read nothing but the params; the rest of what the router hands over is never looked at.
    typeof loader === 'function'
      ? loader({ params, request: new Request(location.href), context: undefined } as never)
      : undefined,
  ]);
  return parts;
}
