/** Clusters of which not all is known, as resources to ask about. */
import { hasWildcard } from '../lib/wildcard.ts';
import type { Policy } from '../ram/policy.ts';
import { type ClusterResource, type RamAsked, resourceText } from './asked.ts';

/** Stands where a policy names nothing: no region, account or cluster is called so. */
const UNNAMED = 'unnamed';

/** Policies that name more places than these are compared with the first of them. */
const MOST = 200;

/** A resource to ask about, and as the documentation writes it: a star for what nobody names. */
export interface Place {
  readonly resource: string | undefined;
  readonly shown: string;
}

/**
 * The resources to ask about: what was written, or for a cluster with unknown parts one that no policy names, then those
 * that the policies do. Never empty.
 */
export function placesToTry(resource: RamAsked['resource'], policies: readonly Policy[]): readonly Place[] {
  if (resource === undefined || typeof resource === 'string')
    return [{ resource, shown: resourceText(resource) }];
  const patterns = policies.flatMap(({ statements }) => statements.flatMap((each) => each.resource ?? []));
  const named = patterns.flatMap((pattern) => {
    const [, region, account, name = ''] = /^acs:[^:]*:([^:]*):([^:]*):(.*)$/s.exec(pattern) ?? [];
    if (region === undefined || account === undefined) return [];
    const cluster = name.startsWith('cluster/') ? name.slice('cluster/'.length) : '*';
    return [place({ region, account, cluster, ...resource })];
  });
  const places = [place(resource), ...named];
  return [...new Map(places.map((each) => [each.resource, each])).values()].slice(0, MOST);
}

function place(named: ClusterResource): Place {
  const { region = '*', account = '*', cluster = '*' } = named;
  return {
    resource: `acs:cs:${fitting(region)}:${fitting(account)}:cluster/${fitting(cluster)}`,
    shown: resourceText(named),
  };
}

/** Something that a pattern matches; for a pattern that everything matches, what no other names. */
function fitting(pattern: string): string {
  if (/^\**$/.test(pattern)) return UNNAMED;
  return hasWildcard(pattern) ? pattern.replaceAll(/[*?]/g, 'x') : pattern;
}
