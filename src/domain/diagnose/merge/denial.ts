/** The denial that a draft states. */

import { never } from '../../lib/never.ts';
import {
  type Denial,
  RAM_FIELDS,
  type RamDenial,
  RBAC_FIELDS,
  type RbacDenial,
  SERVICE_ROLE_FIELDS,
  type ServiceRoleDenial,
} from '../denial.ts';
import { expression } from '../expression.ts';
import { kubernetesPrincipal, ramPrincipal } from '../principal.ts';
import type { FactName, Facts } from '../shape.ts';
import type { Lines } from '../view/lines.ts';
import type { Draft } from './draft.ts';
import type { Folded } from './fold.ts';

/** Makes the denial of a draft and the places that tell it. */
export function denial({ draft, places }: Folded, lines: Lines): Denial {
  const told = { count: places.length, lines: lines.of(places) };
  switch (draft.gate) {
    case 'ram':
      return { ...ram(draft.facts), ...shown(draft, RAM_FIELDS), ...told };
    case 'rbac':
      return { ...rbac(draft), ...shown(draft, RBAC_FIELDS), ...told };
    case 'service-role':
      return { ...serviceRole(draft), ...shown(draft, SERVICE_ROLE_FIELDS), ...told };
    default:
      return never(draft.gate);
  }
}

type Untold = 'count' | 'lines' | 'spans' | 'uncertain';

function ram(facts: Facts): Omit<RamDenial, Untold> {
  const [type, id, owner] = [facts.principalType?.value, facts.principal?.value, facts.owner?.value];
  const deny = facts.deny?.value;
  return {
    gate: 'ram',
    ...values(facts, ['code', 'action', 'resource', 'policyType', 'requestId']),
    ...(type === undefined && id === undefined ? {} : { principal: ramPrincipal(type, id, owner) }),
    ...(deny === 'implicit' || deny === 'explicit' ? { deny } : {}),
    ask: facts.action === undefined && facts.resource === undefined,
  };
}

function rbac({ facts, rules }: Draft): Omit<RbacDenial, Untold> {
  const scope = facts.scope?.value;
  const plain = RBAC_FIELDS.filter((field) => field !== 'principal');
  return {
    gate: 'rbac',
    ...values(facts, plain),
    ...(facts.principal ? { principal: kubernetesPrincipal(facts.principal.value) } : {}),
    ...(scope === 'cluster' || scope === 'namespace' || scope === 'path' ? { scope } : {}),
    ...(rules ? { missingRules: rules } : {}),
    ask: facts.resource === undefined && facts.path === undefined,
  };
}

/** A code that ends in the name of a role names it. */
const ROLE_IN_CODE = expression(/\.(\w{3,60}Role)$/);

function serviceRole({ facts, roles, trusted }: Draft): Omit<ServiceRoleDenial, Untold> {
  const inCode = ROLE_IN_CODE.exec(facts.code?.value ?? '')?.[1];
  const all = roles.length > 0 || inCode === undefined ? roles : [inCode];
  return {
    gate: 'service-role',
    ...values(facts, ['code', 'link']),
    roles: all.filter((role, index) => all.findIndex((other) => isSame(role, other)) === index),
    ...(trusted === undefined ? {} : { trusted }),
    ask: false,
  };
}

/** Role names differ in case between a code and its role (`AliyuncsManaged…`, `AliyunCSManaged…`). */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function values<Name extends FactName>(facts: Facts, names: readonly Name[]): { [name in Name]?: string } {
  const found: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = facts[name]?.value;
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Where the facts stand, and which of them are open. */
function shown<Field extends FactName>({ whole, facts }: Draft, fields: readonly Field[]) {
  const spans: { [field in Field]?: Draft['whole'] } = {};
  const uncertain: Field[] = [];
  for (const field of fields) {
    const found = facts[field];
    if (found === undefined) continue;
    spans[field] = found.span;
    if (found.uncertain) uncertain.push(field);
  }
  return { spans: { whole, ...spans }, ...(uncertain.length > 0 ? { uncertain } : {}) };
}
