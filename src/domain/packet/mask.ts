/** Hides in a packet what its sender does not want to pass on. Placeholders stand in its place, for whoever fills it in. */
import { maskKept } from '../diagnose/mask.ts';
import type { Principal } from '../diagnose/principal.ts';
import type { Refusal } from '../diagnose/refusal.ts';
import { never } from '../lib/never.ts';
import { mapTexts } from '../lib/texts.ts';
import { HIDDEN, replaceUnseen } from '../lib/unseen.ts';
import { type Given, PLACEHOLDERS } from '../remedy/facts.ts';
import type { Packet } from './packet.ts';

export const MASKS = ['account', 'identity', 'cluster', 'namespace', 'request-id'] as const;
export type Mask = (typeof MASKS)[number];

/** The masks that would hide something. More namespaces than there are placeholders for cannot be masked. */
export function masksFor(packet: Packet): readonly Mask[] {
  return MASKS.filter((each) => JSON.stringify(hide(packet, each)) !== JSON.stringify(packet));
}

/**
 * The packet with these facts hidden, wherever they stand in it. The grants that follow from it are those of the whole one,
 * with placeholders. What is a secret whatever anybody chooses is always covered. Never fails.
 */
export function masked(packet: Packet, masks: readonly Mask[]): Packet {
  return mapTexts(masks.reduce(hide, packet), covered);
}

/**
 * Covers AccessKeys, tokens and encoded messages, and mail addresses but where a binding has to be made out to one; shows a
 * sign for what cannot be seen.
 */
export function covered(text: string): string {
  return replaceUnseen(maskKept(text), () => HIDDEN);
}

function hide(packet: Packet, each: Mask): Packet {
  switch (each) {
    case 'account':
      return replaceIds(mapRefusals(packet, hideAccount), accountsOf(packet), PLACEHOLDERS.account);
    case 'identity':
      return hideIdentity(packet);
    case 'cluster':
      return hideCluster(packet);
    case 'namespace':
      return hideNamespaces(packet);
    case 'request-id':
      return mapRefusals(packet, (refusal) => {
        if (refusal.gate !== 'ram') return refusal;
        const { requestId: _, ...rest } = refusal;
        return rest;
      });
    default:
      return never(each);
  }
}

function mapRefusals(packet: Packet, change: (refusal: Refusal) => Refusal): Packet {
  return { ...packet, refusals: packet.refusals.map(change) };
}

function withPrincipal(refusal: Refusal, change: (principal: Principal) => Principal): Refusal {
  if (refusal.gate === 'service-role' || refusal.principal === undefined) return refusal;
  return { ...refusal, principal: change(refusal.principal) };
}

/** Only what is as long as an id is looked for everywhere: a short value may be a word by chance. */
const SHORTEST_ID = 8;

function replaceIds(packet: Packet, ids: readonly string[], placeholder: string): Packet {
  const patterns = ids
    .filter((id) => id.length >= SHORTEST_ID)
    .toSorted((a, b) => b.length - a.length)
    .map((id) => new RegExp(`(?<![A-Za-z0-9])${escaped(id)}(?![A-Za-z0-9])`, 'g'));
  return mapTexts(packet, (text) =>
    patterns.reduce((rest, pattern) => rest.replace(pattern, placeholder), text),
  );
}

function escaped(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '\\$&');
}

const ACCOUNT_IN_ARN = /^(acs:[^:]*:[^:]*:)([^:*<>]+)(?=:)/;

function accountsOf({ refusals }: Packet): readonly string[] {
  return refusals.flatMap((refusal) => {
    if (refusal.gate === 'service-role') return [];
    const { principal, resource = '' } = refusal;
    const own = principal?.kind === 'account' ? principal.id : undefined;
    return [principal?.owner, own, ACCOUNT_IN_ARN.exec(resource)?.[2]].flatMap((id) => id ?? []);
  });
}

function hideAccount(refusal: Refusal): Refusal {
  const changed = withPrincipal(refusal, (principal) => ({
    ...principal,
    ...(principal.owner !== undefined && { owner: PLACEHOLDERS.account }),
    ...(principal.kind === 'account' && principal.id !== undefined && { id: PLACEHOLDERS.account }),
  }));
  if (changed.gate !== 'ram' || changed.resource === undefined) return changed;
  return { ...changed, resource: changed.resource.replace(ACCOUNT_IN_ARN, `$1${PLACEHOLDERS.account}`) };
}

