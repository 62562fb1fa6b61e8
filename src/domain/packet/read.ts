/** Reads a packet out of data that may be anything: it comes from a link that anybody can write. */
import { type MissingRule, RAM_FIELDS, RBAC_FIELDS, SERVICE_ROLE_FIELDS } from '../diagnose/denial.ts';
import { PRINCIPAL_KINDS, type Principal } from '../diagnose/principal.ts';
import type { RamRefusal, RbacRefusal, Refusal, ServiceRoleRefusal } from '../diagnose/refusal.ts';
import { isTrusted, rolesOf } from '../diagnose/service-role/link.ts';
import { entryId } from '../entry/entry.ts';
import { GIVEN_FORMS, type Given, PLACEHOLDERS } from '../remedy/facts.ts';
import { MOST_REFUSALS, type Packet } from './packet.ts';
import { line, listOf, objectOf, oneOf, type Reader } from './schema.ts';

const MOST_RULES = 500;
const MOST_ENTRIES = 200;

const short = line(1000);
const long = line(8000);
const yes: Reader<boolean> = oneOf([true, false]);

const principal = objectOf<Principal>({ kind: oneOf(PRINCIPAL_KINDS), id: short, owner: short }, ['kind']);

const ram = objectOf<RamRefusal>(
  {
    gate: oneOf(['ram']),
    code: short,
    action: short,
    resource: long,
    principal,
    deny: oneOf(['implicit', 'explicit']),
    policyType: short,
    requestId: short,
    uncertain: listOf(oneOf(RAM_FIELDS), 10),
  },
  ['gate'],
);

/** The core group has no name. */
const group: Reader<string> = (data) => (data === '' ? '' : short(data));
const texts = listOf(short, MOST_ENTRIES);
const rule = objectOf<MissingRule>(
  {
    apiGroups: listOf(group, MOST_ENTRIES),
    resources: texts,
    resourceNames: texts,
    nonResourceURLs: texts,
    verbs: texts,
  },
  ['verbs'],
);

const rbac = objectOf<RbacRefusal>(
  {
    gate: oneOf(['rbac']),
    code: short,
    principal,
    verb: short,
    resource: short,
    subresource: short,
    apiGroup: group,
    name: short,
    namespace: short,
    path: long,
    scope: oneOf(['cluster', 'namespace', 'path']),
    reason: long,
    missingRules: listOf(rule, MOST_RULES),
    uncertain: listOf(oneOf(RBAC_FIELDS), 10),
  },
  ['gate'],
);

const serviceRole = objectOf<ServiceRoleRefusal>(
  {
    gate: oneOf(['service-role']),
    code: short,
    roles: listOf(short, 50),
    link: long,
    trusted: yes,
    uncertain: listOf(oneOf(SERVICE_ROLE_FIELDS), 10),
  },
  ['gate', 'roles'],
);

const refusal: Reader<Refusal> = (data) => ram(data) ?? rbac(data) ?? withOwnTrust(serviceRole(data));

/** The signs that addresses are made of. */
const PLAIN = /^[\w%.~:/?#@!$&*+,;=-]+$/;

/** Whether a link is to be trusted is not for the packet to say: it has to lead to RAM's page and ask for the roles told. */
function withOwnTrust(read: ServiceRoleRefusal | undefined): ServiceRoleRefusal | undefined {
  if (read?.link === undefined) return read;
  const { link, roles, trusted = false } = read;
  const isAsTold = rolesOf(link).every((role) => roles.includes(role));
  return { ...read, trusted: trusted && PLAIN.test(link) && isTrusted(link) && isAsTold };
}

/** A value that fits, or the placeholder for it. */
function fitting(pattern: RegExp, ...placeholders: readonly string[]): Reader<string> {
  const value = line(300);
  return (data) => {
    const text = value(data);
    return text !== undefined && (pattern.test(text) || placeholders.includes(text)) ? text : undefined;
  };
}

const given = objectOf<Given>(
  {
    cluster: fitting(GIVEN_FORMS.cluster),
    namespace: fitting(GIVEN_FORMS.namespace, PLACEHOLDERS.namespace, PLACEHOLDERS.otherNamespace),
    ramName: fitting(GIVEN_FORMS.ramName),
    ramId: fitting(GIVEN_FORMS.ramId),
    isRamRole: yes,
    entry: (data) => (typeof data === 'string' ? entryId(data) : undefined),
  },
  [],
);

const packet = objectOf<Packet>(
  {
    refusals: listOf(refusal, MOST_REFUSALS),
    given,
    grant: line(100, /^[a-z0-9-]+$/),
    task: line(100, /^[a-z0-9-]+$/),
  },
  ['refusals'],
);

/**
 * Reads a packet: every field by its type and size, what is not seen in its texts as a sign that is. Only facts are in it, so that
 * grants and proofs are worked out anew by whoever reads it.
 * @returns `undefined` for whatever is none.
 */
export function readPacket(data: unknown): Packet | undefined {
  const read = packet(data);
  return read && read.refusals.length > 0 ? read : undefined;
}
