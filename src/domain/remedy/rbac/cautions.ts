/** What to mind about rules before they are granted. */
import { covers } from '../../rbac/covers.ts';
import type { ResourceCatalogue } from '../../rbac/resource.ts';
import type { Rule } from '../../rbac/types.ts';
import type { Caution } from '../remedy.ts';
import type { Holder } from './holder.ts';

/** Whoever can make these runs code as any service account of the namespace, and so reads its Secrets (Kubernetes' RBAC good practices). */
const RUN_CODE = [
  'pods',
  'pods/exec',
  'pods/attach',
  'pods/ephemeralcontainers',
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'replicationcontrollers',
  'jobs',
  'cronjobs',
];
const CHANGE = ['create', 'update', 'patch', '*'];
const READ = ['get', 'list', 'watch', '*'];

const HAND_ON = ['bind', 'escalate'];

/** Resources of the cluster that lead to more than they say, when they are made or changed (Kubernetes' RBAC good practices). */
const LEADS_FURTHER: readonly (readonly [Caution, readonly string[], readonly string[]])[] = [
  ['grants-rbac', ['rolebindings', 'clusterrolebindings'], CHANGE],
  ['mints-tokens', ['serviceaccounts/token'], ['create', '*']],
  ['mints-tokens', ['secrets'], CHANGE],
  ['signs-certificates', ['certificatesigningrequests/approval'], ['update', 'patch', '*']],
  ['signs-certificates', ['signers'], ['approve', 'sign', '*']],
  ['changes-requests', ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'], CHANGE],
  ['mounts-nodes', ['persistentvolumes'], CHANGE],
];

const EVERYTHING: Rule = { verbs: ['*'], apiGroups: ['*'], resources: ['*'] };

/** Cautions about rules that are bound in a namespace, or everywhere (REM-C01 to C08). */
export function ruleCautions(
  rules: readonly Rule[],
  namespace: string | undefined,
  { resources: known }: ResourceCatalogue,
): Caution[] {
  const has = (resources: readonly string[], verbs: readonly string[]) =>
    rules.some(
      (rule) =>
        rule.resources?.some((each) => each === '*' || resources.includes(each)) &&
        rule.verbs.some((verb) => verbs.includes(verb)),
    );
  const isNamespaced = (resource: string) =>
    known.some(({ plural, namespaced }) => plural === resource.split('/', 1)[0] && namespaced);
  const cautions: Caution[] = [];
  const isFull = covers(rules, [EVERYTHING]).covers;
  if (isFull) cautions.push('full-control');
  if (has(['secrets'], READ)) cautions.push('secrets-readable');
  if (has(RUN_CODE, CHANGE)) cautions.push('runs-code');
  if (has(['nodes/proxy'], [...CHANGE, ...READ])) cautions.push('node-credentials');
  // Full control says it all.
  for (const [caution, resources, verbs] of isFull ? [] : LEADS_FURTHER) {
    if (has(resources, verbs)) cautions.push(caution);
  }
  if (rules.some(({ verbs }) => verbs.some((verb) => HAND_ON.includes(verb)))) cautions.push('grants-rbac');
  if (rules.some(({ verbs }) => verbs.includes('impersonate'))) cautions.push('impersonation');
  if (namespace === undefined && rules.some((rule) => rule.resources?.some(isNamespaced))) {
    cautions.push('all-namespaces');
  }
  return cautions;
}

/** Cautions about the way in which a holder is granted something. */
export function wayCautions(holder: Holder): Caution[] {
  return holder.kind === 'ram' ? ['overwrites-grants', 'terraform-overwrites'] : [];
}

export function distinct(cautions: readonly Caution[]): readonly Caution[] {
  return [...new Set(cautions)];
}
