/** content/roles: the predefined roles, a file each. */
import { z } from 'zod';
import { validate } from '../domain/rbac/validate.ts';
import { GRANT_SCOPES, type PredefinedRole } from '../domain/role/role.ts';
import type { Locale } from '../paths.ts';
import { localized } from './schema.ts';

const list = z.array(z.string());

const rule = z.strictObject({
  apiGroups: list.exactOptional(),
  resources: list.exactOptional(),
  resourceNames: list.exactOptional(),
  nonResourceURLs: list.exactOptional(),
  verbs: list,
});

const publication = z.strictObject({
  /** The day since which the rules hold; left out where the source does not say. */
  date: z.iso.date().exactOptional(),
  /** `documented`: printed in the source. `inferred`: concluded from it. */
  certainty: z.enum(['documented', 'inferred']),
  source: z.url({ protocol: /^https$/, error: 'is not an address; allowed: one that begins with https://' }),
});

/** The schema of a role's file, given the id it is named after. */
export function roleFile(id: string) {
  return z
    .strictObject({
      id: z.literal(id),
      /** Its place among the roles, as the console lists them; Kubernetes' own come last. */
      order: z.int().positive(),
      /** As the console says it. */
      name: localized,
      /** `role_name` in ACK's grant API. */
      apiName: z.string().min(1),
      /** Left out where it was never published. */
      clusterRole: z.string().min(1).exactOptional(),
      /** Where ACK grants it. */
      scopes: z.array(z.enum(GRANT_SCOPES)).min(1),
      /** Whether ACK grants it as a custom role. */
      custom: z.boolean(),
      summary: localized,
      /** Left out, as the rules are, where they were never published. */
      published: publication.exactOptional(),
      /** What surprises about it. */
      notes: z.array(localized).default([]),
      rules: z.array(rule).min(1).exactOptional(),
    })
    .superRefine((role, context) => {
      const refuse = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path, message });
      if (role.rules && !role.published)
        refuse(['published'], 'is missing; allowed: where the rules come from');
      if (role.published && !role.rules)
        refuse(['rules'], 'is missing; allowed: the rules that were published');
      for (const problem of ruleProblems(role.rules ?? []))
        refuse([...problem.path], `breaks ${problem.rule}; allowed: what src/domain/rbac/RULES.md says`);
    });
}

export type RoleFile = z.output<ReturnType<typeof roleFile>>;

/** What the Kubernetes API would refuse of these rules. */
function ruleProblems(rules: readonly z.output<typeof rule>[]) {
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  return validate({ apiVersion, kind: 'ClusterRole', metadata: { name: 'published' }, rules }).map(
    ({ rule, path = [] }) => ({ rule, path }),
  );
}

/** The roles in one language and in their order, as the app loads them. */
export function predefinedRoles(files: ReadonlyMap<string, RoleFile>, locale: Locale): PredefinedRole[] {
  return [...files.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, name, summary, notes, ...facts }) => ({
      ...facts,
      name: name[locale],
      summary: summary[locale],
      notes: notes.map((note) => note[locale]),
    }));
}
