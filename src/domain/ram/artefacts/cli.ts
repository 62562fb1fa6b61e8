import { never } from '../../lib/never.ts';
import type { Policy } from '../policy.ts';
import { printMinified } from '../print.ts';
import { shellWord } from './shell.ts';
import type { AttachTarget } from './target.ts';

/**
 * The command of the aliyun CLI that creates a custom policy, with the document minified for the length limit.
 * Source: the RAM API CreatePolicy, <https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-createpolicy>.
 */
export function createPolicyCommand(policy: Policy, policyName: string): string {
  return `aliyun ram CreatePolicy \\
  --PolicyName ${shellWord(policyName)} \\
  --PolicyDocument ${shellWord(printMinified(policy))}`;
}

/** The command that attaches a custom policy. Source: the RAM APIs AttachPolicyToUser, AttachPolicyToRole, AttachPolicyToGroup. */
export function attachPolicyCommand(policyName: string, target: AttachTarget): string {
  const [api, parameter] = apiOf(target.kind);
  return `aliyun ram ${api} \\
  --PolicyType Custom \\
  --PolicyName ${shellWord(policyName)} \\
  --${parameter} ${shellWord(target.name)}`;
}

function apiOf(kind: AttachTarget['kind']): readonly [api: string, parameter: string] {
  switch (kind) {
    case 'user':
      return ['AttachPolicyToUser', 'UserName'];
    case 'role':
      return ['AttachPolicyToRole', 'RoleName'];
    case 'group':
      return ['AttachPolicyToGroup', 'GroupName'];
    default:
      return never(kind);
  }
}
