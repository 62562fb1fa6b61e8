/** A RAM policy to copy and to click, with the commands that show it and take it back. */
import { never } from '../../lib/never.ts';
import { attachPolicyCommand, createPolicyCommand } from '../../ram/artefacts/cli.ts';
import { shellWord } from '../../ram/artefacts/shell.ts';
import type { AttachTarget } from '../../ram/artefacts/target.ts';
import { terraformPolicy } from '../../ram/artefacts/terraform.ts';
import { print } from '../../ram/print.ts';
import type { RamGrant, RamTarget } from '../remedy.ts';
import type { Artefact, CheckStep, ConsoleStep, Undo } from './delivery.ts';

/** The policy as JSON, for the CLI and for Terraform. Policies of CloudSSO's roles are set in its own console only. */
export function ramArtefacts({ policy, policyName, target }: RamGrant): readonly Artefact[] {
  const json: Artefact = { format: 'ram-policy', text: print(policy) };
  if (target.kind === 'cloudsso') return [json];
  const create = createPolicyCommand(policy, policyName);
  const to = attachTarget(target);
  return [
    json,
    { format: 'ram-cli', text: to ? `${create}\n${attachPolicyCommand(policyName, to)}` : create },
    { format: 'ram-terraform', text: terraformPolicy(policy, policyName, to) },
  ];
}

function attachTarget(target: RamTarget): AttachTarget | undefined {
  return target.kind === 'attach' ? target.to : undefined;
}

export function ramSteps({ policyName, target }: RamGrant): readonly ConsoleStep[] {
  const create: readonly ConsoleStep[] = [
    { code: 'ram-open-policies' },
    { code: 'ram-paste-policy' },
    { code: 'ram-name-policy', values: { policy: policyName } },
  ];
  switch (target.kind) {
    case 'cloudsso':
      return [{ code: 'cloudsso-open-access-configuration' }, { code: 'cloudsso-paste-policy' }];
    case 'sso':
      return [...create, { code: 'sso-ask-administrator' }];
    case 'attach': {
      const { kind, name } = target.to;
      const values = { policy: policyName, name, ...(target.id !== undefined && { id: target.id }) };
      return [...create, { code: kind === 'role' ? 'ram-attach-to-role' : 'ram-attach-to-user', values }];
    }
    default:
      return never(target);
  }
}

export function ramCheck({ target }: RamGrant): readonly CheckStep[] {
  const list = (to: AttachTarget) =>
    to.kind === 'role'
      ? `aliyun ram ListPoliciesForRole --RoleName ${shellWord(to.name)}`
      : `aliyun ram ListPoliciesForUser --UserName ${shellWord(to.name)}`;
  const shown: readonly CheckStep[] =
    target.kind === 'attach' ? [{ kind: 'command', command: list(target.to) }] : [];
  return [...shown, { kind: 'repeat' }];
}

/** Detaches the policy and deletes it; RAM refuses to delete one that is still attached. */
export function ramUndo({ policyName, target }: RamGrant): Undo {
  const name = shellWord(policyName);
  const to = attachTarget(target);
  const from = to?.kind === 'role' ? ['Role', to.name] : ['User', to?.name ?? ''];
  const detach = `aliyun ram DetachPolicyFrom${from[0]} --PolicyType Custom --PolicyName ${name} --${from[0]}Name ${shellWord(from[1] ?? '')}`;
  const remove = `aliyun ram DeletePolicy --PolicyName ${name}`;
  if (target.kind === 'cloudsso') return { commands: [], cautions: [] };
  return { commands: to ? [detach, remove] : [remove], cautions: [] };
}
