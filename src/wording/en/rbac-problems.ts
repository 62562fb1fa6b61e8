/** What is wrong with RBAC objects, in English. */
import type { RbacProblemWording } from '../rbac-problems.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text; numbers and yes/no need quotes',
  integer: 'a whole number',
  list: 'a list',
  object: 'a set of fields',
};

export const rbacProblems: RbacProblemWording = {
  yaml: {
    template: 'An unfilled template stands here. Fill it first, for example with “helm template”.',
    tab: 'A tab stands where YAML wants blanks.',
    indent: 'The indentation does not fit what stands above.',
    alias: 'A star or an alias stands here that refers to nothing. Put a lone star in quotes.',
    'alias-bomb': 'The aliases here would unfold to an enormous file, so they are not followed.',
    'duplicate-key': 'This key stands here a second time.',
    open: 'A quote or a bracket is not closed.',
    deep: 'This is nested deeper than any RBAC object, so it is not read.',
    syntax: 'This cannot be read as YAML.',
  },
  severity: { error: 'Error', warning: 'Warning', notice: 'Note' },
  validation: {
    'RBAC-V01': () => 'This is no Kubernetes object.',
    'RBAC-V02': ({ text }) =>
      text ? `The apiVersion ${text} is not one of RBAC.` : 'The apiVersion is missing.',
    'RBAC-V03': ({ text }) =>
      text
        ? `Objects of the kind ${text} are not RBAC, so this one is passed over.`
        : 'Not an RBAC object, so it is passed over.',
    'RBAC-V04': ({ text }) => `${text} is read as v1; clusters since Kubernetes 1.22 refuse it.`,
    'RBAC-V05': ({ expected }) => `Here has to be ${EXPECTED[String(expected)] ?? expected}.`,
    'RBAC-V06': ({ field }) =>
      `Kubernetes knows no field “${field}” here: kubectl refuses it, the server drops it.`,
    'RBAC-V07': ({ kind, name, namespace }) =>
      `There are two objects ${kind} ${namespace ? `${namespace}/` : ''}${name}; the first is used.`,
    'RBAC-V08': ({ codes }) =>
      `A character that cannot be seen stands in this name (${codes}), so it is not what it looks like.`,
    'RBAC-V10': () => 'The name is missing.',
    'RBAC-V11': ({ text, fault }) => `The name ${text} may not be or have “${fault}”.`,
    'RBAC-V12': () => 'The namespace is missing.',
    'RBAC-V13': ({ text }) =>
      `${text} is no name of a namespace: lower-case letters, digits and inner hyphens, at most 63.`,
    'RBAC-V14': () => 'This kind stands outside of namespaces; leave the namespace out.',
    'RBAC-V15': ({ part, text }) => `The label’s ${part} ${text} is malformed.`,
    'RBAC-V16': ({ part, text }) =>
      part === 'size'
        ? 'The annotations are larger than 256 KiB.'
        : `The annotation’s key ${text} is malformed.`,
    'RBAC-V17': () => 'This owner reference is incomplete or not allowed.',
    'RBAC-V18': ({ text }) => `The finalizer ${text} is malformed or contradicts another.`,
    'RBAC-V19': () => 'The generation may not be negative.',
    'RBAC-V20': () => 'The rule has no verbs, so it is refused.',
    'RBAC-V21': () => 'A Role cannot have URLs; only a ClusterRole can.',
    'RBAC-V22': () => 'A rule is about URLs or about resources, not both.',
    'RBAC-V23': () => 'The rule names no API group. The core group is "".',
    'RBAC-V24': () => 'The rule names no resource.',
    'RBAC-V30': () => 'The aggregation has no selectors.',
    'RBAC-V31': ({ operator }) => `${operator} is no operator of a selector.`,
    'RBAC-V32': ({ operator }) => `${operator} needs values.`,
    'RBAC-V33': ({ operator }) => `${operator} takes no values.`,
    'RBAC-V34': ({ part, text }) => `The selector’s ${part} ${text} is malformed.`,
    'RBAC-V40': ({ text }) => `The roleRef’s apiGroup has to be rbac.authorization.k8s.io, not ${text}.`,
    'RBAC-V41': ({ text }) =>
      text === 'Role'
        ? 'A ClusterRoleBinding cannot refer to a Role.'
        : `A binding cannot refer to the kind ${text || '(none)'}.`,
    'RBAC-V42': () => 'The roleRef names no role.',
    'RBAC-V43': ({ text, fault }) => `The role’s name ${text} may not be or have “${fault}”.`,
    'RBAC-V50': () => 'The subject has no name.',
    'RBAC-V51': ({ text }) =>
      `${text || 'An empty kind'} is no kind of subject: User, Group or ServiceAccount.`,
    'RBAC-V52': ({ kind }) => `The apiGroup does not fit a ${kind}.`,
    'RBAC-V53': ({ text }) => `${text} is no name of a service account.`,
    'RBAC-V54': () => 'In a ClusterRoleBinding a service account needs its namespace.',
  },
  advice: {
    'RBAC-W01': () =>
      'Names do not go with create: the object has no name yet when the API server asks, so this never allows it.',
    'RBAC-W02': () => 'Names do not go with deletecollection: that request carries no name.',
    'RBAC-W03': () =>
      'With names, list and watch are allowed only for one name at a time, as “kubectl get … --field-selector metadata.name=NAME”.',
    'RBAC-W04': ({ resource }) =>
      `${resource} belongs to no namespace, so in a grant for one namespace this does nothing. It needs a ClusterRole bound to the whole cluster.`,
    'RBAC-W05': () => 'URLs belong to no namespace, so in a grant for one namespace this does nothing.',
    'RBAC-W06': () => 'A star also grants whatever is added later. Name what is needed.',
    'RBAC-W07': ({ text }) => `The star in “${text}” is a letter like any other: it matches nothing else.`,
    'RBAC-W08': ({ text }) =>
      `“${text}” has capitals; requests carry lower-case letters, so it never matches.`,
    'RBAC-W09': ({ text }) =>
      `“${text}” is no API group: leave the version out, and write the core group as "".`,
    'RBAC-W10': ({ text }) => `“${text}” has no leading slash, so it matches no path.`,
  },
};
