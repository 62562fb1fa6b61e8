/** Roles to start from, each the smallest that does the task. */
import type { RuleForm } from './form.ts';
import { emptyForm, emptyRule, type RoleForm } from './form.ts';
import { writeSource } from './write.ts';

const rule = (apiGroup: string, resources: string[], verbs: string[]): RuleForm => ({
  ...emptyRule(),
  apiGroups: [apiGroup],
  resources,
  verbs,
});

const READ = ['get', 'list', 'watch'];
const WRITE = [...READ, 'create', 'update', 'patch', 'delete'];

const forms = {
  logs: {
    name: 'pod-reader',
    namespace: 'default',
    rules: [rule('', ['pods'], READ), rule('', ['pods/log'], ['get'])],
  },
  deploy: {
    name: 'deployer',
    namespace: 'default',
    rules: [
      rule('apps', ['deployments'], WRITE),
      rule('apps', ['deployments/scale'], ['get', 'update', 'patch']),
      rule('', ['services', 'configmaps'], WRITE),
      rule('', ['pods', 'events'], READ),
    ],
  },
  exec: {
    name: 'pod-shell',
    namespace: 'default',
    rules: [rule('', ['pods'], READ), rule('', ['pods/exec'], ['get', 'create'])],
  },
  nodes: { kind: 'ClusterRole', name: 'node-reader', rules: [rule('', ['nodes'], READ)] },
} satisfies Record<string, Partial<RoleForm>>;

export const TEMPLATES = (['logs', 'deploy', 'exec', 'nodes'] as const).map((id) => ({
  id,
  text: () => writeSource('', { ...emptyForm(), ...forms[id] }),
}));
