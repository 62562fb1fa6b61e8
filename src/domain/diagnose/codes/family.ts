/**
 * What an error code means, told from its shape. Services keep to a few shapes, so a code that nobody listed is read too.
 * Codes come folded: lower case, `.` for every separator.
 */

import type { Gate } from '../denial.ts';
import { expression } from '../expression.ts';
import type { LookAlikeKind } from '../look-alike.ts';
import { fold } from '../view/literal.ts';

/**
 * How much a code says. `alone`: it is enough. `keyed`: it is, where a key such as `Code:` stands in front of it.
 * `beside`: only with something of Alibaba Cloud beside it, because other vendors use it too. `never`: it names a refusal that
 * something else has shown.
 */
export type Family =
  | { readonly gate: Gate; readonly enough: 'alone' | 'keyed' | 'beside' | 'never' }
  | { readonly gate: 'none'; readonly lookAlike: LookAlikeKind; readonly enough: 'alone' | 'keyed' };

type Rule = readonly [shape: RegExp, family: Family];

const RULES: readonly Rule[] = [
  // Kubernetes behind the ACK console: the HTTP status that the API server answered (console troubleshooting page).
  [/^apiserver\.401$/, lookAlike('credentials', 'alone')],
  [/^apiserver\.403$/, { gate: 'rbac', enough: 'alone' }],
  [/^apiserver\.5\d\d$/, lookAlike('unreachable', 'alone')],
  [/^errorqueryclusternamespace$/, lookAlike('unreachable', 'alone')],
  // Account or instance without a role that ACK needs (FAQ, table of nine codes and their relatives).
  [/^err[a-z]{3,60}rolenotattach$/, { gate: 'service-role', enough: 'alone' }],
  [/^missingauth\.[a-z0-9]{3,60}role$/, { gate: 'service-role', enough: 'alone' }],
  [/^[a-z]{3,60}slrnotexist$/, { gate: 'service-role', enough: 'alone' }],
  [/^entitynotexist\.(?:role|[a-z0-9]{3,60}role)$/, { gate: 'service-role', enough: 'alone' }],
  // RRSA: the token is refused before any permission is looked at, but for a trust policy that does not name the caller.
  [/^authenticationfail\.oidctoken\./, lookAlike('rrsa', 'alone')],
  [/^authenticationfail\.nopermission$/, { gate: 'ram', enough: 'alone' }],
  // RAM: the family that its documentation names, and codes that say so in their name.
  [/^statusforbidden$/, { gate: 'ram', enough: 'alone' }],
  [/^forbidden\.ram(?:sts|user|role)?$/, { gate: 'ram', enough: 'alone' }],
  [
    /^forbidden\.(?:unauthorized|nopermission|notauthorized|accessdenied|subuser)$/,
    { gate: 'ram', enough: 'alone' },
  ],
  [/^ots(?:nopermissionaccess|authfailed)$/, { gate: 'ram', enough: 'alone' }],
  [/^(?:[a-z]{1,40}\.)?nopermission(?:\.[a-z0-9.]{1,40})?$/, { gate: 'ram', enough: 'keyed' }],
  [/^notauthorized$/, { gate: 'ram', enough: 'keyed' }],
  [/^(?:accessdenied|errorcheckacl)$/, { gate: 'ram', enough: 'beside' }],
  [/^(?:unauthorized|forbidden|accessforbidden)$/, { gate: 'ram', enough: 'never' }],
  // Refusals of other kinds.
  [
    /^invalidaccesskeyid|^invalidsecuritytoken|^signature(?:doesnotmatch|nonce)|^incompletesignature/,
    lookAlike('credentials', 'alone'),
  ],
  [
    /^(?:missing)?securitytoken|^invalidcredentials?$|^missingaccesskeyid$/,
    lookAlike('credentials', 'keyed'),
  ],
  [/riskcontrol/, lookAlike('risk-control', 'alone')],
  [/^throttling(?:\.|$)/, lookAlike('throttling', 'keyed')],
  [/quota/, lookAlike('quota', 'keyed')],
  [/notfound$|notexists?$|nostock$|soldout$/, lookAlike('other', 'keyed')],
  // ACK's own refusals of a console feature: `ForbiddenHelmUsage`, `ForbiddenRotateCert`, and whatever comes next.
  [/^forbiddengrantpermissions$/, { gate: 'rbac', enough: 'alone' }],
];

/** `Forbidden` and at least two more words in one: how ACK names a console feature that RBAC refuses. As printed. */
const CONSOLE = expression(/^Forbidden[A-Z][A-Za-z0-9]{0,60}[a-z0-9][A-Z][A-Za-z0-9]{0,60}$/);
/** Names of classes that look like it. */
const CLASS = expression(/(?:Exception|Error|Handler|Filter)$/);

for (const [shape] of RULES) expression(shape);

function lookAlike(kind: LookAlikeKind, enough: 'alone' | 'keyed'): Family {
  return { gate: 'none', lookAlike: kind, enough };
}

/** Answers that were given before; logs repeat few codes often. */
const known = new Map<string, Family | undefined>();
const MOST_KNOWN = 1000;

/** The family of a code as printed; `undefined` for one that says nothing of access. */
export function family(printed: string): Family | undefined {
  if (known.has(printed)) return known.get(printed);
  if (known.size > MOST_KNOWN) known.clear();
  const answer = judge(printed);
  known.set(printed, answer);
  return answer;
}

function judge(printed: string): Family | undefined {
  const folded = fold(printed);
  const rule = RULES.find(([shape]) => shape.test(folded));
  if (rule !== undefined) return rule[1];
  return CONSOLE.test(printed) && !CLASS.test(printed) ? { gate: 'rbac', enough: 'alone' } : undefined;
}
