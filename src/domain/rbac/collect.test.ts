import { expect, it } from 'vitest';
import cases from './cases/collect/rules.json';
import { collect } from './collect.ts';

for (const { rule, name, documents, kept, problems } of cases) {
  it(`${rule} ${name}`, () => {
    const collected = collect(documents);
    const objects = Object.entries({
      Role: collected.objects.roles,
      ClusterRole: collected.objects.clusterRoles,
      RoleBinding: collected.objects.roleBindings,
      ClusterRoleBinding: collected.objects.clusterRoleBindings,
    }).flatMap(([kind, list]) =>
      list.map(
        ({ metadata }) => `${kind} ${metadata.namespace ? `${metadata.namespace}/` : ''}${metadata.name}`,
      ),
    );
    expect(objects).toEqual(kept);
    expect(collected.problems.map((p) => `${p.rule} ${p.path?.join('.')} ${p.severity}`)).toEqual(problems);
  });
}
