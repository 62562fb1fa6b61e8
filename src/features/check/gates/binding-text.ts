/** A predefined role, granted: the binding that ACK's grant comes down to, added to a text of objects. */
import type { Principal } from '../../../domain/check/principal.ts';

export interface RoleGrant {
  readonly principal: Principal;
  /** Empty: in the whole cluster. */
  readonly namespace: string;
  readonly clusterRole: string;
}

const JSON_TEXT = /^\s*[{[]/;

/** The text with the binding behind it, in the format that it has. */
export function withBinding(text: string, grant: RoleGrant): string {
  const added = JSON_TEXT.test(text) ? JSON.stringify(bindingOf(grant), undefined, 2) : yamlOf(grant);
  if (text.trim() === '') return added;
  return `${text.trimEnd()}\n${JSON_TEXT.test(text) ? '' : '---\n'}${added}`;
}

function bindingOf({ principal: { user, identity }, namespace, clusterRole }: RoleGrant) {
  const kind = namespace === '' ? 'ClusterRoleBinding' : 'RoleBinding';
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind,
    metadata: { name: nameOf(user, namespace, clusterRole), ...(namespace !== '' && { namespace }) },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: clusterRole },
    subjects: [
      identity?.kind === 'service-account'
        ? { kind: 'ServiceAccount', name: identity.account, namespace: identity.namespace }
        : { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: user },
    ],
  };
}

/** Like the names that ACK gives. */
function nameOf(user: string, namespace: string, clusterRole: string): string {
  const role = clusterRole.replaceAll(':', '-');
  return `${user.split(':').at(-1)}-${namespace || role}-${namespace === '' ? 'clusterrolebinding' : 'rolebinding'}`;
}

/** A JSON string is a YAML one. */
function yamlOf(grant: RoleGrant): string {
  const { apiVersion, kind, metadata, roleRef, subjects } = bindingOf(grant);
  const fields = (object: Readonly<Record<string, string | undefined>>, indent: string) =>
    Object.entries(object).map(([key, value]) => `${indent}${key}: ${scalar(value ?? '')}`);
  return [
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    'metadata:',
    ...fields(metadata, '  '),
    'roleRef:',
    ...fields(roleRef, '  '),
    'subjects:',
    ...subjects.flatMap((subject) =>
      fields(subject, '  ').map((line, at) => (at === 0 ? `- ${line.trimStart()}` : line)),
    ),
    '',
  ].join('\n');
}

function scalar(value: string): string {
  return /^[A-Za-z][A-Za-z.-]*(?:\/[a-z0-9]+)?$/.test(value) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
