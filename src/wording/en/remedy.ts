/** Remedies in English. */
import type { RemedyWording } from '../remedy.ts';

function place(namespace: string | undefined): string {
  return namespace === undefined ? 'in the whole cluster' : `in namespace \`${namespace}\``;
}

/** `a`, `a and b`, `a, b and c`, each as code. */
function codes(items: readonly string[]): string {
  return list(items.map((item) => `\`${item}\``));
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const remedy: RemedyWording = {
  title: 'The smallest fix',
  status: {
    proven: {
      name: 'Proven',
      meaning: 'Refused without this grant and allowed with it, by the evaluators that all pages use.',
    },
    documented: {
      name: 'Documented',
      meaning: 'Official pages name this role for it. There are no rules that could be evaluated.',
    },
  },
  who: {
    'ram-user': (id) => `RAM user \`${id}\``,
    'ram-role': (id) => `RAM role \`${id}\``,
    ram: (id) => `RAM user or role \`${id}\``,
    'service-account': (name) => `service account \`${name}\``,
    user: (name) => `user \`${name}\``,
    group: (name) => `group \`${name}\``,
    cloudsso: 'the CloudSSO role',
    sso: 'the SSO identity',
  },
  says: {
    ram: ({ who, actions, resources }) => `Allows ${who} to call ${codes(actions)} on ${codes(resources)}.`,
    rules: ({ who, what, namespace }) =>
      `Allows ${codes(what)} ${place(namespace)}, and nothing else, to ${who}.`,
    hold: ({ who, namespace }) =>
      `Gives ${who} the rules that they want to grant, ${place(namespace)}: nobody hands on what they do not hold.`,
    role: ({ who, role, namespace }) => `Gives ${who} the role ${role} ${place(namespace)}.`,
    restore: ({ who, role }) =>
      `Makes the ClusterRole \`${role}\` again, which the binding of ${who} refers to.`,
    task: ({ who, task }) => `Gives ${who} all that “${task}” needs, at both gates.`,
    all: ({ who }) => `Gives ${who} what these requests ask for, and nothing else.`,
  },
  resource: {
    told: 'The resource is the one in the text.',
    cluster: 'RAM can limit this action to one cluster.',
    account:
      'It has to be `*`: RAM checks this action against the account, and a cluster there matches nothing.',
    list: 'On one cluster the list shows that cluster only; on `cluster/*` it shows all.',
    'list-all':
      'The text says that the list of all clusters was refused. On one cluster it would show that one only.',
    role: 'Name the one role. On `*` it would allow every role of the account.',
    'scope-unknown': 'It is `*` because no page says whether this action knows anything narrower.',
    'action-unknown':
      'This action is not in the list here: check its spelling. It is on `*` because nothing is known about its resources; narrow it if its page tells how.',
  },
  choices: {
    title: (count) => (count === 1 ? 'Another way to grant it' : `${count} other ways to grant it`),
    legend: 'Grant',
    exact: { ram: 'Exactly this action', rules: 'Exactly this request' },
    role: (role, namespace) =>
      `Role ${role}${namespace === undefined ? ', whole cluster' : ` in ${namespace}`}`,
    restore: (role) => `The missing ClusterRole ${role}`,
    task: (task) => `The whole task: ${task}`,
    all: 'All of these requests',
    beyond: (count) => (count === 0 ? 'nothing beyond this' : `${count} more permissions`),
    everything: 'everything there is',
    unpublished: 'what else it allows was never published',
    opens: (canaries) => `also opens: ${canaries.join(', ')}`,
    chosen: (sentence) => `Now shown: ${sentence}`,
  },
  beyond: {
    title: (role) => `What ${role} allows besides`,
    core: 'core',
    more: (count) => `and ${count} more resources`,
  },
  formats: {
    'ram-policy': { tab: 'RAM JSON', title: 'RAM policy' },
    'ram-cli': { tab: 'aliyun CLI', title: 'Create and attach the policy' },
    'ram-terraform': { tab: 'Terraform', title: 'Policy and attachment for Terraform' },
    yaml: { tab: 'YAML', title: 'Role and binding' },
    kubectl: { tab: 'kubectl', title: 'kubectl commands' },
    'ack-cli': { tab: 'aliyun CLI', title: 'Grant through ACK' },
    'kubernetes-terraform': { tab: 'Terraform: Kubernetes', title: 'Terraform, Kubernetes provider' },
    'ack-terraform': { tab: 'Terraform: ACK', title: 'Terraform, Alibaba Cloud provider' },
    'all-commands': { tab: 'All commands', title: 'Both gates, one after the other' },
    'all-terraform': { tab: 'All as Terraform', title: 'Both gates for Terraform' },
    console: { tab: 'Console', title: 'Steps in the console' },
  },
  artefacts: {
    label: 'The grant as',
    copy: 'Copy',
    download: (file) => `Download ${file}`,
    steps: 'console steps',
  },
  steps: {
    'ram-open-policies': () => 'RAM console › Permissions › Policies › Create Policy, tab JSON.',
    'ram-paste-policy': () => 'Paste the policy of the tab RAM JSON.',
    'ram-name-policy': ({ policy }) => `Go on, name it \`${policy}\`, and confirm.`,
    'ram-attach-to-user': ({ policy, name, id }) =>
      `Identities › Users › \`${name}\`${id === undefined ? '' : ` (ID \`${id}\`)`} › Add Permissions: choose \`${policy}\`.`,
    'ram-attach-to-role': ({ policy, name, id }) =>
      `Identities › Roles › \`${name}\`${id === undefined ? '' : ` (ID \`${id}\`)`} › Grant Permission: choose \`${policy}\`.`,
    'cloudsso-open-access-configuration': () =>
      'CloudSSO console: open the access configuration that this role was made from.',
    'cloudsso-paste-policy': () =>
      'Add the policy of the tab RAM JSON as an inline policy, then provision the configuration again.',
    'sso-ask-administrator': () =>
      'Attach it to the RAM user or role that the identity provider maps this identity to.',
    'ack-make-cluster-role': ({ role }) =>
      `Make the ClusterRole \`${role}\` in the cluster with the tab YAML; leave the binding out, ACK makes it.`,
    'ack-open-authorizations-users': () => 'ACK console › Authorizations, tab RAM Users.',
    'ack-open-authorizations-roles': () => 'ACK console › Authorizations, tab RAM Roles.',
    'ack-choose-identity': ({ id }) => `Find \`${id}\` › Modify Permissions › Add Permissions.`,
    'ack-add-predefined-role': ({ cluster, namespace, role }) =>
      `Cluster \`${cluster}\`, ${namespace === undefined ? 'all namespaces' : `namespace \`${namespace}\``}, role ${role}. Submit.`,
    'ack-add-custom-role': ({ cluster, namespace, role }) =>
      `Cluster \`${cluster}\`, ${namespace === undefined ? 'all namespaces' : `namespace \`${namespace}\``}, Custom, \`${role}\`. Submit.`,
    'cluster-apply-yaml': () => 'ACK console › the cluster › Create from YAML: paste the tab YAML.',
  },
  fields: {
    title: 'Not in the text. Fill it in, and it stands everywhere here:',
    names: {
      cluster: 'Cluster ID',
      namespace: 'Namespace',
      ramName: 'RAM name',
      ramId: 'ID of the RAM user or role',
    },
    bad: {
      cluster: 'A cluster ID has letters and digits only.',
      namespace:
        'A namespace has lower-case letters, digits and hyphens, 63 at most, and no hyphen at its ends.',
      ramName: 'A RAM name has letters, digits, dots, hyphens and underscores, without the part behind @.',
      ramId: 'The ID is a number.',
    },
    identity: 'The identity is',
    identities: { user: 'a RAM user', role: 'a RAM role' },
  },
  proof: {
    title: 'Proof',
    sum: {
      opens: (canaries) => `opens the gate, and also: ${list(canaries)}`,
      nothing: (probes) =>
        probes === 1
          ? 'opens the gate, and not the one probe besides'
          : `opens the gate, and none of the ${probes} probes besides`,
      documented: 'named by official pages; not evaluated',
    },
    columns: { request: 'Request', before: 'Without', after: 'With it' },
    allowed: { yes: 'allowed', no: 'refused' },
    hold: (count) => (count === 1 ? 'hold the one rule' : `hold the ${count} rules`),
    inNamespace: (namespace) => `in ${namespace}`,
    inCluster: 'in the whole cluster',
    canaries: 'What it must not open, tried with it',
    canary: {
      'read-secrets': 'read Secrets',
      'delete-node': 'delete a node',
      'delete-cluster': 'delete a cluster',
      'attach-any-policy': 'attach any RAM policy',
      'grant-rbac': 'grant RBAC to others',
    },
    verdicts: { refused: 'refused', opened: 'opened too', requested: 'is what was asked' },
    leavesOut: 'What the evaluation does not see',
    leftOut: {
      'control-policies': 'Control policies of the resource directory, which limit a whole account.',
      'session-policies': 'A policy of the role session, which limits what the role allows.',
      'resource-groups': 'Policies that hold in one resource group only.',
      'denies-elsewhere': 'Other policies of the identity: a Deny in one of them wins.',
      admission: 'What comes after RBAC: admission webhooks, quotas, Pod Security.',
      'other-authorizers': 'Other authorizers of the API server.',
      'impersonated-rights': 'What the impersonated identity may do.',
      'cluster-version': 'The rules on your cluster, which may be older or newer than the published ones.',
      'console-check': 'ACK itself: it looks at the role, not at rules.',
      placeholders: 'What is still to be filled in.',
      'other-gate': 'The other gate.',
    },
  },
  cautions: {
    title: 'Mind',
    each: {
      'every-resource':
        'The policy has `*` as resource: it holds for everything that its actions can be called on.',
      'overwrites-grants':
        'ACK’s API `GrantPermissions` replaces all grants of the identity. The command here adds one (`--mode patch`).',
      'terraform-overwrites':
        'Terraform’s `alicloud_cs_kubernetes_permissions` owns all grants of the identity: list those it holds already, or they go.',
      'deny-kind-unknown':
        'The text does not say whether something denied this explicitly. If it is still refused after the grant, look for a Deny.',
      'shared-role': 'Whoever else uses this role gets it too.',
      'worker-role': 'This is the role of the nodes: every workload on them gets it too.',
      'cloudsso-access-configuration':
        'Policies of this role are set in its CloudSSO access configuration; a change in RAM is lost when that is provisioned.',
      'sso-identity': 'Rights of this identity come from the RAM user or role it is mapped to.',
      'user-or-role':
        'ACK has to be told whether the ID is that of a RAM user or of a RAM role, and the text does not say.',
      'principal-unknown': 'The text does not say who was refused.',
      'system-identity':
        'This is an identity of Kubernetes itself. Rarely is a grant to it the right answer.',
      'reset-at-upgrade': 'Upgrades write ACK’s own roles anew: bind them, do not edit them.',
      'full-control': 'This is full control: every verb on every resource.',
      'wider-than-asked': 'ACK grants this role for the whole cluster only, which is more than was asked.',
      'secrets-readable': 'Secrets become readable, and with them the credentials of others.',
      'runs-code':
        'Whoever may do this runs code as any service account of the namespace, and so reaches its Secrets.',
      'node-credentials': '`nodes/proxy` reaches the kubelet and every pod on the node.',
      'all-namespaces': 'It holds in every namespace, for the request was made in all of them.',
      'generated-name':
        'The object’s name is drawn at random, and the next one has another: the rule names none.',
      'group-inferred': 'The text leaves the API group out; it was found by the resource.',
      'console-checks-role': 'ACK’s console looks at the role. Rules of your own may not be enough there.',
      impersonation: 'Whoever impersonates somebody may do all that they may.',
      'may-hand-on': 'Whoever holds these rules may grant them to others.',
      'grants-rbac':
        'Whoever may change bindings, or holds `bind` or `escalate`, can give themselves and others more rights.',
      'mints-tokens':
        'Whoever may do this can get a token of any service account of the namespace, and so all that it may do.',
      'signs-certificates': 'Whoever approves certificates can become any user, groups included.',
      'changes-requests':
        'A webhook sees the requests it is told of, Secrets included, and may change or block them.',
      'mounts-nodes':
        'A PersistentVolume can be a directory of a node, and so reach what every pod there holds.',
      'grants-ram': 'Whoever may do this can give themselves or others more rights in RAM.',
      'makes-credentials': 'Whoever may do this can log on as another user.',
      'uses-roles': 'Whoever may use a role may do all that the role may: mind which one it is.',
      'restores-for-all': 'Everybody whose binding refers to this role gets it back.',
    },
  },
  check: {
    title: 'Check that it worked',
    yes: 'These have to answer “yes”',
    no: 'These should answer “no”, unless something else allows it',
    look: 'The grant is listed here',
    repeat: 'Then do again what was refused.',
  },
  undo: {
    title: 'Undo it',
    commands: 'Commands that take it back',
    cautions: {
      'keep-binding-first':
        'A deleted binding cannot be looked at any more: keep the file that the first command writes.',
      'kubeconfig-before-user':
        'A kubeconfig outlives its RAM user or role: revoke it before you delete the identity.',
      'look-who-else': 'The role may be bound to others by now. Look before you delete it.',
    },
  },
  next: {
    title: 'Comes next',
    tasks: (count) => (count === 1 ? 'what this task still needs' : `this request is part of ${count} tasks`),
    needs: (task) => `“${task}” also needs`,
    all: 'Grant all of it at once',
  },
  links: {
    label: 'Go on with this',
    packet: 'Ask my admin',
    buildRam: 'Open policy in builder',
    buildRbac: 'Open role in builder',
    check: 'Check both gates',
    matrix: 'See in the matrix',
    guide: 'Walk me through',
  },
  none: {
    why: {
      'explicit-deny': {
        title: 'No grant helps here: find the Deny',
        text: 'A Deny outweighs whatever else allows it, so one more policy changes nothing. Find the statement that denies, and change it or ask its owner.',
      },
      'other-policy': {
        title: 'No policy of the identity helps here',
        text: 'What does not allow it is another policy.',
      },
      'account-owner': {
        title: 'No grant helps here',
        text: 'Policies do not count for the account itself. If it was refused all the same, a control policy of the resource directory did it.',
      },
      'rrsa-trust': {
        title: 'The trust policy has to name the workload',
        text: 'The trust policy of the RAM role has to name this service account (`oidc:sub`), and issuer and audience have to fit. A policy besides is of no use.',
      },
      'service-roles': {
        title: 'A role to authorize, once for the account',
        text: 'ACK works in the account through service roles. The owner of the account, or somebody with AdministratorAccess, authorizes what is missing on RAM’s own page. Policies of your own user play no part.',
      },
      'instance-role': {
        title: 'A role to attach, no grant',
        text: 'Attach the role to the ECS instance again: in the ECS console, or with `aliyun ecs AttachInstanceRamRole`. There is nothing to allow a user.',
      },
      'role-not-there': {
        title: 'A role to create, no grant',
        text: 'This RAM role does not exist, and it is none that a service makes. Create it, or mend its name where it is used.',
      },
      'not-logged-in': {
        title: 'Log in; nothing can be granted',
        text: 'Nobody was logged in, so there is nobody to grant it to. Fetch a fresh kubeconfig or token, and never give rights to `system:anonymous`.',
      },
      node: {
        title: 'No grant to a node',
        text: 'Nodes get their rights from what runs on them. Look for the workload or the credential that is misused, and bind no role to a node.',
      },
      masters: {
        title: 'Too much to grant',
        text: 'To act as `system:masters` is to hold everything, past RBAC. Grant the task that is meant instead.',
      },
      'owner-unknown': {
        title: 'The text does not name what to grant',
        text: 'RBAC asks for `update` on the `finalizers` of the owner object, and the text does not say what kind the owner is. Grant it on that resource’s `finalizers`.',
      },
      'missing-facts': {
        title: 'The text does not say enough to grant exactly what is needed',
        text: 'Nothing is guessed. What is missing:',
      },
      'proof-failed': {
        title: 'No grant that holds',
        text: 'What would have been advised does not open the gate by our own evaluator, so it is not shown.',
      },
    },
    places: {
      title: 'Where to look, the likeliest first',
      each: {
        identity:
          'The policies of the user or role, and of the groups the user is in: RAM console, Identities, Permissions.',
        session: 'The session policy: whoever called AssumeRole has passed it along.',
        control:
          'Control policies of the resource directory: Resource Management console, of the management account.',
        trust: 'The trust policy of the role: RAM console, Roles, Trust Policy.',
        resource: 'The policy of the resource itself, such as a bucket policy.',
      },
    },
    otherPolicy: {
      identity: 'the policy of the identity.',
      session:
        'the policy of the role session: whoever calls AssumeRole has to pass one that allows it, or none.',
      control: 'the control policy of the resource directory: its administrator has to allow it.',
      trust: 'the trust policy of the role: it has to name the caller.',
      resource: 'the policy of the resource itself: its owner has to allow it.',
    },
    facts: {
      action: 'the RAM action (`AuthAction`, or “for action …”)',
      verb: 'the verb (`cannot list …`)',
      resource: 'the resource',
      apiGroup: 'the API group: several serve a resource of this name',
      name: 'the object’s name: Kubernetes accepts no such name as the text has',
      'code-without-roles': 'which task it was: no official page names a role for this code',
      'cut-off': 'the rest of a sentence that was cut off',
    },
    roles: 'Roles to authorize',
    oneOf: 'One or more of these; the code alone does not tell which',
    certainty: {
      told: 'named in the text',
      documented: 'seen in a real message',
      inferred: 'concluded from the code’s name',
    },
    authorize: 'Open RAM’s authorization page',
    noRoles: 'Which role it is, is not known: the link in the message says so.',
    untrusted: 'The link in the text leads elsewhere and is not repeated here.',
  },
  unresolved: (kind, name) => `The binding refers to ${kind} \`${name}\`, which is not there.`,
};
