/** content/service-roles.yaml: the roles of an account that ACK works through, with the codes that say one is missing. */
import { z } from 'zod';
import type { ServiceRole } from '../domain/remedy/service-role.ts';
import type { Locale } from '../paths.ts';
import { line, localized } from './schema.ts';

/** The schema of the file. */
export const serviceRoleFile = z.array(
  z.strictObject({
    name: line.regex(/^Aliyun\w+$/, 'is no service role; allowed: a name that begins with Aliyun'),
    /** What ACK cannot do without it, as a phrase. */
    purpose: localized,
    /** Codes that say it is missing. `documented`: a real message names the role. `inferred`: from the names alike. */
    codes: z.array(z.strictObject({ code: line, certainty: z.enum(['documented', 'inferred']) })),
    /** Whether ACK works without it as long as nobody uses what it is for. */
    optional: z.boolean(),
    /** The service that assumes it. */
    trust: line,
    /** Of the role itself: in ACK's own list, seen elsewhere, or concluded. */
    certainty: z.enum(['documented', 'reported', 'inferred']),
  }),
);

export type ServiceRoleFile = z.output<typeof serviceRoleFile>;

/** The roles in one language, as the app loads them. */
export function serviceRoles(file: ServiceRoleFile, locale: Locale): readonly ServiceRole[] {
  return file.map(({ purpose, ...facts }) => ({ ...facts, purpose: purpose[locale] }));
}
