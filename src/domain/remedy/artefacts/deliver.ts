/** Grant → everything that is needed to give it, check it and take it back. */
import { never } from '../../lib/never.ts';
import type { RbacObjects } from '../../rbac/types.ts';
import { placeholdersIn } from '../facts.ts';
import { NO_OBJECTS } from '../proof.ts';
import { bindingTo } from '../rbac/objects.ts';
import type { Grant, RestoreGrant, RoleGrant, RuleGrant, SingleGrant, TaskGrant } from '../remedy.ts';
import { ackCommands, ackSteps, ackTerraform, customGrant, predefinedGrant } from './ack.ts';
import type { After, Artefact, ArtefactFormat, Delivery, Printers, Way } from './delivery.ts';
import { ramArtefacts, ramCheck, ramSteps, ramUndo } from './ram.ts';
import { kubectlText, objectArtefacts, objectChecks, removeCommands, requestChecks } from './rbac.ts';

type Parts = Omit<Delivery, 'fill'>;

/** Writes a grant out (REM-A01 to A07). Never fails; what is not known stands in the texts as a placeholder. */
export function deliver(grant: Grant, printers: Printers): Delivery {
  const parts = grant.kind === 'task' ? taskParts(grant, printers) : singleParts(grant, printers);
  return { ...parts, fill: placeholdersIn(parts.artefacts.map(({ text }) => text).join('\n')) };
}

function singleParts(grant: SingleGrant, printers: Printers): Parts {
  switch (grant.kind) {
    case 'ram':
      return {
        artefacts: ramArtefacts(grant),
        steps: ramSteps(grant),
        after: oneWay({ check: ramCheck(grant), undo: ramUndo(grant) }),
      };
    case 'rules':
      return ruleParts(grant, printers);
    case 'role':
      return roleParts(grant, printers);
    case 'restore':
      return restoreParts(grant, printers);
    default:
      return never(grant);
  }
}

function oneWay(after: After): Parts['after'] {
  return { objects: after, ack: after };
}

function ruleParts({ holder, objects }: RuleGrant, printers: Printers): Parts {
  const artefacts = objectArtefacts(objects, printers);
  const check = [...objectChecks(objects, printers), { kind: 'repeat' } as const];
  if (holder.kind !== 'ram') {
    return {
      artefacts,
      steps: [{ code: 'cluster-apply-yaml' }],
      after: oneWay({ check, undo: { commands: removeCommands(objects), cautions: ['keep-binding-first'] } }),
    };
  }
  const roles: RbacObjects = { ...NO_OBJECTS, clusterRoles: objects.clusterRoles };
  const name = objects.clusterRoles[0]?.metadata.name ?? '';
  const ack = customGrant(holder, name, objects.roleBindings[0]?.metadata.namespace, printers.cluster);
  return {
    artefacts: [
      ...artefacts,
      { format: 'ack-cli', text: `${kubectlText(roles, printers)}\n${ackCommands.add(ack)}` },
      { format: 'ack-terraform', text: terraformOf(roles, ackTerraform([ack]), printers) },
    ],
    steps: [{ code: 'ack-make-cluster-role', values: { role: name } }, ...ackSteps(ack, undefined)],
    after: {
      objects: {
        check,
        undo: {
          commands: removeCommands(objects),
          cautions: ['keep-binding-first', 'look-who-else', 'kubeconfig-before-user'],
        },
      },
      ack: {
        check: [{ kind: 'command', command: ackCommands.show(ack.uid) }, ...check],
        undo: {
          commands: [ackCommands.revoke(ack), ...removeCommands(roles)],
          cautions: ['look-who-else', 'kubeconfig-before-user'],
        },
      },
    },
  };
}

function terraformOf(roles: RbacObjects, permissions: string, printers: Printers): string {
  const own = objectArtefacts(roles, printers).find(({ format }) => format === 'kubernetes-terraform');
  return `${own?.text ?? ''}\n${permissions}\n`;
}

/** RAM identities get the role from ACK; everybody else a binding. */
function roleParts(grant: RoleGrant, printers: Printers): Parts {
  const { holder, role, namespace, proof } = grant;
  const check = [...requestChecks(proof), { kind: 'repeat' } as const];
  if (holder.kind !== 'ram') {
    const binding = bindingTo(
      { kind: 'ClusterRole', name: role.clusterRole ?? role.apiName },
      holder,
      namespace,
    );
    return {
      artefacts: objectArtefacts(binding, printers),
      steps: [{ code: 'cluster-apply-yaml' }],
      after: oneWay({ check, undo: { commands: removeCommands(binding), cautions: ['keep-binding-first'] } }),
    };
  }
  const ack = predefinedGrant(holder, grant, printers.cluster);
  return {
    artefacts: [
      { format: 'ack-cli', text: ackCommands.add(ack) },
      { format: 'ack-terraform', text: `${ackTerraform([ack])}\n` },
    ],
    steps: ackSteps(ack, role.custom ? undefined : role.name),
    after: oneWay({
      check: [{ kind: 'command', command: ackCommands.show(ack.uid) }, ...check],
      undo: { commands: [ackCommands.revoke(ack)], cautions: ['kubeconfig-before-user'] },
    }),
  };
}

function restoreParts({ objects, proof }: RestoreGrant, printers: Printers): Parts {
  return {
    artefacts: objectArtefacts(objects, printers),
    steps: [{ code: 'cluster-apply-yaml' }],
    after: oneWay({
      check: [...requestChecks(proof), { kind: 'repeat' }],
      undo: { commands: removeCommands(objects), cautions: ['look-who-else'] },
    }),
  };
}

/** Commands of one way each: RAM's, and ACK's where it can grant, else kubectl's. */
const COMMANDS: readonly ArtefactFormat[] = ['ram-cli', 'ack-cli'];
const TERRAFORM: readonly ArtefactFormat[] = ['ram-terraform', 'kubernetes-terraform'];

/** All parts in one copy, and the documents of each gate beside it. A task has one policy at most. */
function taskParts({ parts }: TaskGrant, printers: Printers): Parts {
  const all = parts.map((part) => singleParts(part, printers));
  const inOne = (
    format: ArtefactFormat,
    those: readonly ArtefactFormat[],
    instead: ArtefactFormat = format,
    between = '\n\n',
  ): Artefact[] => {
    const texts = all.flatMap(({ artefacts }) => {
      const own = artefacts.filter((each) => those.includes(each.format));
      return (own.length > 0 ? own : artefacts.filter((each) => each.format === instead)).map(
        ({ text }) => text,
      );
    });
    return texts.length === 0 ? [] : [{ format, text: texts.join(between) }];
  };
  return {
    artefacts: [
      ...inOne('all-commands', COMMANDS, 'kubectl'),
      ...inOne('all-terraform', TERRAFORM, 'ack-terraform'),
      ...inOne('ram-policy', ['ram-policy']),
      ...inOne('yaml', ['yaml'], 'yaml', '---\n'),
    ],
    steps: all.flatMap(({ steps }) => steps),
    after: { objects: afterAll(all, 'objects'), ack: afterAll(all, 'ack') },
  };
}

function afterAll(parts: readonly Parts[], way: Way): After {
  const all = parts.map(({ after }) => after[way]);
  return {
    check: [...all.flatMap(({ check }) => check.filter(({ kind }) => kind !== 'repeat')), { kind: 'repeat' }],
    undo: {
      commands: all.flatMap(({ undo }) => undo.commands),
      cautions: [...new Set(all.flatMap(({ undo }) => undo.cautions))],
    },
  };
}
