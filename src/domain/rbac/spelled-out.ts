/**
 * The rules of RULES.md spelled out over a small alphabet, to compare the evaluator with. Not used by the app.
 */
import type { Binding, RbacObjects, RbacRequest, Rule } from './types.ts';

/** What rules and requests are made of. */
export const VERBS = ['*', 'get', 'list', 'GET', ''];
export const GROUPS = ['*', '', 'apps'];
export const NAMES = ['', 'web', 'api', '*'];
export const ASKED: [string, ...string[]] = ['pods', 'nodes', ''];
export const SUBRESOURCES: [string, ...string[]] = ['', 'log', 'scale', '*'];
export const PATHS = ['/healthz', '/healthz/ping', '/api', '/a*b', ''];

/** Which requests of the alphabet the objects allow, without the evaluator's index and with full sets for lists. */
export function spelledOut(all: RbacObjects): (asked: RbacRequest) => boolean {
  const grants = [
    ...all.clusterRoleBindings.flatMap((b) => spellBinding(all, b, '')),
    ...all.roleBindings.flatMap((b) =>
      b.metadata.namespace ? spellBinding(all, b, b.metadata.namespace) : [],
    ),
  ];
  return (asked) =>
    grants.some(
      (grant) =>
        (grant.scope === '' || grant.scope === asked.namespace) &&
        grant.identities.some(
          (id) => id === `user ${asked.user}` || asked.groups?.some((g) => id === `group ${g}`),
        ) &&
        grant.rules.some((permits) => permits(asked)),
    );
}

function spellBinding(all: RbacObjects, { roleRef, subjects = [] }: Binding, scope: string) {
  const roles = {
    Role: all.roles.filter(
      ({ metadata: m }) => scope !== '' && m.namespace === scope && m.name === roleRef.name,
    ),
    ClusterRole: all.clusterRoles.filter(({ metadata: m }) => m.name === roleRef.name),
  };
  const found = Object.entries(roles).find(([kind]) => kind === roleRef.kind)?.[1][0];
  const identities = subjects.flatMap((s) => {
    if (s.kind === 'User') return [`user ${s.name}`];
    if (s.kind === 'Group') return [`group ${s.name}`];
    const home = s.namespace || scope;
    return s.kind === 'ServiceAccount' && home !== '' ? [`user system:serviceaccount:${home}:${s.name}`] : [];
  });
  return [{ scope, identities, rules: (found?.rules ?? []).map(spellRule) }];
}

/** A rule as the full lists of what it permits, every star replaced by the alphabet it stands for. */
function spellRule(rule: Rule): (asked: RbacRequest) => boolean {
  const spell = (entries: readonly string[] = [], alphabet: readonly string[]) =>
    new Set(entries.flatMap((entry) => (entry === '*' ? alphabet : [entry])));
  const verbs = spell(rule.verbs, VERBS);
  const groups = spell(rule.apiGroups, GROUPS);
  const names = rule.resourceNames?.length ? new Set(rule.resourceNames) : new Set(NAMES);
  const combined = SUBRESOURCES.flatMap((sub) =>
    ASKED.map((resource) => (sub ? `${resource}/${sub}` : resource)),
  );
  const resources = spell(rule.resources, combined);
  for (const sub of SUBRESOURCES) {
    if (sub && rule.resources?.includes(`*/${sub}`))
      for (const resource of ASKED) resources.add(`${resource}/${sub}`);
  }
  const starred = (rule.nonResourceURLs ?? [])
    .filter((url) => url.endsWith('*'))
    .map((url) => url.replace(/[*]+$/, ''));
  const paths = new Set([
    ...(rule.nonResourceURLs ?? []),
    ...PATHS.filter((p) => starred.some((s) => p.startsWith(s))),
  ]);
  return (asked) => {
    if (!verbs.has(asked.verb)) return false;
    if (asked.path !== undefined) return paths.has(asked.path);
    const { resource = '', subresource, apiGroup = '', name = '' } = asked;
    return (
      groups.has(apiGroup) &&
      resources.has(subresource ? `${resource}/${subresource}` : resource) &&
      names.has(name)
    );
  };
}
