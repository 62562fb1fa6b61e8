/** kubectl's short names of resources, as the API server lists them (`ShortNames` in `pkg/registry/…/storage`). */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['cj', 'cronjobs'],
  ['cm', 'configmaps'],
  ['crd', 'customresourcedefinitions'],
  ['crds', 'customresourcedefinitions'],
  ['cs', 'componentstatuses'],
  ['csr', 'certificatesigningrequests'],
  ['deploy', 'deployments'],
  ['ds', 'daemonsets'],
  ['ep', 'endpoints'],
  ['ev', 'events'],
  ['hpa', 'horizontalpodautoscalers'],
  ['ing', 'ingresses'],
  ['ip', 'ipaddresses'],
  ['limits', 'limitranges'],
  ['netpol', 'networkpolicies'],
  ['no', 'nodes'],
  ['ns', 'namespaces'],
  ['pc', 'priorityclasses'],
  ['pdb', 'poddisruptionbudgets'],
  ['po', 'pods'],
  ['pv', 'persistentvolumes'],
  ['pvc', 'persistentvolumeclaims'],
  ['quota', 'resourcequotas'],
  ['rc', 'replicationcontrollers'],
  ['rs', 'replicasets'],
  ['sa', 'serviceaccounts'],
  ['sc', 'storageclasses'],
  ['sts', 'statefulsets'],
  ['svc', 'services'],
  ['vac', 'volumeattributesclasses'],
]);

/** The plural that a short name stands for, without its group; any other name as it is. */
export function withoutShortName(name: string): string {
  return SHORT_NAMES.get(name) ?? name;
}
