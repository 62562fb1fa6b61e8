/** The page that asks both gates, in English. */
import type { CheckWording } from '../check.ts';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const lines = (numbers: readonly number[]) =>
  numbers.length === 1 ? `Line ${numbers[0]}` : `Lines ${numbers.join(', ')}`;

export const check: CheckWording = {
  page: {
    title: 'Check both gates',
    description:
      'Paste RAM policies and RBAC objects, say who wants to do what, and see which of the two gates stops it, by which statement or rule.',
    lead: 'Say who wants to do what, give the RAM policies and the RBAC objects, and both gates answer at once: every request of the task, with the statement or rule that decides it.',
    noScript: 'This page needs JavaScript: the answer is computed in your browser.',
  },
  notices: {
    'draft-restored': 'What you had here is back. It is kept in this tab only.',
    'not-kept': 'This browser keeps no drafts of this size, so a reload would lose what is here.',
    'link-opened': 'What the link carries is here.',
    'link-broken':
      'The link is broken: a part of it is missing or was changed on the way. Ask for it again; nothing here was changed.',
    'link-newer': 'The link was made by a newer version of Two Gates. Reload the page and open it again.',
    'link-large': 'The link holds far more than this page sends, so it was not opened.',
    example: 'An example is here: one gate is open, the other is not. Nothing in it is anybody’s.',
    cleared: 'Everything is empty again.',
  },
  tools: {
    title: 'This check',
    example: 'Try an example',
    clear: 'Start over',
    back: 'Bring back what was here before',
  },
  who: {
    title: 'Who, and where',
    principal: 'Who asks',
    principalHint: 'The ID of a RAM user or role, or a service account as namespace/name.',
    is: {
      ram: 'A RAM user or role.',
      'sso-name': 'A name of CloudSSO. Requests carry the ID of the role instead, so give the ID.',
      'service-account':
        'A service account. RAM does not know it: policies count only if a RAM role is taken on.',
      user: 'A user of another login. RAM users have an ID of digits here, not their login name.',
      group: 'A group.',
      system: 'A part of Kubernetes.',
    },
    groups: 'Groups besides',
    groupsHint: 'Those that every login brings (system:authenticated …) count already.',
    cluster: 'Cluster ID',
    namespace: 'Namespace',
    namespaceHint: 'Empty asks for all namespaces at once.',
    more: 'Region, account, groups and condition keys',
    region: 'Region',
    account: 'Account ID',
    context: 'Condition keys that the call carries',
    contextHint: 'One a line, as acs:SourceIp = 203.0.113.9. Once one is given, all others count as absent.',
    unfilled: 'A placeholder stands here. It counts as empty until you fill it in.',
    badKeys: (numbers) => `${lines(numbers)}: no condition key with its value.`,
  },
  what: {
    title: 'What they want to do',
    label: 'Find a task, a RAM action or a Kubernetes request',
    placeholder: 'terminal, DescribeClusterDetail, create pods/exec…',
    options: 'Tasks and requests',
    hint: 'Choose a task for all of its requests, or add single ones.',
    found: (count) => `${many(count, 'suggestion')}. Arrows choose, Enter takes.`,
    nothing: 'Nothing found. Write the request into the box below.',
    ram: 'RAM action',
    rbac: 'Kubernetes request',
    task: 'The task',
    removeTask: (name) => `Remove the task “${name}”`,
    unknownTask: (id) => `There is no task “${id}” here, so it was left out.`,
    certainty: {
      documented: 'Its requests are documented by Alibaba Cloud.',
      known: 'Its requests are those that Kubernetes, kubectl or Helm make.',
      inferred: 'Some of its requests are concluded, not documented.',
    },
    entry: 'When it is refused',
    requests: 'Requests of your own, one a line',
    requestsHint:
      'A RAM action with or without its resource, or a verb and a resource: `cs:GetClusters`, `create pods/exec`, `get pods web-0 -n shop`.',
    badLines: (bad) =>
      bad
        .map(({ line, text, isPattern }) =>
          isPattern
            ? `Line ${line} stands for several actions, and a request names one: “${text.slice(0, 60)}”.`
            : `Line ${line} is no request: “${text.slice(0, 60)}”.`,
        )
        .concat(
          'Resources that are not Kubernetes’ own need their API group, as widgets.example.com.',
          'The others are asked.',
        )
        .join(' '),
  },
  policies: {
    title: 'Policies',
    lead: 'All policies of the identity, its groups included. Control and session policies, if there are any.',
    add: 'Add a policy',
    from: 'Begin with',
    emptyBox: 'an empty box',
    templates: 'Templates',
    system: 'System policies',
    systemHint:
      'The JSON of other system policies is not published; the RAM console shows it on the policy’s page.',
    unnamed: (number) => `Policy ${number}`,
    name: 'Name',
    layer: 'Kind',
    layers: {
      identity: 'Identity',
      control: 'Control',
      session: 'Session',
    },
    text: (name) => `JSON of “${name}”`,
    remove: (name) => `Remove “${name}”`,
    empty: 'Still empty, so it says nothing.',
    used: (count) => `${many(count, 'statement')} used.`,
    leftOut: 'This cannot be read, so it is left out. The other policies are used.',
    refused: 'RAM takes no policy with such errors, so it is left out. The other policies are used.',
    problems: (errors, warnings, notices) =>
      [
        errors > 0 && many(errors, 'error'),
        warnings > 0 && many(warnings, 'warning'),
        notices > 0 && many(notices, 'note'),
      ]
        .filter(Boolean)
        .join(', '),
    show: (line) => `Show line ${line}`,
    open: (name) => `Open “${name}” in the policy builder`,
  },
  objects: {
    title: 'Roles and bindings',
    lead: 'What kubectl prints of roles, cluster roles and their bindings; any number of documents.',
    label: 'RBAC objects, YAML or JSON',
    file: 'Choose a file',
    clear: 'Clear the objects',
    refused: (most) =>
      `This is no file that can be read, or more than ${most}. What was in the box is still there.`,
    large: (size) => `${size}; all of it is read, the box shows the beginning.`,
    role: 'Grant a predefined role',
    choose: 'Choose a role',
    add: 'Add its binding',
    granted: 'Granted',
    place: (namespace) => (namespace ? `in the namespace ${namespace}` : 'in the whole cluster'),
    hint: (notPublished) =>
      `Bindings to a predefined role need no rules here: the published ones are taken. Not published, and so missing: ${notPublished}.`,
    needsPrincipal: 'Say who asks first: the binding needs a subject.',
    added: (role, namespace) =>
      `Added: a binding to ${role} ${namespace ? `in the namespace ${namespace}` : 'in the whole cluster'}.`,
    none: 'Nothing is given yet.',
    read: (roles, bindings) => `${many(roles, 'role')} and ${many(bindings, 'binding')} used.`,
  },
  answer: {
    title: 'Answer',
    nothing: 'Choose a task or write a request, and the answer appears here.',
    asking: 'Asking both gates…',
    overdue: 'No answer yet. It may be at work still, or the browser has ended it.',
    stop: 'Stop asking',
    stopped: 'Asking was stopped. All that you gave is kept; change it or try again.',
    failed: (reason) => `The check broke off: ${reason}`,
    again: 'Try again',
    go: 'See why',
    open: (count) =>
      count === 1 ? 'Open: the request is allowed.' : `Open: all ${count} requests are allowed.`,
    shut: (gate, refused, all) =>
      all === 1
        ? `Shut at ${gate}: the request is refused.`
        : `Shut at ${gate}: ${refused} of ${all} requests ${refused === 1 ? 'is' : 'are'} refused.`,
    cannotTell: (open, all) =>
      all === 1
        ? 'Cannot tell: it hangs on something that is not given.'
        : `Cannot tell: ${open} of ${all} requests are allowed, the rest hangs on something that is not given.`,
    gates: { open: 'Open', shut: 'Shut here', 'cannot-tell': 'Cannot tell', 'not-asked': 'Not asked' },
    picture: (ram, rbac) => `RAM gate: ${ram}. RBAC gate: ${rbac}.`,
    beyond: 'Behind the gates, quotas, admission rules and the network may still stop it.',
  },
  list: {
    title: 'What comes next: every request, in order',
    lead: 'A request behind a shut one is answered too, so that one change can open them all.',
    on: (resource) => `on ${resource}`,
    inNamespace: (namespace) => `in the namespace ${namespace}`,
    clusterWide: 'cluster-wide',
    roleAsked: (names) => `ACK looks for one of these roles: ${names.join(', ')}`,
    roleHeld: (name, binding) =>
      `The documentation names ${name} as enough, and ${binding} binds it here. ACK goes by its own record of the grant, so no rule proves it.`,
    roleNotHeld: 'None of them is bound here. ACK goes by its own record of grants, so no rule proves it.',
    why: 'Why',
    copy: 'Copy the list',
    copied: 'Copied: the list of requests',
    head: (task, principal) =>
      `${task ?? 'Requests'}${principal ? `, as ${principal}` : ''}: what both gates say`,
    caveats: (count) => `What this leaves open (${count})`,
    givenOnly: 'Bindings that are not among the objects are not looked at and may allow it.',
    leftOut: (count) =>
      `${many(count, 'policy', 'policies')} had no say: not readable, or such as RAM does not take.`,
  },
  grants: {
    one: 'The grant of this request alone',
    all: 'All of it in one grant',
    allLead: 'One change that opens every request that is shut, instead of one error after another.',
    loading: 'Working out what opens it…',
    failed: 'What opens it could not be loaded.',
  },
  share: {
    title: 'Share',
    lead: 'The link carries everything on this page in itself, also names, IDs and IP addresses; AccessKeys and tokens are covered. No server sees it, and whoever has the link can read it.',
    copy: 'Copy link',
    copied: 'Copied: the link to this check',
    label: 'Link to this check',
    failed: 'The browser gives no access to the clipboard here. The link is selected: press Ctrl+C or ⌘C.',
    tooLong: (length) =>
      `The link would have ${length.toLocaleString('en')} characters, and many programs cut links of that length. Leave out what does not matter, or send the texts.`,
  },
};
