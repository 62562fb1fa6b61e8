/** Why there is no grant, and where to look instead. */
import { never } from '../../../domain/lib/never.ts';
import type { NoGrant } from '../../../domain/remedy/remedy.ts';
import { isAnyOf, type RoleToAuthorize } from '../../../domain/remedy/service-role.ts';
import type { Block } from './block.ts';
import type { NoteWords } from './words.ts';

export function withoutGrant(none: NoGrant, words: NoteWords): readonly Block[] {
  const { title, text } = words.remedy.none.why[none.why];
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'sentence', text },
    ...whereToLook(none, words),
  ];
}

function whereToLook(none: NoGrant, words: NoteWords): readonly Block[] {
  const said = words.remedy.none;
  switch (none.why) {
    case 'explicit-deny':
      return [
        { kind: 'sentence', text: said.places.title },
        list(
          none.places.map((place) => said.places.each[place]),
          true,
        ),
      ];
    case 'other-policy':
      return [{ kind: 'sentence', text: said.otherPolicy[none.place] }];
    case 'service-roles':
      return serviceRoles(none, words);
    case 'role-not-there':
      return [list(none.roles.map((role) => `\`${role}\``))];
    case 'missing-facts':
      return [list(none.facts.map((fact) => said.facts[fact]))];
    case 'account-owner':
    case 'rrsa-trust':
    case 'instance-role':
    case 'not-logged-in':
    case 'node':
    case 'masters':
    case 'owner-unknown':
    case 'proof-failed':
      return [];
    default:
      return never(none);
  }
}

function serviceRoles(
  { roles, link, untrustedLink }: Extract<NoGrant, { why: 'service-roles' }>,
  { remedy, note }: NoteWords,
): readonly Block[] {
  const { none } = remedy;
  const line = ({ name, purpose, certainty }: RoleToAuthorize) =>
    [`\`${name}\``, purpose, `(${none.certainty[certainty]})`].filter(Boolean).join(' ');
  const some = isAnyOf(roles) ? none.oneOf : none.roles;
  return [
    { kind: 'sentence', text: roles.length > 0 ? some : none.noRoles },
    ...(roles.length > 0 ? [list(roles.map(line))] : []),
    ...(link === undefined ? [] : [{ kind: 'link', text: note.link, address: link } as const]),
    ...(untrustedLink ? [{ kind: 'sentence', text: none.untrusted } as const] : []),
  ];
}

function list(items: readonly string[], ordered = false): Block {
  return { kind: 'list', ordered, items };
}
