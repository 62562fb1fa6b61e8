import { expect, it } from 'vitest';
import { authorize, type Grant } from './authorize.ts';
import ackRoles from './cases/authorize/ack-roles.json';
import bindings from './cases/authorize/bindings.json';
import groups from './cases/authorize/groups.json';
import malformed from './cases/authorize/malformed.json';
import misses from './cases/authorize/misses.json';
import names from './cases/authorize/names.json';
import resources from './cases/authorize/resources.json';
import roleRefs from './cases/authorize/role-refs.json';
import rules from './cases/authorize/rules.json';
import subjects from './cases/authorize/subjects.json';
import urls from './cases/authorize/urls.json';
import verbs from './cases/authorize/verbs.json';
import type { Lack } from './match.ts';
import type { Unresolved } from './resolver.ts';
import type { RbacObjects, RbacRequest, Rule } from './types.ts';

/** Cases about one set of objects. `rules` is short for a ClusterRole `r` bound to the user `jane` by `b`. */
interface CaseGroup {
  readonly about: string;
  readonly rules?: readonly Rule[];
  readonly objects?: Partial<RbacObjects>;
  /** What the requests of the group have in common. */
  readonly request: Partial<RbacRequest>;
  readonly cases: readonly Case[];
}

interface Case {
  readonly rule: string;
  readonly name: string;
  readonly request: Partial<RbacRequest>;
  readonly allowed: boolean;
  /** `binding > role > rule number`, in order. */
  readonly by?: readonly string[];
  /** What the misses lacked, nearest first. */
  readonly lacks?: readonly (readonly Lack[])[];
  readonly unresolved?: readonly string[];
  /** The number of the subject of the first grant. */
  readonly subject?: number;
}

const files = [
  ackRoles,
  bindings,
  groups,
  malformed,
  misses,
  names,
  resources,
  roleRefs,
  rules,
  subjects,
  urls,
  verbs,
].flat();
// Each JSON file has a type of its own, and malformed cases are the point of some: the shape is this file's to know.
const caseGroups = files as unknown as readonly CaseGroup[];

for (const { about, rules: given, objects, request, cases } of caseGroups) {
  const all = given === undefined ? completed(objects) : boundToJane(given);
  for (const expected of cases) {
    it(`${expected.rule} ${about}: ${expected.name}`, () => {
      const decision = authorize(all, { user: '', verb: '', ...request, ...expected.request });
      expect(decision.allowed).toBe(expected.allowed);
      expect(decision.allowed).toBe(decision.by.length > 0);
      if (expected.by) expect(decision.by.map(grantText)).toEqual(expected.by);
      if (expected.lacks) expect(decision.misses.map((miss) => miss.lacks)).toEqual(expected.lacks);
      if (expected.unresolved) expect(decision.unresolved.map(unresolvedText)).toEqual(expected.unresolved);
      if (expected.subject !== undefined) expect(decision.by[0]?.subjectIndex).toBe(expected.subject);
    });
  }
}

it('has at least 250 cases, none of them twice', () => {
  const titles = caseGroups.flatMap(({ about, cases }) =>
    cases.map(({ rule, name }) => `${about}: ${rule} ${name}`),
  );
  expect(titles.length).toBeGreaterThanOrEqual(250);
  expect(new Set(titles).size).toBe(titles.length);
});

function completed(objects: Partial<RbacObjects> = {}): RbacObjects {
  return { roles: [], clusterRoles: [], roleBindings: [], clusterRoleBindings: [], ...objects };
}

function boundToJane(given: readonly Rule[]): RbacObjects {
  const subject = { kind: 'User', name: 'jane' };
  const roleRef = { kind: 'ClusterRole', name: 'r' };
  return completed({
    clusterRoles: [{ metadata: { name: 'r' }, rules: given }],
    clusterRoleBindings: [{ metadata: { name: 'b' }, roleRef, subjects: [subject] }],
  });
}

function grantText({ binding, role, ruleIndex }: Grant): string {
  return `${idText(binding)} > ${idText(role)} > ${ruleIndex}`;
}

function unresolvedText({ binding, roleRef, why }: Unresolved): string {
  return `${idText(binding)} > ${roleRef.kind} ${roleRef.name}: ${why}`;
}

function idText({ kind, namespace, name }: Grant['binding'] | Grant['role']): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
