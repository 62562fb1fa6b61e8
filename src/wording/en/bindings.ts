/** The page that reads a cluster's bindings, in English. */
import type { BindingsWording } from '../bindings.ts';
import { rbacProblems } from './rbac-problems.ts';

const many = (count: number, one: string, more = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const bindings: BindingsWording = {
  problems: rbacProblems,
  title: 'Whose binding is this?',
  lead: 'RBAC knows RAM users and roles by their IDs only. Paste what kubectl prints of a cluster’s bindings and roles, and see who is bound, to what, and which bindings point nowhere.',
  input: {
    title: 'The cluster’s objects',
    command: 'Print bindings and roles',
    label: 'Output of kubectl, YAML or JSON',
    placeholder:
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRoleBinding',
    file: 'Choose a file',
    drop: 'or drop one on this box',
    clear: 'Clear',
    example: 'Try an example',
    large: (size) => `${size} pasted; all of it is read, the box shows the beginning.`,
    fromFile: (name, size) => `${name}, ${size}`,
    private: 'It is read in this browser and goes nowhere. JSON is read several times faster than YAML.',
  },
  names: {
    title: 'Names for the IDs',
    hint: 'Optional: paste the output of both commands, one behind the other, and IDs get their names. An ID that is in neither list belongs to a deleted user or role.',
    label: 'Output of ListUsers and ListRoles, JSON',
    command: 'Print the lists of RAM',
    read: (users, roles) => `${many(users, 'user')} and ${many(roles, 'role')} read.`,
    incomplete:
      'One of the lists is missing or goes on after its last entry, so an unknown ID cannot be called deleted.',
    broken: (line, column) => `This is no JSON: it is broken in line ${line}, column ${column}.`,
    refused: (output, problem) =>
      problem.why === 'no-list'
        ? `Value ${output + 1} is no output of ListUsers or ListRoles.`
        : `Value ${output + 1}: ${problem.kind} ${problem.index + 1} has no ID as text. A number has lost digits, and a masked ID cannot be compared.`,
  },
  state: {
    empty: 'The table of identities appears here.',
    reading: 'Reading…',
    progress: (percent) => `Read ${percent} %`,
    stop: 'Stop reading',
    stopped: 'Reading was stopped.',
    overdue: 'What was read answers no more: the browser may have ended it.',
    again: 'Read it again',
    size: 'This is larger than 64 MB. Print one kind at a time, or print JSON, which has no indentation to carry.',
    broken: (reason) => `Reading broke off: ${reason}`,
  },
  summary: {
    title: 'Who is bound',
    objects: ({ roles, bindings, identities, documents }) =>
      `${many(identities, 'identity', 'identities')}, through ${many(bindings, 'binding')}, to ${many(roles, 'role')}${documents > 1 ? `, in ${many(documents, 'document')}` : ''}.`,
    none: 'There are no bindings in this. Print clusterrolebindings and rolebindings as well.',
    noRoles:
      'Some bindings refer to roles of a kind that is not in this text, so what they allow is not known. Print roles and clusterroles as well.',
  },
  faults: {
    title: (faults, kinds) =>
      [
        faults > 0 && `${many(faults, 'piece')} could not be read`,
        kinds > 0 && `${many(kinds, 'kind of note', 'kinds of notes')}`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('. The rest is used.'),
    place: (document, line, path) => `document ${document}, line ${line}${path ? `, ${path}` : ''}`,
    json: 'This is broken JSON. What stood before and behind it was used as far as it could be told.',
    count: (count) => `${count.toLocaleString('en')} times`,
  },
  table: {
    title: 'Identities',
    label: 'Table of identities',
    search: 'Search',
    searchHint: 'ID, name, binding, role or namespace',
    kind: 'Kind',
    all: 'All',
    show: 'Show only',
    found: (count) => (count === 0 ? 'No identity fits.' : `${many(count, 'identity', 'identities')} found.`),
    columns: { identity: 'Identity', where: 'Where', roles: 'Roles', bindings: 'Bindings' },
    page: (page, pages) => `Page ${page.toLocaleString('en')} of ${pages.toLocaleString('en')}`,
    previous: 'Previous page',
    next: 'Next page',
    none: 'No identity fits the search and the choices.',
    reset: 'Show all',
    open: (name) => `Show what ${name} may do`,
    close: (name) => `Hide what ${name} may do`,
    wholeCluster: 'whole cluster',
    more: (count) => `and ${count.toLocaleString('en')} more`,
  },
  kinds: {
    ram: { name: 'RAM user or role', hint: 'known by its ID' },
    'sso-name': {
      name: 'Name of a CloudSSO role',
      hint: 'Requests carry the ID of the role, so a binding to its name binds nobody. Bind the role’s ID.',
    },
    'service-account': { name: 'Service account', hint: 'a program in the cluster' },
    user: {
      name: 'Other user',
      hint: 'from a certificate or another login; a RAM user’s login name binds nobody',
    },
    group: { name: 'Group', hint: 'whoever’s login carries it' },
    system: { name: 'System', hint: 'a part of Kubernetes itself; leave it' },
  },
  flags: {
    everything: { name: 'May do everything', hint: 'every verb on every resource of the whole cluster' },
    nowhere: { name: 'Points nowhere', hint: 'bound to a role that does not exist' },
    gone: { name: 'Deleted in RAM', hint: 'the ID is in neither list' },
    creator: { name: 'Maybe the creator’s', hint: 'bound to cluster-admin under the name ACK gives' },
  },
  status: {
    named: (kind, name, isSso) =>
      `${kind === 'user' ? 'RAM user' : isSso ? 'RAM role of CloudSSO' : 'RAM role'} ${name}`,
    account: 'the Alibaba Cloud account itself',
    gone: 'deleted in RAM: the ID is in neither list',
    unknown: 'not in the lists given',
  },
  detail: {
    issued: (time) =>
      `The digits behind the hyphen read as the time ${time}: probably when this credential was made. RBAC takes both parts together as the user’s name, so it is another user than the bare ID.`,
    through: (binding) => `Through ${binding}`,
    inNamespace: (namespace) => `in the namespace ${namespace}`,
    inCluster: 'in the whole cluster',
    role: (kind, name) => `${kind} ${name}`,
    missing:
      'This role does not exist, so the binding allows nothing. A new role of that name would be granted at once.',
    unknown: 'No roles of this kind are in the text, so what it allows is not known.',
    everything: 'Every verb on every resource.',
    rules: (role, binding) => `Rules of ${role}, through ${binding}`,
    noRules: 'The role has no rules, so it allows nothing.',
    shownOf: (shown, total) => `The first ${shown} of ${total.toLocaleString('en')} bindings are shown.`,
    loading: 'Loading…',
  },
  creator: {
    title: 'If this is the binding of the cluster’s creator',
    text: 'ACK binds whoever creates a cluster to cluster-admin, and its own pages and calls cannot take that away. The binding can be deleted in the cluster. The same name is given when cluster-admin is granted later, so check first.',
    check: 'See whether it is the owner',
    checkNote:
      'The owner’s entry of this cluster says “is_owner”: true. If it is false, take the grant away in ACK instead.',
    keep: 'Keep a copy',
    remove: 'Delete the binding',
    restore: 'If it has to come back',
    caution:
      'Before you delete it, make sure that somebody else may do everything in this cluster, and do not run it as the identity that the binding is for.',
    entry: 'More on the rights of a cluster’s creator, and what is not known about them',
  },
};
