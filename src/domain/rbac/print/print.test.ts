import { describe, expect, it } from 'vitest';
import ackCases from '../cases/print/ack.json';
import backupCases from '../cases/print/backup.json';
import canICases from '../cases/print/can-i.json';
import kubectlCases from '../cases/print/kubectl.json';
import terraformCases from '../cases/print/terraform.json';
import type { BindingId } from '../resolver.ts';
import type { ResourceCatalogue } from '../resource.ts';
import type { RbacObjects } from '../types.ts';
import { ackGrantCommand, ackGrants } from './aliyun.ts';
import { deleteBinding } from './backup.ts';
import { canI } from './can-i.ts';
import { kubectl } from './kubectl.ts';
import { terraform } from './terraform.ts';

const resource = (group: string, plural: string, namespaced: boolean, subresources = {}) => ({
  group,
  plural,
  kind: plural,
  namespaced,
  versions: ['v1'],
  verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
  subresources,
});

const CATALOGUE: ResourceCatalogue = {
  kubernetes: '1.36',
  resources: [
    resource('', 'pods', true, { exec: ['get', 'create'], log: ['get'] }),
    resource('', 'configmaps', true),
    resource('', 'secrets', true),
    resource('', 'namespaces', false),
    resource('', 'nodes', false),
    resource('apps', 'deployments', true, { scale: ['get', 'update', 'patch'] }),
    resource('batch', 'jobs', true),
  ],
};

describe('kubectl', () => {
  const options = {
    manifest: JSON.stringify,
    isServed: (group: string, plural: string) =>
      CATALOGUE.resources.some((each) => each.group === group && each.plural === plural),
  };
  it.each(kubectlCases)('$name', ({ objects, commands }) => {
    const printed = kubectl(byKind(objects), options);
    expect(printed.map(({ by, command }) => (by === 'flags' ? oneLine(command) : by))).toEqual(commands);
  });

  it('a manifest is the input of the command, without what the server sets', () => {
    const metadata = { name: 'r', uid: '1', labels: { a: 'b' } };
    const [printed] = kubectl(byKind([{ kind: 'ClusterRole', metadata }]), options);
    const manifest =
      '{"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRole","metadata":{"name":"r","labels":{"a":"b"}}}';
    expect(printed?.command).toBe(`kubectl create -f - <<'EOF'\n${manifest}\nEOF`);
  });

  it('the input ends at a word that is no line of it', () => {
    const [printed] = kubectl(byKind([{ kind: 'ClusterRole', metadata: { name: 'r', labels: {} } }]), {
      ...options,
      manifest: () => 'EOF\n$(id)\n',
    });
    expect(printed?.command).toBe("kubectl create -f - <<'EOF_'\nEOF\n$(id)\nEOF_");
  });
});

describe('kubectl auth can-i', () => {
  it.each(canICases)('$name', ({ objects, checks }) => {
    const printed = canI(byKind(objects), CATALOGUE);
    expect(printed.map(({ allowed, command }) => `${allowed ? 'yes' : 'no'} ${command}`)).toEqual(checks);
  });
});

describe('Terraform', () => {
  it.each(terraformCases)('$name', ({ objects, text }) => {
    expect(terraform(byKind(objects)).split('\n')).toEqual(text);
  });
});

describe('ACK', () => {
  it.each(ackCases)('$name', ({ objects, commands, not }) => {
    const printed = ackGrants(byKind(objects), 'c1', false);
    expect(printed.grants.map(ackGrantCommand)).toEqual(commands);
    expect(printed.not).toEqual(not);
  });
});

describe('deleting a binding', () => {
  // The file's own type makes any text of the kind.
  it.each(backupCases)('$name', ({ binding, commands }) => {
    expect(deleteBinding(binding as BindingId)).toEqual(commands);
  });
});

/** The cases spell each object with its kind; their own types are a union of everything in the files. */
function byKind(
  objects: readonly { readonly kind: string; readonly [field: string]: unknown }[],
): RbacObjects {
  const of = (kind: string) => objects.filter((each) => each.kind === kind);
  return {
    roles: of('Role'),
    clusterRoles: of('ClusterRole'),
    roleBindings: of('RoleBinding'),
    clusterRoleBindings: of('ClusterRoleBinding'),
  } as unknown as RbacObjects;
}

function oneLine(command: string): string {
  return command.replaceAll(' \\\n  ', ' ');
}
