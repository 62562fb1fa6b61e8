/**
 * Checks of a grant with `kubectl auth can-i`. How it reads its arguments, and what it asks the server, is told by
 * kubectl's `pkg/cmd/auth/cani.go`.
 */
import { createAuthorizer } from '../authorize.ts';
import type { ResourceCatalogue } from '../resource.ts';
import type { Binding, RbacObjects, RbacRequest, Rule } from '../types.ts';
import { exampleRequests } from './examples.ts';
import { shellFlag, shellWord } from './shell.ts';

export interface Check {
  readonly command: string;
  /** What these objects alone make the answer; another binding of the cluster can still allow what is refused here. */
  readonly allowed: boolean;
  readonly request: RbacRequest;
}

/** More checks than this nobody runs. */
const MOST = 12;

/**
 * Requests that show what the objects allow and, at the end, what they do not: for every binding as its first subject,
 * a request or two a rule. The answer expected is the evaluator's. Bindings whose role is not among the objects have none.
 */
export function canI(objects: RbacObjects, catalogue: ResourceCatalogue): readonly Check[] {
  const ask = createAuthorizer(objects);
  const check = (request: RbacRequest): Check => ({
    command: canICommand(request),
    allowed: ask(request).allowed,
    request,
  });
  const checks = distinct(
    bindingsOf(objects).flatMap(({ binding, who, namespace }) =>
      rulesOf(objects, binding).flatMap((rule) =>
        exampleRequests(rule, namespace, catalogue).map((example) => check({ ...who, ...example })),
      ),
    ),
  );
  const shown = checks.slice(0, MOST);
  const near = shown
    .filter(({ allowed }) => allowed)
    .flatMap(({ request }) => nearMisses(request))
    .map(check);
  const refused = distinct(near)
    .filter(({ allowed }) => !allowed)
    .slice(0, 2);
  return [...shown, ...refused];
}

/** One request as a command. `-A` asks without any namespace; without it kubectl would add the one of the kubeconfig. */
export function canICommand(request: RbacRequest): string {
  const { verb, apiGroup, resource = '', subresource, name, namespace, path } = request;
  const type = apiGroup ? `${resource}.${apiGroup}` : resource;
  const target = path ?? (name ? `${type}/${name}` : type);
  const place = namespace ? [`-n ${shellWord(namespace)}`] : ['-A'];
  return [
    'kubectl auth can-i',
    shellWord(verb),
    shellWord(target),
    ...(subresource ? [shellFlag('subresource', subresource)] : []),
    ...(path === undefined ? place : []),
    shellFlag('as', request.user),
    ...(request.groups ?? []).map((group) => shellFlag('as-group', group)),
  ].join(' ');
}

interface Bound {
  readonly binding: Binding;
  /** Whom to ask as. */
  readonly who: Pick<RbacRequest, 'user' | 'groups'>;
  readonly namespace: string;
}

function bindingsOf(objects: RbacObjects): readonly Bound[] {
  const bound = (binding: Binding, namespace: string): readonly Bound[] => {
    const who = whoIs(binding, namespace);
    return who === undefined ? [] : [{ binding, who, namespace }];
  };
  return [
    ...objects.clusterRoleBindings.flatMap((binding) => bound(binding, '')),
    ...objects.roleBindings.flatMap((binding) => {
      const { namespace } = binding.metadata;
      return namespace ? bound(binding, namespace) : [];
    }),
  ];
}

/** Any user may stand for a group; kubectl asks for one. */
const MEMBER = 'someone';

function whoIs({ subjects = [] }: Binding, bindingNamespace: string): Bound['who'] | undefined {
  for (const { kind, name, namespace = bindingNamespace } of subjects) {
    if (name === '') continue;
    if (kind === 'User') return { user: name };
    if (kind === 'Group') return { user: MEMBER, groups: [name] };
    if (kind === 'ServiceAccount' && namespace) return { user: `system:serviceaccount:${namespace}:${name}` };
  }
  return undefined;
}

function rulesOf(objects: RbacObjects, { roleRef, metadata }: Binding): readonly Rule[] {
  const roles =
    roleRef.kind === 'Role'
      ? objects.roles.filter((role) => role.metadata.namespace === metadata.namespace)
      : objects.clusterRoles;
  return roles.find((role) => role.metadata.name === roleRef.name)?.rules ?? [];
}

/** The same with another verb, and without the namespace: what a grant that is too wide would allow. */
function nearMisses(request: RbacRequest): readonly RbacRequest[] {
  if (request.path !== undefined || request.subresource !== undefined) return [];
  const { name: _, ...unnamed } = request;
  const { namespace: __, ...everywhere } = unnamed;
  return [{ ...unnamed, verb: 'delete' }, { ...unnamed, verb: 'create' }, { ...everywhere }];
}

function distinct(checks: readonly Check[]): readonly Check[] {
  return [...new Map(checks.map((check) => [check.command, check])).values()];
}
