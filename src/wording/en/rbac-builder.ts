/** The role builder in English. */
import type { RbacBuilderWording } from '../rbac-builder.ts';
import { rbacProblems } from './rbac-problems.ts';

export const rbacBuilder: RbacBuilderWording = {
  problems: rbacProblems,
  title: 'Build a role',
  lead: 'Say what somebody may do in the cluster, in the form or in YAML: both always show the same role and binding. What cannot work is said at once, and so is a predefined role that would already do.',
  start: {
    title: 'Where to start',
    others:
      'Start from the refusal you got, from a role you have, or from nothing. Or take a task or a predefined role, and change what does not fit.',
    replaces: 'What is chosen here takes the place of the role below. Undo brings it back.',
    paste: 'Paste a role',
    empty: 'Start empty',
    tasks: 'Tasks',
    template: {
      logs: { name: 'Read pods and logs', summary: 'See the pods of one namespace and what they print.' },
      deploy: {
        name: 'Deploy applications',
        summary: 'Create, change and delete Deployments, Services and ConfigMaps in one namespace.',
      },
      exec: { name: 'A shell in pods', summary: 'Open a terminal in the pods of one namespace.' },
      nodes: { name: 'Read nodes', summary: 'See the nodes of the cluster, and change nothing.' },
    },
    role: 'Or the rules of a predefined role',
    roleChoose: 'Choose a role…',
  },
  bar: {
    label: 'The role and its binding',
    resetText: 'The role and its binding are cleared. Undo brings them back as long as this page is open.',
  },
  form: {
    label: 'Role and binding as a form',
    locked:
      'The YAML cannot be shown as a form just now: it cannot be read as a role, or has more than 200 rules. The form shows the last state that it could and waits. Mend the YAML, or go back to what the form shows.',
    restore: 'Go back to what the form shows',
    others: (count) =>
      count === 1
        ? 'The YAML has one more object. The form leaves it as it is.'
        : `The YAML has ${count} more objects. The form leaves them as they are.`,
    role: 'The role',
    kind: 'Kind',
    kinds: {
      Role: { name: 'Role', hint: 'for one namespace' },
      ClusterRole: { name: 'ClusterRole', hint: 'for the cluster, or for several namespaces' },
    },
    name: 'Name',
    namespace: 'Namespace',
  },
  rules: {
    title: 'What it allows',
    empty: 'No rule yet, so nothing is allowed.',
    add: 'Add a rule',
    rule: (number) => `Rule ${number}`,
    about: 'The rule is about',
    abouts: { resources: 'resources', urls: 'URLs' },
    duplicate: (number) => `Duplicate rule ${number}`,
    remove: (number) => `Remove rule ${number}`,
    apiGroups: 'API groups',
    apiGroupsHint: 'Filled in with the resource. “core” is the group without a name.',
    core: 'core ("")',
    ofCluster: 'no namespace',
    resources: 'Resources',
    resourcesHint:
      'Plural, as pods; a subresource as pods/log. Choose one, or type that of a custom resource.',
    names: 'Only these names',
    namesHint: 'Leave empty for all.',
    urls: 'URLs',
    urlsHint: 'As /healthz, or /logs/* for all below.',
    verbs: 'Verbs',
    read: 'Reading',
    write: 'Reading and writing',
    otherVerbs: 'Other verbs',
    otherVerbsHint: 'As bind, escalate, impersonate.',
    unserved: (verb) => `${verb}: none of the resources knows this verb`,
    elsewhere: (resource, group) => `${resource} is not in this rule’s API groups; it belongs to ${group}.`,
    move: (resource) => `Give ${resource} a rule of its own`,
  },
  binding: {
    title: 'Who gets it, and where',
    place: 'Bound',
    places: {
      none: { name: 'not yet', hint: 'a role alone allows nobody anything' },
      namespace: { name: 'in one namespace', hint: 'RoleBinding' },
      cluster: { name: 'in the whole cluster', hint: 'ClusterRoleBinding' },
    },
    name: 'Name of the binding',
    namespace: 'Namespace of the binding',
    subjects: 'Subjects',
    subject: (number) => `Subject ${number}`,
    kind: 'Kind',
    kinds: { User: 'RAM user or role, or other user', Group: 'Group', ServiceAccount: 'Service account' },
    subjectName: {
      User: 'RAM ID (digits), or user name',
      Group: 'Group name',
      ServiceAccount: 'Service account',
    },
    subjectNamespace: 'Its namespace',
    add: 'Add a subject',
    remove: (number) => `Remove subject ${number}`,
    notRam:
      'This is not the ID of a RAM user or role, which has digits only. A RAM user’s login name binds nobody.',
    ssoName:
      'CloudSSO users act as a RAM role, and requests carry that role’s ID. A binding to its name binds nobody: use the ID.',
  },
  yaml: {
    label: 'YAML',
    hint: 'Type or paste here. Comments, unknown fields and other objects are kept. Ctrl+Z or ⌘Z undoes changes here and in the form.',
  },
  covering: {
    title: 'Does a predefined role already do?',
    empty: 'Add a rule, and the predefined roles are measured against it.',
    does: (role) => `${role} already allows all of this.`,
    nearest: (role) => `No predefined role allows all of this. ${role} comes nearest.`,
    nothingMore: 'It grants nothing more.',
    everything: 'It also allows everything else in the cluster.',
    more: (count) => `It also grants ${count} ${count === 1 ? 'permission' : 'permissions'} more.`,
    wider: 'It can only be granted for the whole cluster, not for one namespace.',
    lacks: 'It lacks',
    grants: 'What else it grants',
    andMore: (count) => `and ${count} more`,
    custom: 'Granted as a custom role.',
    least:
      'The role you build grants the least. A predefined one is worth it where its extra rights do no harm.',
    instead: (role) => `Grant ${role} instead`,
    ack: (role) => `${role}, granted through ACK`,
    unpublished: (roles) => `Not measured, because their rules were never published: ${roles}.`,
  },
  output: {
    title: 'Take it',
    choose: 'Format',
    names: {
      yaml: 'YAML',
      kubectl: 'kubectl',
      'can-i': 'Checks',
      terraform: 'Terraform',
      ack: 'ACK grant',
    },
    empty: 'Add a rule or a subject first.',
    broken: 'The YAML has errors that Kubernetes would refuse. Mend them first.',
    kubectl: 'Create it',
    byManifest: 'The flags of “kubectl create” cannot say all of it, so the object itself is the input.',
    yaml: 'role.yaml',
    canI: 'Run as somebody who may impersonate, such as a cluster administrator. A “yes” where “no” is expected means that another binding allows it.',
    canINone: 'Bind the role to somebody, and checks for it appear here.',
    yes: 'These answer “yes”',
    no: 'These answer “no”',
    terraform: 'For the provider hashicorp/kubernetes',
  },
  ack: {
    intro:
      'ACK can grant a ClusterRole itself. It then shows on the console, and ACK makes the binding: do not create one of your own as well.',
    overwrite:
      'Never use GrantPermissions for this, nor UpdateUserPermissions without the mode “patch”: both replace everything that the identity was granted before, on every cluster.',
    cluster: 'Cluster ID',
    identity: 'The ID is that of a',
    identities: { user: 'RAM user', role: 'RAM role' },
    show: 'Keep what is granted now',
    grant: 'Add the grant',
    after: 'Look at it again',
    console: 'On the console',
    steps: ({ role, namespace }) => [
      'Open the ACK console, then Authorizations, and choose the RAM user or role.',
      'Choose Modify Permissions, then Add Permissions, and the cluster.',
      namespace === undefined ? 'Choose all namespaces.' : `Choose the namespace ${namespace}.`,
      `Choose Custom and the ClusterRole ${role}, then submit.`,
    ],
    first:
      'The ClusterRole has to be there before it can be granted. Create it with kubectl, without the binding:',
    not: (why) =>
      why.why === 'role'
        ? `${why.name || 'The role'} is a Role. ACK grants ClusterRoles only: make it a ClusterRole, bound in the namespace.`
        : `${why.name || 'A subject'} (${why.kind}) is no RAM user or role, so ACK grants it nothing. Use the binding.`,
    none: 'Bind a ClusterRole to a RAM user or role, and its grant appears here.',
    also: 'The order of the menus is that of November 2026 and may change.',
  },
};
