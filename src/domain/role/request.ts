import type { RbacNeed } from '../capability/capability.ts';
import type { RbacRequest } from '../rbac/types.ts';
import type { ResourceRow } from './rows.ts';

/**
 * Reads a request as `rbacNeedText` writes it: `patch statefulsets.apps/scale`, `get /metrics`. Without an API group the
 * first line with that resource answers, by its plural or its kind; one that no line has is taken as it stands, in a namespace.
 * @returns `undefined` if the text is no request: not a verb and one word more.
 */
export function parseRequest(text: string, rows: readonly ResourceRow[]): RbacNeed | undefined {
  const [verb, what, ...rest] = text.trim().split(/\s+/);
  if (!verb || !what || rest.length > 0 || !/^[a-z]+$/.test(verb)) return undefined;
  if (what.startsWith('/')) return { verb, path: what };
  const found = /^([a-z][a-z0-9-]*|\*)(?:\.([a-z0-9.-]+))?(?:\/([a-z]+))?$/.exec(what.toLowerCase());
  if (!found) return undefined;
  const [, resource = '', group, subresource] = found;
  const row = rows.find((each) => names(each, resource, group, subresource));
  const exact = row?.needs.find((need) => need.verb === verb);
  if (exact) return exact;
  const like = row?.needs[0];
  if (like && !('path' in like)) return { ...like, verb, scope: row.scope ?? like.scope };
  const typed = { verb, apiGroup: group ?? '', resource, scope: 'namespace' as const };
  return subresource ? { ...typed, subresource } : typed;
}

function names(
  { needs: [need], resourceKind }: ResourceRow,
  resource: string,
  group: string | undefined,
  subresource: string | undefined,
): boolean {
  return (
    need !== undefined &&
    !('path' in need) &&
    (need.resource === resource || resourceKind?.toLowerCase() === resource) &&
    need.subresource === subresource &&
    (group === undefined || need.apiGroup === group)
  );
}

/**
 * The request that somebody makes for a need. One for a Namespace object carries its name as the namespace too
 * (`endpoints/request/requestinfo.go`).
 * @param namespace where a need of that scope is asked; empty for all namespaces at once.
 */
export function requestOf(
  need: RbacNeed,
  namespace: string,
  who: Pick<RbacRequest, 'user' | 'groups'>,
): RbacRequest {
  if ('path' in need) return { ...who, ...need };
  const { scope, ...asked } = need;
  if (scope === 'cluster' || namespace === '') return { ...who, ...asked };
  const isNamespace = asked.apiGroup === '' && asked.resource === 'namespaces';
  return { ...who, ...asked, namespace, ...(isNamespace && { name: namespace }) };
}