/** What stands for an identity of RAM; `undefined` for principals that are none. */
function placeholderOf({ kind }: Principal): string | undefined {
  switch (kind) {
    case 'ram-user':
    case 'ram-identity':
      return PLACEHOLDERS.ramId;
    case 'ram-role-session':
    case 'cloudsso-role':
      return PLACEHOLDERS.ramRole;
    case 'sso':
    case 'account':
    case 'service-account':
    case 'node':
    case 'anonymous':
    case 'group':
    case 'other':
      return undefined;
    default:
      return never(kind);
  }
}

function hideIdentity(packet: Packet): Packet {
  const ids = packet.refusals.flatMap((refusal) => {
    const principal = refusal.gate === 'service-role' ? undefined : refusal.principal;
    return principal && placeholderOf(principal) === PLACEHOLDERS.ramId ? (principal.id ?? []) : [];
  });
  const hidden = mapRefusals(packet, (refusal) =>
    withPrincipal(refusal, (principal) => {
      const placeholder = placeholderOf(principal);
      return placeholder && principal.id !== undefined ? { ...principal, id: placeholder } : principal;
    }),
  );
  const { ramName: _, ramId: __, ...given } = packet.given ?? {};
  const known = [...ids, packet.given?.ramId].flatMap((id) => id ?? []);
  return replaceIds(withGiven(hidden, given), known, PLACEHOLDERS.ramId);
}

function withGiven({ given: _, ...packet }: Packet, given: Given): Packet {
  return Object.keys(given).length > 0 ? { ...packet, given } : packet;
}

const CLUSTER_IN_ARN = /^(acs:cs:[^:]*:[^:]*:cluster\/)([A-Za-z0-9]+)/;

function hideCluster(packet: Packet): Packet {
  const named = packet.refusals.flatMap((refusal) =>
    refusal.gate === 'ram' ? (CLUSTER_IN_ARN.exec(refusal.resource ?? '')?.[2] ?? []) : [],
  );
  const hidden = mapRefusals(packet, (refusal) =>
    refusal.gate === 'ram' && refusal.resource !== undefined
      ? { ...refusal, resource: refusal.resource.replace(CLUSTER_IN_ARN, `$1${PLACEHOLDERS.cluster}`) }
      : refusal,
  );
  const { cluster, ...given } = packet.given ?? {};
  return replaceIds(
    withGiven(hidden, given),
    [...named, ...(cluster ? [cluster] : [])],
    PLACEHOLDERS.cluster,
  );
}

const ACCOUNT_OF = /^(system:serviceaccount:)([^:]+)(?=:)/;

/** The namespaces asked in come first; that of a service account may be another one. */
function namespacesOf({ refusals, given }: Packet): readonly string[] {
  const asked = refusals.flatMap((refusal) => (refusal.gate === 'rbac' ? (refusal.namespace ?? []) : []));
  const own = refusals.flatMap((refusal) => {
    const id = refusal.gate === 'service-role' ? undefined : refusal.principal?.id;
    return ACCOUNT_OF.exec(id ?? '')?.[2] ?? [];
  });
  return [...new Set([...asked, ...(given?.namespace ? [given.namespace] : []), ...own])];
}

const NAMESPACE_PLACEHOLDERS = [PLACEHOLDERS.namespace, PLACEHOLDERS.otherNamespace];

function hideNamespaces(packet: Packet): Packet {
  const known = namespacesOf(packet);
  if (known.length > NAMESPACE_PLACEHOLDERS.length) return packet;
  const placeholder = (namespace: string) => NAMESPACE_PLACEHOLDERS[known.indexOf(namespace)] ?? namespace;
  const hidden = mapRefusals(packet, (refusal) => {
    const changed = withPrincipal(refusal, (principal) =>
      principal.id === undefined
        ? principal
        : {
            ...principal,
            id: principal.id.replace(ACCOUNT_OF, (_, head: string, own: string) => head + placeholder(own)),
          },
    );
    if (changed.gate !== 'rbac' || changed.namespace === undefined) return changed;
    return { ...changed, namespace: placeholder(changed.namespace) };
  });
  const { namespace, ...given } = packet.given ?? {};
  // One that is not the first has to be told from it.
  const kept = namespace !== undefined && placeholder(namespace) !== PLACEHOLDERS.namespace;
  return withGiven(hidden, kept ? { ...given, namespace: placeholder(namespace) } : given);
}
