/** Roles and bindings to copy and to click, with the commands that check them and take them back. */
import { deleteBinding } from '../../rbac/print/backup.ts';
import { canI, canICommand } from '../../rbac/print/can-i.ts';
import { kubectl } from '../../rbac/print/kubectl.ts';
import { inOrder, manifestOf, type RbacObject } from '../../rbac/print/objects.ts';
import { shellWord } from '../../rbac/print/shell.ts';
import { terraform } from '../../rbac/print/terraform.ts';
import type { RbacObjects } from '../../rbac/types.ts';
import type { Proof } from '../proof.ts';
import type { Artefact, CheckStep, Printers } from './delivery.ts';

/** The objects as manifests, as commands, and for Terraform's Kubernetes provider. */
export function objectArtefacts(objects: RbacObjects, printers: Printers): readonly Artefact[] {
  return [
    { format: 'yaml', text: manifests(objects, printers) },
    { format: 'kubectl', text: kubectlText(objects, printers) },
    { format: 'kubernetes-terraform', text: `${terraform(objects)}\n` },
  ];
}

function manifests(objects: RbacObjects, { manifest }: Printers): string {
  return inOrder(objects)
    .map((each) => manifest(manifestOf(each)))
    .map((text) => text.replace(/\n?$/, '\n'))
    .join('---\n');
}

export function kubectlText(objects: RbacObjects, { manifest, catalogue }: Printers): string {
  const isServed = (apiGroup: string, resource: string) =>
    catalogue.resources.some(({ group, plural }) => group === apiGroup && plural === resource);
  return kubectl(objects, { manifest, isServed })
    .map(({ command }) => command)
    .join('\n');
}

/** What the objects allow, and next to it what they do not; the answers are the evaluator's. */
export function objectChecks(objects: RbacObjects, { catalogue }: Printers): readonly CheckStep[] {
  return canI(objects, catalogue).map(({ command, allowed }) => ({
    kind: 'command',
    command,
    expected: allowed ? 'yes' : 'no',
  }));
}

/** The requests of a proof as commands. */
export function requestChecks({ asked }: Proof): readonly CheckStep[] {
  return asked.flatMap((each) =>
    each.asked.gate === 'rbac' && 'request' in each.asked
      ? [{ kind: 'command', command: canICommand(each.asked.request), expected: 'yes' } as const]
      : [],
  );
}

/** Keeps bindings as files and deletes them, then the roles that were made with them. */
export function removeCommands(objects: RbacObjects): readonly string[] {
  const all = inOrder(objects);
  const isRole = ({ kind }: RbacObject) => kind === 'Role' || kind === 'ClusterRole';
  const bindings = all.filter((each) => !isRole(each));
  return [
    ...bindings.flatMap(({ kind, object: { metadata } }) => {
      const { name, namespace } = metadata;
      const bound = kind === 'RoleBinding' ? kind : 'ClusterRoleBinding';
      const { keep, remove } = deleteBinding({
        kind: bound,
        name,
        ...(namespace !== undefined && { namespace }),
      });
      return [keep, remove];
    }),
    ...all.filter(isRole).map(({ kind, object: { metadata } }) => {
      const place = metadata.namespace === undefined ? '' : ` -n ${shellWord(metadata.namespace)}`;
      return `kubectl delete ${shellWord(`${kind.toLowerCase()}/${metadata.name}`)}${place}`;
    }),
  ];
}
