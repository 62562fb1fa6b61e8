/** Links from a remedy to the other pages, with what is known about it filled in. */
import type { Denial } from '../../domain/diagnose/denial.ts';
import type { Packet } from '../../domain/packet/packet.ts';
import { print } from '../../domain/ram/print.ts';
import type { RbacObjects } from '../../domain/rbac/types.ts';
import { PLACEHOLDERS, placeholdersIn, type RemedyFacts } from '../../domain/remedy/facts.ts';
import { type Asked, NO_OBJECTS } from '../../domain/remedy/proof.ts';
import { boundRole } from '../../domain/remedy/rbac/grants.ts';
import { joined } from '../../domain/remedy/rbac/objects.ts';
import type { Grant, SingleGrant } from '../../domain/remedy/remedy.ts';
import { type Locale, paths } from '../../paths.ts';
import { manifestsText } from '../yaml/manifest.ts';
import { matrixAnchor } from './matrix-row.ts';
import { partsOf } from './options.ts';
import { requestText } from './say.ts';

export interface FlowLink {
  readonly name: 'packet' | 'buildRam' | 'buildRbac' | 'check' | 'matrix' | 'guide';
  readonly to: string;
}

export interface Way {
  readonly denial: Denial;
  readonly facts: RemedyFacts;
  readonly grant: Grant | undefined;
  /** What a note to an administrator is made from. */
  readonly packet: Packet;
}

/** The links that lead somewhere from here. */
export function linksFor(locale: Locale, { denial, facts, grant, packet }: Way): readonly FlowLink[] {
  const ask: FlowLink = { name: 'packet', to: paths.packet(locale, packet) };
  // The guide reads the paste, which it finds in the page's memory.
  const guide: FlowLink = { name: 'guide', to: paths.guide(locale) };
  if (!grant) return [ask, guide];
  const policies = policiesOf(grant);
  const made = partsOf(grant).reduce(
    (all, part) => ('objects' in part ? joined(all, part.objects) : all),
    NO_OBJECTS,
  );
  const yaml = manifestsText(made);
  const anchor = denial.gate === 'rbac' ? matrixAnchor(denial, facts, grant) : undefined;
  const link = (name: FlowLink['name'], to: string | undefined): FlowLink[] =>
    to === undefined ? [] : [{ name, to }];
  return [
    ask,
    ...policies.flatMap((policy) => link('buildRam', paths.buildRam(locale, policy))),
    ...link('buildRbac', yaml === '' ? undefined : paths.buildRbac(locale, yaml)),
    ...link('check', checkLink(locale, denial, grant)),
    ...link('matrix', anchor === undefined ? undefined : paths.roles(locale, anchor)),
    guide,
  ];
}

function policiesOf(grant: Grant): readonly string[] {
  return partsOf(grant).flatMap((part) => (part.kind === 'ram' ? [print(part.policy)] : []));
}

/**
 * The refused requests, by whoever was refused, with the grant in place. None where there is nothing to evaluate, or no
 * namespace to ask in.
 */
function checkLink(locale: Locale, denial: Denial, grant: Grant): string | undefined {
  const asked = grant.proof.asked.map((each) => each.asked);
  const namespace = asked.map(namespaceOf).find((each) => each !== undefined);
  if (asked.length === 0 || namespace === PLACEHOLDERS.namespace) return undefined;
  const identity = policiesOf(grant);
  const held = partsOf(grant).reduce((all, part) => joined(all, heldBy(part, namespace)), NO_OBJECTS);
  const objects = manifestsText(held);
  const principal = principalOf(denial);
  return paths.check(locale, {
    ...(grant.kind === 'task' && grant.capability
      ? { task: grant.capability.id }
      : { requests: asked.flatMap(linesOf).join('\n') }),
    ...(principal !== undefined && { principal }),
    ...(identity.length > 0 && { identity, ...clusterIn(identity) }),
    ...(objects !== '' && { objects }),
    ...(namespace !== undefined && { namespace }),
  });
}

/** The objects that a part of a grant makes, and those that it relies on where they are known. */
function heldBy(part: SingleGrant, namespace: string | undefined): RbacObjects {
  switch (part.kind) {
    case 'ram':
      return NO_OBJECTS;
    case 'rules':
      return part.objects;
    case 'role':
      return part.role.rules ? boundRole(part.role, part.holder, part.namespace) : NO_OBJECTS;
    case 'restore':
      return boundRole(part.role, part.holder, namespace);
  }
}

/** Who asks, as the API server calls them; RAM's own names are of no use there. */
function principalOf(denial: Denial): string | undefined {
  if (denial.gate === 'service-role') return undefined;
  const id = denial.principal?.id;
  return denial.gate === 'rbac' || /^\d+$/.test(id ?? '') ? id : undefined;
}

/** The cluster that a policy is limited to, filled in or not, so that the check asks for the same. */
function clusterIn(policies: readonly string[]): { readonly cluster?: string } {
  const cluster = /:cluster\/([A-Za-z0-9]+|<CLUSTER_ID>)"/.exec(policies.join('\n'))?.[1];
  return cluster === undefined ? {} : { cluster };
}

function namespaceOf(asked: Asked): string | undefined {
  if (asked.gate === 'ram') return undefined;
  return 'request' in asked ? asked.request.namespace : asked.namespace;
}

/** Requests as people write them. Rules to hold are asked for one verb and resource at a time. */
function linesOf(asked: Asked): readonly string[] {
  if (asked.gate === 'ram') {
    const { action, resource = '*' } = asked.request;
    // A cluster that is to be filled in has a field of its own there.
    const isOpen = resource.startsWith('acs:cs:') && placeholdersIn(resource).length > 0;
    return [resource === '*' || isOpen ? action : `${action} ${resource}`];
  }
  const namespace = namespaceOf(asked);
  const where = namespace === undefined ? '' : ` -n ${namespace}`;
  if ('request' in asked) return [`${requestText(asked.request)}${where}`];
  return asked.rules.flatMap(({ verbs, apiGroups = [], resources = [], nonResourceURLs = [] }) =>
    verbs.flatMap((verb) => [
      ...nonResourceURLs.map((path) => `${verb} ${path}`),
      ...resources.flatMap((each) => {
        const [resource = '', subresource] = each.split('/');
        const part = subresource === undefined ? {} : { subresource };
        return apiGroups.map(
          (apiGroup) => `${requestText({ user: '', verb, apiGroup, resource, ...part })}${where}`,
        );
      }),
    ]),
  );
}
