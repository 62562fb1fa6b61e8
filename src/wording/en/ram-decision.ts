/** RAM's decisions in English. */
import type { RamDecisionWording, ReasonParts } from '../ram-decision.ts';

const misses: Record<NonNullable<ReasonParts['why']>, (parts: ReasonParts) => string> = {
  different: ({ operator, key }) => `${key} has a value that ${operator} does not accept`,
  absent: ({ key }) => `the request carries no ${key}`,
  operator: ({ operator }) => `RAM knows no operator ${operator}`,
  'no-context': ({ key }) => `it is not said what ${key} is`,
};

/** Which statement is meant. */
const at = ({ statement, policy }: ReasonParts, word = 'Statement') =>
  policy === undefined ? `${word} ${statement}` : `${word} ${statement} of “${policy}”`;

export const ramDecision: RamDecisionWording = {
  verdicts: {
    allow: 'Allowed',
    'explicit-deny': 'Denied by a Deny',
    'implicit-deny': 'Not allowed',
    unknown: 'Depends',
  },
  reasons: {
    allowed: (parts) => `${at(parts)} allows it.`,
    denied: (parts) => `${at(parts)} denies it. A Deny wins over every Allow.`,
    'allow-overruled': (parts) => `${at(parts)} would have allowed it.`,
    'action-missed': (parts) => `${at(parts)} comes nearest, but does not name the action.`,
    'resource-missed': (parts) => `${at(parts)} names the action, but not on this resource.`,
    'condition-missed': (parts) =>
      `${at(parts)} fits, but its condition does not hold: ${misses[parts.why ?? 'different'](parts)}.`,
    'needs-key': (parts) =>
      `It hangs on ${parts.key}: ${at(parts, 'statement')} asks for it, and the request does not say.`,
    'no-statement': () => 'The policy has no statement.',
    'nothing-matches': () => 'No statement comes near it, and what nothing allows is denied.',
    'control-policies': () => 'Control policies of a resource directory are not looked at and may refuse.',
    'session-policies': () => 'A session policy of the caller is not looked at and may refuse.',
    'resource-groups': () => 'A grant in a resource group is not looked at and may allow it.',
    'statement-set-aside': () =>
      'A statement that RAM would refuse was left out. RAM refuses the whole policy because of it.',
    'principal-not-evaluated': () => 'A statement with a Principal was left out.',
    'unknown-operator': () => 'A condition has an operator that RAM does not know; it never holds here.',
    'duplicate-key': () => 'Something is given twice; the last one counts here, RAM does not say.',
    'absent-key-negated': () =>
      'A “not” condition holds because the request does not carry its key. RAM documents this for some services only.',
    'request-pattern': () => 'Wildcards in a request are taken as plain characters.',
    'resource-not-given': () => 'No resource is given, so only statements on everything (*) fit.',
  },
};
