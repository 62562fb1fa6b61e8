/** content/capabilities.yaml: the tasks people do, as the requests they make at both gates. */
import { z } from 'zod';
import type { Capability, CapabilityGroup } from '../domain/capability/capability.ts';
import type { Locale } from '../paths.ts';
import { type KnownIds, localized, oneOf } from './schema.ts';

const rbacNeed = z.union([
  z.strictObject({
    verb: z.string().min(1),
    /** `''` is the core group. */
    apiGroup: z.string(),
    resource: z.string().min(1),
    subresource: z.string().min(1).optional(),
    scope: z.enum(['namespace', 'cluster']),
  }),
  z.strictObject({ verb: z.string().min(1), path: z.string().startsWith('/') }),
]);

function capability(known: KnownIds, groups: ReadonlySet<string>) {
  return z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** What is done, the verb first. */
    name: localized,
    group: oneOf(groups, 'the ids of groups'),
    /** The entry that explains a refusal of it. */
    entry: oneOf(known.entries, 'the ids of entries').optional(),
    /** In the order in which they are called. `account`: RAM can only allow the action on every resource. */
    ram: z.array(
      z.strictObject({
        action: oneOf(known.actions, 'the names in content/actions.yaml'),
        resource: z.enum(['cluster', 'account']),
      }),
    ),
    /** In the order in which they are made. */
    rbac: z.array(rbacNeed),
    /** Roles that ACK's documentation names for it; what the rules say is computed, never written here. */
    documentedRoles: z.array(oneOf(known.roles, 'the file names of content/roles')).default([]),
    serviceRoles: z.array(oneOf(known.serviceRoles, 'the names in content/service-roles.yaml')).default([]),
    /** The code that ACK refuses exactly this with. */
    code: z.string().min(1).optional(),
    /** `documented` by Alibaba Cloud, `known` from Kubernetes itself, or `inferred`. */
    certainty: z.enum(['documented', 'known', 'inferred']),
    note: localized.optional(),
  });
}

/** The schema of the file, given what it may refer to. */
export function capabilityFile(known: KnownIds, groups: ReadonlySet<string>) {
  return z.strictObject({
    reviewed: z.iso.date(),
    source: z.array(z.strictObject({ title: z.string(), url: z.url() })).min(1),
    groups: z.array(z.strictObject({ id: z.string(), name: localized })),
    capabilities: z.array(capability(known, groups)),
  });
}

export type CapabilityFile = z.output<ReturnType<typeof capabilityFile>>;

/** The groups' ids, read before the rest, which refers to them. */
export const groupIds = z
  .object({ groups: z.array(z.object({ id: z.string() })).catch([]) })
  .transform(({ groups }) => new Set(groups.map(({ id }) => id)))
  .catch(new Set());

/** The file in one language, as the app loads it. */
export function capabilityGroups(
  file: CapabilityFile,
  roles: ReadonlyMap<string, { readonly name: Readonly<Record<Locale, string>> }>,
  locale: Locale,
): CapabilityGroup[] {
  return file.groups.map((group) => ({
    id: group.id,
    name: group.name[locale],
    capabilities: file.capabilities
      .filter((each) => each.group === group.id)
      .map(
        ({ name, note, entry, code, documentedRoles, rbac, ...facts }): Capability => ({
          ...facts,
          name: name[locale],
          ...(note && { note: note[locale] }),
          ...(entry && { entry }),
          ...(code && { code }),
          rbac: rbac.map(withoutAbsent),
          documentedRoles: documentedRoles.map((id) => ({ id, name: roles.get(id)?.name[locale] ?? id })),
        }),
      ),
  }));
}

/** Zod writes `undefined` for what is not there; the domain leaves it out. */
function withoutAbsent(need: z.output<typeof rbacNeed>): Capability['rbac'][number] {
  if ('path' in need) return need;
  const { subresource, ...rest } = need;
  return { ...rest, ...(subresource && { subresource }) };
}
