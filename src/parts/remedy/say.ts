/** Grants as sentences. What stands between backticks is code. */
import { never } from '../../domain/lib/never.ts';
import type { RbacRequest } from '../../domain/rbac/types.ts';
import { PLACEHOLDERS } from '../../domain/remedy/facts.ts';
import type { Asked, Proof } from '../../domain/remedy/proof.ts';
import type { Holder } from '../../domain/remedy/rbac/holder.ts';
import type { Grant, RamTarget } from '../../domain/remedy/remedy.ts';
import type { RemedyWording } from '../../wording/remedy.ts';
import { partsOf } from './options.ts';

/** What a grant gives whom, and where. */
export function sentenceOf(grant: Grant, words: RemedyWording): string {
  const { says } = words;
  switch (grant.kind) {
    case 'ram': {
      const { statements } = grant.policy;
      return says.ram({
        who: targetName(grant.target, words),
        actions: statements.flatMap(({ action = [] }) => action),
        resources: [...new Set(statements.flatMap(({ resource = [] }) => resource))],
      });
    }
    case 'rules': {
      const who = holderName(grant.holder, words);
      const { roleBindings } = grant.objects;
      const { asked } = grant.proof;
      const place = { who, namespace: roleBindings[0]?.metadata.namespace };
      const isHeld = asked.some((each) => each.asked.gate === 'rbac' && 'rules' in each.asked);
      if (isHeld) return says.hold(place);
      return says.rules({ ...place, what: asked.map((each) => askedText(each.asked, words)) });
    }
    case 'role':
      return says.role({
        who: holderName(grant.holder, words),
        role: grant.role.name,
        namespace: grant.namespace,
      });
    case 'restore':
      return says.restore({ who: holderName(grant.holder, words), role: grant.role.clusterRole ?? '' });
    case 'task':
      return grant.capability
        ? says.task({ who: takerName(grant, words), task: grant.capability.name })
        : says.all({ who: takerName(grant, words) });
    default:
      return never(grant);
  }
}

/** Who gets a grant; of a whole task, the one who is known best. */
function takerName(grant: Grant, words: RemedyWording): string {
  const [first] = partsOf(grant).toSorted((a, b) => Number(a.kind === 'ram') - Number(b.kind === 'ram'));
  if (first === undefined) return '';
  return first.kind === 'ram' ? targetName(first.target, words) : holderName(first.holder, words);
}

function holderName(holder: Holder, { who }: RemedyWording): string {
  switch (holder.kind) {
    case 'ram': {
      const kind = holder.isRole === undefined ? 'ram' : holder.isRole ? 'ram-role' : 'ram-user';
      return who[kind](holder.name);
    }
    case 'service-account':
      return who['service-account'](`${holder.namespace}/${holder.account}`);
    case 'user':
    case 'group':
      return who[holder.kind](holder.name);
    default:
      return never(holder);
  }
}

function targetName(target: RamTarget, { who }: RemedyWording): string {
  if (target.kind !== 'attach') return who[target.kind];
  const { kind, name } = target.to;
  const isOpen = name === PLACEHOLDERS.ramUser || name === PLACEHOLDERS.ramRole;
  return who[kind === 'role' ? 'ram-role' : 'ram-user'](isOpen ? (target.id ?? name) : name);
}

/** A request in the short form that people write: `create pods/exec`, `get secrets db`, `cs:GetClusters`. */
export function askedText(asked: Asked, words: RemedyWording): string {
  if (asked.gate === 'ram') return asked.request.action;
  return 'request' in asked ? requestText(asked.request) : words.proof.hold(asked.rules.length);
}

/** A request to the API server in the same form. */
export function requestText({ verb, apiGroup, resource, subresource, name, path }: RbacRequest): string {
  if (path !== undefined) return `${verb} ${path}`;
  const what = `${resource ?? ''}${apiGroup ? `.${apiGroup}` : ''}${subresource ? `/${subresource}` : ''}`;
  return [verb, what, name].filter(Boolean).join(' ');
}

/** Where a request counts, for a line of its own. */
export function placeText(asked: Asked, { proof }: RemedyWording): string {
  if (asked.gate === 'ram') return asked.request.resource ?? '';
  if ('request' in asked && asked.request.path !== undefined) return '';
  const { namespace } = 'request' in asked ? asked.request : asked;
  return namespace === undefined ? proof.inCluster : proof.inNamespace(namespace);
}

/** The dangerous requests that a grant opens though nobody asked for them. */
export function openedBy({ canaries }: Proof, { proof }: RemedyWording): readonly string[] {
  return canaries.flatMap(({ canary, verdict }) => (verdict === 'opened' ? [proof.canary[canary]] : []));
}

/** A proof in half a sentence. It speaks of the probes that were tried, and of nothing else that may be dangerous. */
export function sumText(proof: Proof, words: RemedyWording): string {
  const { sum } = words.proof;
  if (proof.status !== 'proven') return sum.documented;
  const opened = openedBy(proof, words);
  if (opened.length > 0) return sum.opens(opened);
  return sum.nothing(proof.canaries.filter(({ verdict }) => verdict === 'refused').length);
}
