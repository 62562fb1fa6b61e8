import type { Reason } from '../../domain/guide/sign.ts';
import { never } from '../../domain/lib/never.ts';
import type { GuideWording } from '../../wording/guide.ts';

/** Why an answer was given by itself, in words. */
export function reasonsText(reasons: readonly Reason[], words: GuideWording['reasons']): string {
  return words.join(reasons.map((reason) => reasonText(reason, words)));
}

function reasonText(reason: Reason, words: GuideWording['reasons']): string {
  switch (reason.fact) {
    case 'gate':
      return words.gate[reason.value];
    case 'deny':
      return words.deny[reason.value];
    case 'principal':
      return words.principal[reason.value];
    case 'scope':
      return words.scope[reason.value];
    case 'says':
      return words.says[reason.value];
    case 'code':
    case 'action':
    case 'policyType':
    case 'verb':
    case 'resource':
    case 'subresource':
      return words[reason.fact](reason.value);
    case 'lookAlike':
    case 'entry':
      return words[reason.fact];
    default:
      return never(reason);
  }
}
