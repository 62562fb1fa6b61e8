import type {
  Caveat,
  Part,
  RamDecision,
  RamRequest,
  StatementPart,
  StatementRef,
  Verdict,
} from './decision.ts';
import { isPatternRequest, type Match, match, missesOnlyAction } from './match.ts';
import type { Policy, Statement } from './policy.ts';

interface Judged {
  readonly ref: StatementRef;
  readonly statement: Statement;
  readonly match: Match;
}

/**
 * Decides a request against identity policies, all of which count alike: a Deny that matches wins over any Allow, and
 * what nothing allows is denied. `unknown` only where a statement waits for a key, the request gives no context at all,
 * and the verdict hangs on it. Never fails: statements RAM would refuse are set aside, with a caveat.
 *
 * Source: `evaluation` in RULES.md, which also has the rules by id (RAM-E01 to RAM-E61).
 */
export function evaluate(policies: readonly Policy[], request: RamRequest): RamDecision {
  const judged: Judged[] = policies.flatMap((policy, p) =>
    policy.statements.map((statement, s) => ({
      ref: { policy: p, statement: s },
      statement,
      match: match(statement, request),
    })),
  );
  const { verdict, decisive } = decide(judged);
  const nearest = new Set(verdict === 'implicit-deny' ? nearestOf(judged, request) : []);
  return {
    verdict,
    by: decisive.map(({ ref }) => ref),
    statements: judged.map((each) =>
      toPart(each, partOf(each.match, decisive.includes(each), nearest.has(each))),
    ),
    caveats: caveatsOf(verdict, request, judged, decisive),
  };
}

function decide(judged: readonly Judged[]): { verdict: Verdict; decisive: readonly Judged[] } {
  const met = judged.filter(({ match }) => match.outcome !== 'misses');
  const those = (effect: Match['effect'], outcome: Exclude<Match['outcome'], 'misses'>) =>
    met.filter(({ match }) => match.effect === effect && match.outcome === outcome);
  const denies = those('Deny', 'matches');
  if (denies.length > 0) return { verdict: 'explicit-deny', decisive: denies };
  const allows = those('Allow', 'matches');
  const waiting = [...those('Deny', 'waits'), ...(allows.length > 0 ? [] : those('Allow', 'waits'))];
  if (waiting.length > 0) {
    return { verdict: 'unknown', decisive: met.filter((each) => waiting.includes(each)) };
  }
  return { verdict: allows.length > 0 ? 'allow' : 'implicit-deny', decisive: allows };
}

/** The Allows that came farthest. One that missed its action is near only if nothing else about it is amiss. */
function nearestOf(judged: readonly Judged[], request: RamRequest): readonly Judged[] {
  const allows = judged.filter(({ match }) => match.effect === 'Allow');
  const best = allows.reduce((most, { match }) => Math.max(most, match.nearness), 0);
  const farthest = allows.filter(({ match }) => best > 0 && match.nearness === best);
  return best > 1 ? farthest : farthest.filter(({ statement }) => missesOnlyAction(statement, request));
}

function partOf({ outcome }: Match, isDecisive: boolean, isNearest: boolean): Part {
  if (isDecisive) return 'decisive';
  if (outcome === 'matches') return 'matched';
  if (outcome === 'waits') return 'undecided';
  return isNearest ? 'nearest' : 'missed';
}

function toPart({ ref: { policy, statement }, match }: Judged, part: Part): StatementPart {
  return { policy, statement, part, misses: match.misses };
}

const unseen: Record<Verdict, readonly Caveat[]> = {
  allow: ['control-policies', 'session-policies'],
  'explicit-deny': [],
  'implicit-deny': ['resource-groups'],
  unknown: ['control-policies', 'session-policies', 'resource-groups'],
};

function caveatsOf(
  verdict: Verdict,
  request: RamRequest,
  judged: readonly Judged[],
  decisive: readonly Judged[],
): readonly Caveat[] {
  const caveats = new Set(unseen[verdict]);
  for (const each of judged) {
    for (const caveat of each.match.caveats) {
      if (caveat !== 'absent-key-negated' || decisive.includes(each)) caveats.add(caveat);
    }
  }
  if (isPatternRequest(request)) caveats.add('request-pattern');
  return [...caveats];
}
