import type { RbacNeed } from '../capability/capability.ts';
import { withoutShortName } from '../rbac/short-names.ts';
import type { RbacRequest } from '../rbac/types.ts';
import type { ResourceRow } from './rows.ts';

const COMMAND = /^\s*kubectl\s+(?:auth\s+can-i\s+)?/;

/** A request without the `kubectl` or `kubectl auth can-i` that it is made with. */
export function withoutCommand(text: string): string {
  return text.replace(COMMAND, '');
}

/**
 * Reads a request as `rbacNeedText` writes it: `patch statefulsets.apps/scale`, `get /metrics`; `kubectl` may precede it.
 * Without an API group the first line with that resource answers, by its plural, its kind or kubectl's short name; a
 * resource with a group that no line has is taken as it stands, in a namespace.
 * @returns `undefined` if the text is no request: not a verb and one word more, or a resource that there cannot be. The
 * groups that others define have a dot (`apiextensions-apiserver/pkg/apis/apiextensions/validation`).
 */
export function parseRequest(text: string, rows: readonly ResourceRow[]): RbacNeed | undefined {
  const [verb, what, ...rest] = withoutCommand(text).trim().split(/\s+/);
  if (!verb || !what || rest.length > 0 || !/^[a-z]+$/.test(verb)) return undefined;
  if (what.startsWith('/')) return { verb, path: what };
  const found = /^([a-z][a-z0-9-]*|\*)(?:\.([a-z0-9.-]+))?(?:\/([a-z]+))?$/.exec(what.toLowerCase());
  if (!found) return undefined;
  const [, named = '', group, subresource] = found;
  const resource = pluralOf(named, group, rows);
  const row = rows.find((each) => names(each, resource, group, subresource));
  const exact = row?.needs.find((need) => need.verb === verb);
  if (exact) return exact;
  const like = row?.needs[0];
  if (like && !('path' in like)) return { ...like, verb, scope: row.scope ?? like.scope };
  if (resource !== '*' && !canBe(resource, group, rows)) return undefined;
  const typed = { verb, apiGroup: group ?? '', resource, scope: 'namespace' as const };
  return subresource ? { ...typed, subresource } : typed;
}

function pluralOf(named: string, group: string | undefined, rows: readonly ResourceRow[]): string {
  const ofKind = rows.find(
    ({ resourceKind, needs: [need] }) =>
      resourceKind?.toLowerCase() === named &&
      need !== undefined &&
      'resource' in need &&
      (group === undefined || need.apiGroup === group),
  )?.needs[0];
  return ofKind && 'resource' in ofKind ? ofKind.resource : withoutShortName(named);
}

/** Whether a resource that no line names, or names without that subresource, may be there all the same. */
function canBe(resource: string, group: string | undefined, rows: readonly ResourceRow[]): boolean {
  if (group?.includes('.')) return true;
  const needs = rows.flatMap((row) => row.needs.flatMap((need) => ('resource' in need ? [need] : [])));
  return group === undefined
    ? needs.some((need) => need.resource === resource)
    : needs.some((need) => need.apiGroup === group);
}

function names(
  { needs: [need] }: ResourceRow,
  resource: string,
  group: string | undefined,
  subresource: string | undefined,
): boolean {
  return (
    need !== undefined &&
    !('path' in need) &&
    need.resource === resource &&
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
