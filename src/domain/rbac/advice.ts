import type { Problem } from '../lib/result.ts';
import { withoutTrailingStars } from './match.ts';
import { type RuleLists, readRule } from './read.ts';
import type { Rule } from './types.ts';

type AdviceRule =
  | 'RBAC-W01'
  | 'RBAC-W02'
  | 'RBAC-W03'
  | 'RBAC-W04'
  | 'RBAC-W05'
  | 'RBAC-W06'
  | 'RBAC-W07'
  | 'RBAC-W08'
  | 'RBAC-W09'
  | 'RBAC-W10';

/** A note on rules that Kubernetes accepts. Paths begin with the number of the rule. */
export interface Advice extends Problem {
  readonly rule: AdviceRule;
  readonly path: readonly (string | number)[];
}

export interface AdviceContext {
  /** Where the rules are bound: a Role, or a ClusterRole by a RoleBinding, in a namespace. */
  readonly bound: 'cluster' | 'namespace';
  /** Whether a resource is known to be cluster-scoped, without its subresource; in any group if `apiGroup` is `*`. */
  readonly isClusterScoped: (apiGroup: string, resource: string) => boolean;
}

/** What does not do what it seems to in these rules (RBAC-W01 to W10), rule by rule. Never fails. */
export function advise(rules: readonly Rule[], context: AdviceContext): Advice[] {
  return rules
    .map(readRule)
    .flatMap((rule, index) =>
      [
        ...adviseNames(rule),
        ...adviseScope(rule, context),
        ...adviseStars(rule),
        ...adviseSpelling(rule),
      ].map((advice) => ({ ...advice, path: [index, ...advice.path] })),
    );
}

/** What a request carries as its name is told by `NewRequestInfo` in Kubernetes' `endpoints/request/requestinfo.go`. */
function adviseNames({ verbs, resources, resourceNames }: RuleLists): Advice[] {
  // An empty name among them lets the requests through that carry none.
  if (resourceNames.length === 0 || resourceNames.includes('')) return [];
  const has = (verb: string) => verbs.includes(verb) || verbs.includes('*');
  const path = ['resourceNames'];
  const advice: Advice[] = [];
  if (has('create') && resources.some((resource) => !resource.includes('/'))) {
    advice.push({ rule: 'RBAC-W01', severity: 'warning', path });
  }
  if (has('deletecollection')) advice.push({ rule: 'RBAC-W02', severity: 'warning', path });
  if (has('list') || has('watch')) advice.push({ rule: 'RBAC-W03', severity: 'notice', path });
  return advice;
}

function adviseScope(
  { verbs, apiGroups, resources, nonResourceURLs }: RuleLists,
  context: AdviceContext,
): Advice[] {
  if (context.bound === 'cluster') return [];
  const advice: Advice[] = [];
  for (const [index, entry] of resources.entries()) {
    const [resource = ''] = entry.split('/', 1);
    if (!apiGroups.some((group) => context.isClusterScoped(group, resource))) continue;
    if (resource === 'namespaces' && verbs.every((verb) => OWN_NAMESPACE.includes(verb))) continue;
    advice.push({
      rule: 'RBAC-W04',
      severity: 'warning',
      path: ['resources', index],
      values: { resource: entry },
    });
  }
  if (nonResourceURLs.length > 0)
    advice.push({ rule: 'RBAC-W05', severity: 'warning', path: ['nonResourceURLs'] });
  return advice;
}

/** Verbs on one namespace; such a request carries the namespace, so a role bound there allows it. */
const OWN_NAMESPACE = ['get', 'update', 'patch', 'delete'];

const STARRED = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'] as const;

function adviseStars(rule: RuleLists): Advice[] {
  return STARRED.flatMap((list): Advice[] => {
    const entries = rule[list];
    const wide: Advice[] =
      list !== 'resourceNames' && entries.includes('*')
        ? [{ rule: 'RBAC-W06', severity: 'notice', path: [list] }]
        : [];
    const idle = entries.flatMap((entry, index): Advice[] =>
      isIdleStar(list, entry)
        ? [{ rule: 'RBAC-W07', severity: 'warning', path: [list, index], values: { text: entry } }]
        : [],
    );
    return [...wide, ...idle];
  });
}

/** Whether an entry has a star that is no wildcard where it stands. */
function isIdleStar(list: (typeof STARRED)[number], entry: string): boolean {
  if (!entry.includes('*')) return false;
  if (list === 'resourceNames') return true;
  if (entry === '*') return false;
  if (list === 'resources') return !entry.startsWith('*/') || entry === '*/' || entry.includes('*', 1);
  if (list === 'nonResourceURLs') return withoutTrailingStars(entry).includes('*');
  return true;
}

function adviseSpelling(rule: RuleLists): Advice[] {
  const at = (
    id: AdviceRule,
    list: string,
    entries: readonly string[],
    isWrong: (entry: string) => boolean,
  ): Advice[] =>
    entries.flatMap((entry, index): Advice[] =>
      isWrong(entry) ? [{ rule: id, severity: 'warning', path: [list, index], values: { text: entry } }] : [],
    );
  const hasCapitals = (entry: string) => /[A-Z]/.test(entry);
  const { verbs, apiGroups, resources, nonResourceURLs } = rule;
  return [
    ...at('RBAC-W08', 'verbs', verbs, hasCapitals),
    ...at('RBAC-W08', 'apiGroups', apiGroups, hasCapitals),
    ...at('RBAC-W08', 'resources', resources, hasCapitals),
    ...at(
      'RBAC-W09',
      'apiGroups',
      apiGroups,
      (group) => group === 'core' || group === 'v1' || group.includes('/'),
    ),
    ...at('RBAC-W10', 'nonResourceURLs', nonResourceURLs, (url) => !url.startsWith('/') && url !== '*'),
  ];
}
