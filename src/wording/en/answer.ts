/** The front page and its answers in English. */
import type { AnswerWording } from '../answer.ts';

export const answer: AnswerWording = {
  home: {
    title: 'Which gate refused you?',
    lead: 'Every request to an ACK cluster passes two gates that know nothing of each other. Paste the error as you saw it, and learn which one is shut and what opens it.',
    label: 'Your error, log or question',
    placeholder:
      'Paste the whole error: console text, kubectl, Terraform, SDK or log lines. A question in your own words works too.',
    clear: 'Clear',
    examples: 'Try one:',
    example: { ram: 'a RAM refusal', rbac: 'a kubectl refusal', role: 'a missing role' },
    fileUnread: (name) => `The file ${name} could not be read. What was in the box is still there.`,
    fileTooLarge: (name, most) =>
      `The file ${name} is larger than ${most}. Cut it down to the part around the error first.`,
    large: (size, shown) => `${size} pasted; all of it was read, the box shows the first ${shown}.`,
    groups: 'All known errors and questions',
    wholePart: (part, count) => `${part}: all ${count}`,
  },
  answer: {
    label: 'Answer',
    emptyTitle: 'Both must open',
    empty:
      'RAM decides whether you may call the Alibaba Cloud API. RBAC decides what you may do inside the cluster. A fix at the wrong one changes nothing.',
    reading: 'Reading…',
    progress: (percent) => `Read ${percent} %`,
    stop: 'Stop reading',
    stopped: 'Reading was stopped. The text is kept; change it or read it again.',
    again: 'Read it again',
    failedTitle: 'The answer could not be loaded',
    failed: 'A part of this page did not arrive. Your text is kept.',
    retry: 'Try again',
    refused: {
      ram: ({ who, action, resource }) =>
        `RAM refused: ${who ?? 'the caller'} may not ${action ? `call ${action}` : 'make this API call'}${resource ? ` on ${resource}` : ''}.`,
      rbac: ({ who, verb, what, where, escalation }) =>
        escalation
          ? `RBAC refused: ${who ?? 'the caller'} may not grant rules they do not hold${what ? ` (${what})` : ''}.`
          : `RBAC refused: ${who ?? 'the caller'} may not ${verb ? `${verb} ${what ?? ''}`.trim() : 'do this in the cluster'}${where ? ` ${where}` : ''}.`,
      'service-role': ({ what }) =>
        what
          ? `A service role is missing: the account has not authorized ${what}.`
          : 'A service role is missing: the account has not authorized a role that ACK works with.',
    },
    where: {
      namespace: (namespace) => `in namespace ${namespace}`,
      cluster: 'in the whole cluster',
      path: '',
    },
    several: (kinds, lines) => `${kinds} different refusals in ${lines} ${lines === 1 ? 'place' : 'places'}`,
    more: (count) => `and ${count} more of the same kind`,
    times: (count, line) => (count === 1 ? `line ${line}` : `${count} times, first in line ${line}`),
    otherGate: {
      ram: 'What RBAC would say is not shown: the request never reached the cluster.',
      rbac: 'What RAM allows is not shown here. The request did reach the cluster, so at least the way in was open.',
      'service-role':
        'Neither your own RAM policies nor RBAC are the cause, and changing them does not help.',
    },
    facts: 'What the text says',
    copyFacts: 'Copy these facts',
    showPlace: (fact) => `Show ${fact} in the text`,
    uncertain: 'cut or wrapped in the text; check it',
    core: 'core ("")',
    explicitDeny:
      'A statement with an explicit Deny decided this. Adding an Allow does not help: look for the Deny in the policies of the identity, the session and the account.',
    trustPolicy:
      'The trust policy of the role decides here: it has to name the caller (for RRSA, the service account). A policy on the caller alone does not help.',
    instanceRole:
      'The instance has no RAM role: nothing on it can call Alibaba Cloud with the node’s rights.',
    instanceRoleHint:
      'The role belongs to the instance. Neither the policies of a RAM user nor RBAC bring it back.',
    accountLevel: 'on *',
    replace: 'To read something else, paste it over this, or clear the box.',
    untrusted:
      'This link does not lead to an Alibaba Cloud console. Do not open it and do not sign in there.',
    fix: 'The fix in short',
    remedyLoading: 'Working out the smallest fix…',
    remedyFailed: 'The fix could not be loaded. The rest of the answer stands.',
    fullEntry: 'Read the whole entry',
    ask: 'What were you doing?',
    askHint:
      'The code alone does not say what was asked. Choose the task, and see what it needs at both gates.',
    askChoose: 'Choose a task…',
    taskNeeds: {
      ram: 'RAM has to allow',
      rbac: 'RBAC has to allow',
      roles: 'Roles that ACK documents for it',
    },
    lookAlike: 'Not a refusal by RAM or RBAC',
    nearest: 'Nearest entries',
    found: (count) =>
      count === 0 ? 'Nothing known was found.' : count === 1 ? 'One entry found.' : `${count} entries found.`,
    place: 'In your text',
    line: (line) => `line ${line}`,
    unknownTitle: 'Not a known error',
    unknown:
      'Nothing in this text is a refusal that Two Gates knows. The nearest entries may still help; otherwise take the report to whoever runs the cluster.',
    nothingNear: 'No entry is near either.',
    report: 'Report to pass on',
    reportHint: 'Secrets are masked. Read it before you send it.',
    reportAddresses: 'Mask IP addresses too',
    copyReport: 'Copy the report',
    reportLead: (version) => `Two Gates ${version} does not know this refusal:`,
    reportCut: (count) => `(${count} more characters)`,
    tellApart: 'How to tell RAM and RBAC apart',
  },
  factNames: {
    code: 'Code',
    principal: 'Who',
    owner: 'Account',
    action: 'RAM action',
    resource: 'Resource',
    subresource: 'Subresource',
    apiGroup: 'API group',
    verb: 'Verb',
    name: 'Object',
    namespace: 'Namespace',
    path: 'Path',
    scope: 'Scope',
    reason: 'Reason given',
    missingRules: 'Rules not held',
    deny: 'Kind of deny',
    policyType: 'Decided by',
    requestId: 'Request ID',
    roles: 'Service roles',
    link: 'Link',
  },
  factValues: {
    deny: { implicit: 'implicit: nothing allows it', explicit: 'explicit: a Deny forbids it' },
    scope: { cluster: 'cluster', namespace: 'namespace', path: 'path, not a resource' },
    policyType: {
      ControlPolicy: 'a control policy of the resource directory',
      SessionPolicy: 'the policy of the role session',
      AssumeRolePolicy: 'the trust policy of the role',
      AccountLevelIdentityBasedPolicy: 'the identity policies, account level',
      ResourceGroupLevelIdentityBasedPolicy:
        'the identity policies; the resource group level is only the last one asked',
    },
  },
  principals: {
    'ram-user': { name: (id) => `RAM user ${id}`, bare: 'a RAM user', hint: '' },
    'ram-role-session': {
      name: (id) => `role session ${id}`,
      bare: 'a role session',
      hint: 'A role acts here: grant it to the role, not to a person.',
    },
    'cloudsso-role': {
      name: (id) => `CloudSSO role ${id}`,
      bare: 'a CloudSSO role',
      hint: 'A CloudSSO user acts as this RAM role: grant it to the role. What stands behind the slash or colon is only the person.',
    },
    'ram-identity': {
      name: (id) => `RAM user or role ${id}`,
      bare: 'a RAM user or role',
      hint: 'The digits are the id of a RAM user or a RAM role; the RAM console tells which.',
    },
    sso: { name: (id) => `SSO identity ${id}`, bare: 'an SSO identity', hint: '' },
    account: {
      name: (id) => `account ${id}`,
      bare: 'the Alibaba Cloud account',
      hint: 'The account itself was refused: look for a control policy.',
    },
    'service-account': {
      name: (id) => `service account ${id.replace('system:serviceaccount:', '').replace(':', '/')}`,
      bare: 'a service account',
      hint: 'A workload asks here, not a person: bind a role to its service account. The ACK console does not grant to service accounts.',
    },
    node: {
      name: (id) => `node ${id.replace('system:node:', '')}`,
      bare: 'a node',
      hint: 'A kubelet asks here. Nodes get their rights from the node authorizer, and binding roles to them is rarely right.',
    },
    anonymous: {
      name: () => 'an anonymous caller',
      bare: 'an anonymous caller',
      hint: 'No valid credential arrived. The cure is a credential (a fresh kubeconfig or token), never a grant to anonymous.',
    },
    group: { name: (id) => `group ${id}`, bare: 'a group', hint: '' },
    other: { name: (id) => id, bare: 'the caller', hint: '' },
  },
  lookAlikes: {
    credentials: {
      name: 'The credential was not accepted',
      todo: 'The caller was not recognised at all. Fetch a fresh kubeconfig, token or AccessKey pair; permissions come after.',
    },
    tls: {
      name: 'TLS failed',
      todo: 'The certificates of client and server do not fit. Check the CA in the kubeconfig, the server name and the clock.',
    },
    unreachable: {
      name: 'The API server was not reached',
      todo: 'Nothing was decided. Check that the load balancer and its listener 6443 are alive and that its access list admits you; the ACK console needs 100.104.0.0/16.',
    },
    quota: {
      name: 'A quota is used up',
      todo: 'You may do it, but the namespace or account has no room left. Free something or raise the quota.',
    },
    'limit-range': {
      name: 'A LimitRange refuses the size',
      todo: 'Set requests and limits within what the namespace’s LimitRange allows.',
    },
    'pod-security': {
      name: 'Pod Security refuses the pod',
      todo: 'Change the pod’s security context, or the level that the namespace’s labels ask for.',
    },
    admission: {
      name: 'An admission check refused it',
      todo: 'RBAC allowed the request; a webhook or policy turned its content down. Read its message and change the object, or the policy.',
    },
    'node-restriction': {
      name: 'NodeRestriction refused it',
      todo: 'A kubelet may only change its own node and pods. Use the identity of an administrator instead.',
    },
    terminating: {
      name: 'The namespace is being deleted',
      todo: 'Nothing can be created in it any more. Use another namespace, or wait and create it anew.',
    },
    throttling: {
      name: 'Too many requests',
      todo: 'Wait and call less often; permissions are not the cause.',
    },
    'risk-control': {
      name: 'Risk control stopped it',
      todo: 'Alibaba Cloud asks for another check of the account. Finish it in the console, or ask support.',
    },
    'image-pull': {
      name: 'An image could not be pulled',
      todo: 'The registry refused the node. Check the pull secret or the secret-free component, and the image’s name.',
    },
    aws: {
      name: 'AWS refused it',
      todo: 'This comes from AWS IAM, not from Alibaba Cloud. Check which cloud the tool is pointed at.',
    },
    gcp: {
      name: 'Google Cloud refused it',
      todo: 'This comes from Google Cloud IAM, not from Alibaba Cloud. Check which cloud the tool is pointed at.',
    },
    azure: {
      name: 'Azure refused it',
      todo: 'This comes from Azure, not from Alibaba Cloud. Check which cloud the tool is pointed at.',
    },
    'other-rbac': {
      name: 'Another product’s own RBAC',
      todo: 'Istio and Argo CD have access rules of their own. Change those; Kubernetes RBAC is not involved.',
    },
    rrsa: {
      name: 'RRSA is not set up right',
      todo: 'The pod’s OIDC token was not accepted. Enable RRSA, recreate the pod, and compare audience and issuer with the provider.',
    },
    other: {
      name: 'Something else failed',
      todo: 'It sounds like a refusal, but neither gate took part. Follow the message itself.',
    },
  },
};
