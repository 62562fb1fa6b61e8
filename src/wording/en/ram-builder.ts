/** The builder of RAM policies in English. */
import type { RamBuilderWording } from '../ram-builder.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const ramBuilder: RamBuilderWording = {
  page: {
    title: 'Build a RAM policy',
    description:
      'Build a custom RAM policy for ACK in a form, check it, try it on requests, and take it as JSON, CLI commands or Terraform. Nothing leaves the browser.',
    lead: 'The first gate in your own words: choose what is allowed on which clusters, see what RAM would say to a request, and take the policy in the format you work in.',
  },
  start: {
    title: 'Where to start',
    others:
      'Start from the refusal you got, from a policy you have, or from nothing. Or take a template: it brings requests to try, which show what it allows and what it does not.',
    paste: 'Paste a policy',
    empty: 'Start empty',
    replaces: 'What is chosen here takes the place of the policy below. Undo brings it back.',
    caution: (name) => `Mind with “${name}”`,
    groups: {
      work: 'Work on clusters',
      administer: 'Administer',
      restrict: 'Take something away',
    },
  },
  tools: {
    title: 'The policy',
    resetText:
      'Policy, requests and names are cleared. Undo still brings the policy back until you leave the page.',
    length: (length, limit, least) =>
      `${length.toLocaleString('en')} of ${limit.toLocaleString('en')} characters${least < length ? `, ${least.toLocaleString('en')} without blanks` : ''}`,
  },
  fill: {
    title: 'Fill these in',
    lead: 'The policy holds placeholders. RAM takes them for names and the policy would match nothing, or the wrong thing.',
    other: 'In place of',
    button: 'Fill in',
    example: (example, many) => `For example ${example}${many ? '; several with commas between them' : ''}`,
    faults: {
      empty: 'Type a value first.',
      pattern: (value, example) => `“${value}” does not look right. An example is ${example}.`,
    },
  },
  form: {
    title: 'Statements',
    none: 'No statement yet. What no statement allows is denied.',
    add: 'Add a statement',
    unreadable:
      'The JSON cannot be read at the moment. The form shows what could be read last; a change here takes the place of the JSON, and Undo brings the JSON back.',
    tooLong: (length) =>
      `A policy of ${length.toLocaleString('en')} characters is too long for a form, and ten times too long for RAM. It is kept and checked as JSON.`,
    version: 'The Version is missing or another than RAM knows.',
    setVersion: 'Set it to 1',
  },
  statement: {
    name: (number) => `Statement ${number}`,
    effect: 'Effect',
    effects: { Allow: 'Allow', Deny: 'Deny' },
    duplicate: (name) => `Duplicate ${name.toLowerCase()}`,
    remove: (name) => `Remove ${name.toLowerCase()}`,
    keptEffect: 'The JSON has an effect that RAM does not know, or none. Choose one to replace it.',
    keptOther: 'This statement has parts that only the JSON shows. They stay as they are.',
  },
  levels: {
    list: 'List',
    get: 'Read',
    create: 'Create',
    update: 'Change',
    write: 'Write',
    delete: 'Delete',
    none: 'No level given',
  },
  tasks: {
    clusters: 'Clusters',
    nodes: 'Nodes and node pools',
    addons: 'Add-ons',
    'kubeconfig-and-rbac': 'Kubeconfig and RBAC',
    logs: 'Logs, alerts and reports',
    policies: 'Security policies of a cluster',
    account: 'Account, tasks, templates, triggers',
    terminal: 'Cloud Shell',
    ram: 'RAM and STS',
    ecs: 'ECS and Auto Scaling',
    network: 'VPC',
    encryption: 'KMS',
    images: 'Container Registry',
  },
  actions: {
    legend: 'Which actions',
    elements: { Action: 'These actions', NotAction: 'All but these (NotAction)' },
    these: 'Actions',
    allBut: 'All actions but',
    kept: 'The JSON has no actions, both kinds, or something the form does not know. Choose one above to replace it.',
    add: 'Find and add actions',
    placeholder: 'node pool, kubeconfig, cs:Describe*…',
    accountLevel: 'whole account only',
    found: (count, reviewed) =>
      count === 0
        ? `Nothing in our list of ${reviewed}. A full name or a pattern can be added all the same.`
        : `${counted(count, 'action', 'actions')} in our list of ${reviewed}. * after a level: inferred from the name.`,
    matches: (pattern, count, reviewed) =>
      `${pattern} matches ${counted(count, 'action', 'actions')} of our list of ${reviewed}`,
    asTyped: (text, count) =>
      count === 0 ? `Add ${text}, which is not in our list` : `Add ${text}, which matches ${count} today`,
  },
  resource: {
    legend: 'On what',
    scopes: { all: 'Everything (*)', clusters: 'These clusters', resources: 'Resources as written' },
    kept: 'The JSON has no resource, or something the form does not know. Choose one above to replace it.',
    clusters: 'Cluster ids',
    region: 'Region',
    account: 'Account id',
    arns: 'Resources (ARN)',
    faults: {
      region: (kept) =>
        `A region has no blanks, colons or slashes, as cn-hangzhou; any is *. The policy keeps ${kept}.`,
      account: (kept) => `An account id has digits only; any is *. The policy keeps ${kept}.`,
      cluster: (typed) => `“${typed}” is no cluster id: it has no blanks, colons or slashes.`,
    },
  },
  keys: {
    'acs:SourceIp': 'the address the request has',
    'acs:MFAPresent': 'whether the caller signed in with MFA',
    'acs:SecureTransport': 'whether the request is encrypted',
    'acs:CurrentTime': 'when the request is made',
    'acs:SourceVpc': 'the VPC of the request',
    'acs:PrincipalARN': 'who makes it',
    'acs:ResourceTag/': 'a tag of the resource',
    'acs:RequestTag/': 'a tag in the request',
    'cs:AddonName': 'the add-on',
    'cs:AddonNames': 'the add-ons',
    'cs:ApiServerEipId': 'the EIP of the API server',
    'cs:EnableAddonLogtailDs': 'whether Logtail is enabled',
    'cs:EnableApiServerEip': 'whether the API server gets an EIP',
    'cs:EnableCoreControlPlaneComponentsLog': 'whether control-plane logs are switched on',
    'cs:KubeConfigDurationMinutes': 'how long the kubeconfig is valid',
  },
  condition: {
    legend: 'Only when (all of these)',
    none: 'No condition: always.',
    kept: 'The JSON has a condition that the form cannot show, such as an operator given twice or an empty one. It stays as it is.',
    replace: 'Replace it with an empty one',
    test: (key, operator) => `${key} ${operator}`,
    values: (test) => `Values of ${test}`,
    remove: (test) => `Remove the test ${test}`,
    example: 'a value',
    key: 'Key',
    chooseKey: 'Choose a key…',
    otherKey: 'Another key…',
    typedKey: 'Name of the key',
    tag: 'Name of the tag',
    operator: 'Operator',
    add: 'Add the test',
    there: 'This test is there already. Add the value to it.',
  },
  json: {
    title: 'Policy as JSON',
    hint: 'Edit here or in the form, both are the same policy. Ctrl+Z or ⌘Z undoes changes of either.',
    tidy: 'Tidy up',
  },
  trial: {
    title: 'Try it',
    lead: 'What this policy alone says to a request. Other policies of the same identity, control policies and RBAC come on top.',
    unreadable: 'The JSON cannot be read at the moment. These are the verdicts of what could be read last.',
    add: 'Add a request',
    request: (number) => `Request ${number}`,
    remove: (name) => `Remove ${name.toLowerCase()}`,
    action: 'Action',
    resource: 'Resource (empty for *)',
    says: 'Say which condition keys the request carries',
    noKeys: 'The request carries no key at all.',
    key: (number) => `Key ${number}`,
    value: (number) => `Value ${number}`,
    addKey: 'Add a key',
    removeKey: (number) => `Remove key ${number}`,
    sayKey: (key) => `Say what ${key} is`,
    show: (number) => `Show statement ${number}`,
    noAction: 'Type an action to see what the policy says.',
    beside: (count) => `What this leaves open (${count})`,
  },
  allowed: {
    title: 'What does this allow?',
    lead: (allowed, known, reviewed) =>
      allowed === 0
        ? `None of the ${known} actions in our list of ${reviewed}.`
        : `${allowed} of the ${known} actions in our list of ${reviewed}. A pattern may allow more than we list.`,
    on: (resources) => `on ${resources}`,
    perhaps: (resources) => `on ${resources}, as the condition decides`,
    reduced: '(a Deny takes away some of it)',
  },
  take: {
    title: 'Take it',
    nothing: 'Nothing to take yet. Add a statement first.',
    tooLong: 'RAM would not take a policy of this length in any format. Split it, or widen its patterns.',
    unreadable: 'The JSON cannot be read yet, so there is nothing to take. Mend it, or undo.',
    errors: (count) =>
      `RAM would refuse this policy: ${counted(count, 'error', 'errors')}, listed under Problems.`,
    typed: (texts) =>
      `Typed in the form, but not in the policy: ${texts.map((text) => `“${text}”`).join(', ')}.`,
    name: 'Name of the policy',
    badName: 'A name has up to 128 letters, digits and hyphens.',
    attach: 'Attach it to',
    kinds: { nobody: 'nobody yet', user: 'a RAM user', role: 'a RAM role', group: 'a user group' },
    attachName: { user: 'Name of the user', role: 'Name of the role', group: 'Name of the group' },
    badIdentity: 'A name has up to 64 letters, digits, dots, hyphens and underscores.',
    format: 'Format',
    formats: {
      json: 'JSON',
      minified: 'JSON without blanks',
      cli: 'aliyun CLI',
      terraform: 'Terraform',
      console: 'Console steps',
    },
    about: {
      json: 'The policy in its usual form.',
      minified: 'The same without blanks, for the length limit.',
      cli: 'Run these as somebody who may create and attach policies. A policy that exists already gets a new version with CreatePolicyVersion instead.',
      terraform: 'For the alicloud provider.',
      console: 'Step by step in the RAM console.',
    },
    console: (target) => [
      'Open the RAM console and choose Permissions, then Policies, then Create Policy.',
      'Choose the JSON tab, clear it, and paste the policy below.',
      'Give it a name and confirm.',
      ...(target === 'nobody'
        ? []
        : [
            `Open ${{ user: 'Identities, then Users', role: 'Identities, then Roles', group: 'Identities, then Groups' }[target]}, find the ${{ user: 'user', role: 'role', group: 'group' }[target]}, and choose Add Permissions.`,
            'Choose Custom Policy, select the new policy, and confirm.',
          ]),
    ],
  },
};
