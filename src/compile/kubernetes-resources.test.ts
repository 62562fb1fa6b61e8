import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from './files.ts';
import fixture from './fixture/content/kubernetes-resources.json' with { type: 'json' };
import { kubernetesResources, resourceCatalogue } from './kubernetes-resources.ts';

const ROOT = join(import.meta.dirname, '../..');
const served = kubernetesResources.parse(
  JSON.parse(await textOf(join(ROOT, 'content/kubernetes-resources.json'))),
);

/** Counted in the package the list comes from, apart from the script that reads it. */
describe('the served resources', () => {
  it('are as many as the client of Kubernetes 1.36 has', () => {
    expect(served.source).toEqual({
      package: '@kubernetes/client-node',
      version: '2.0.1',
      kubernetes: '1.36',
    });
    const { resources } = served;
    expect(resources).toHaveLength(95);
    expect(new Set(resources.map(({ group }) => group)).size).toBe(23);
    expect(resources.filter(({ namespaced }) => namespaced)).toHaveLength(43);
    expect(resources.filter(({ version }) => /^v\d+$/.test(version))).toHaveLength(68);
    const subresources = resources.flatMap((resource) => Object.keys(resource.subresources));
    expect(subresources).toHaveLength(55);
    expect([...new Set(subresources)].sort()).toEqual([
      'approval',
      'attach',
      'binding',
      'ephemeralcontainers',
      'eviction',
      'exec',
      'finalize',
      'log',
      'portforward',
      'proxy',
      'resize',
      'scale',
      'status',
      'token',
    ]);
  });
});

describe('the catalogue', () => {
  const { resources } = resourceCatalogue(served);
  const find = (group: string, plural: string) =>
    resources.find((each) => each.group === group && each.plural === plural);

  it('has each resource once', () => {
    expect(resources).toHaveLength(76);
    expect(new Set(resources.map(({ group, plural }) => `${group}/${plural}`)).size).toBe(76);
  });

  it('knows what a rule has to know of it', () => {
    expect(find('', 'pods')).toMatchObject({
      kind: 'Pod',
      namespaced: true,
      verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
      subresources: { exec: ['get', 'create'], log: ['get'], eviction: ['create'] },
    });
    expect(find('', 'nodes')).toMatchObject({ kind: 'Node', namespaced: false });
    expect(find('', 'namespaces')?.verbs).not.toContain('deletecollection');
    expect(find('', 'serviceaccounts')?.subresources).toEqual({ token: ['create'] });
    expect(find('authorization.k8s.io', 'localsubjectaccessreviews')?.verbs).toEqual(['create']);
    expect(find('autoscaling', 'horizontalpodautoscalers')?.versions).toEqual(['v2', 'v1']);
    expect(find('apps', 'statefulsets')?.subresources.scale).toEqual(['get', 'update', 'patch']);
  });

  it('puts the versions of a resource together, the most stable first', () => {
    expect(resourceCatalogue(kubernetesResources.parse(fixture)).resources).toEqual([
      {
        group: 'house.example.com',
        plural: 'doors',
        kind: 'Door',
        namespaced: true,
        versions: ['v1', 'v1beta1'],
        verbs: ['get', 'create', 'update', 'delete'],
        subresources: { handle: ['get', 'update'], lock: ['create'] },
      },
    ]);
  });
});
