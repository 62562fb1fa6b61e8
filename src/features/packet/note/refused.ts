/** Who was refused what, as the note says it. */
import type { Denial } from '../../../domain/diagnose/denial.ts';
import type { Principal } from '../../../domain/diagnose/principal.ts';
import type { Given } from '../../../domain/remedy/facts.ts';
import { clusterOf } from '../../../domain/remedy/ram/statement.ts';
import type { Block } from './block.ts';
import type { NoteWords } from './words.ts';

function code(text: string): string {
  return `\`${text}\``;
}

/** Whoever knows more than the text has said whether the digits are a user's or a role's. */
function whoIs({ kind, id }: Principal, given: Given, { answer, remedy }: NoteWords): string {
  if (id === undefined) return answer.principals[kind].bare;
  if (kind !== 'ram-identity' || given.isRamRole === undefined) return answer.principals[kind].name(code(id));
  // The words bring their own marks.
  return remedy.who[given.isRamRole ? 'ram-role' : 'ram-user'](id);
}

/** A refusal in a sentence. */
export function refusedText(denial: Denial, given: Given, words: NoteWords, isInstance: boolean): string {
  const { answer, remedy } = words;
  const { refused } = answer.answer;
  if (denial.gate === 'service-role') {
    if (isInstance) return answer.answer.instanceRole;
    return refused['service-role'](
      denial.roles.length > 0 ? { what: denial.roles.map(code).join(', ') } : {},
    );
  }
  const who = denial.principal && { who: whoIs(denial.principal, given, words) };
  if (denial.gate === 'ram') {
    const { action, resource } = denial;
    return refused.ram({
      ...who,
      ...(action !== undefined && { action: code(action) }),
      ...(resource !== undefined && resource !== '*' && { resource: code(resource) }),
    });
  }
  const { verb, path, scope, namespace, missingRules } = denial;
  const what = path ?? objectText(denial);
  const where =
    scope === 'cluster'
      ? answer.answer.where.cluster
      : namespace && answer.answer.where.namespace(code(namespace));
  return refused.rbac({
    ...who,
    ...(missingRules && { escalation: true, what: remedy.proof.hold(missingRules.length) }),
    ...(!missingRules && verb && { verb: code([verb, what].filter(Boolean).join(' ')) }),
    ...(where && { where }),
  });
}

function objectText({ resource, apiGroup, subresource, name }: Extract<Denial, { gate: 'rbac' }>) {
  if (resource === undefined) return undefined;
  const plural = `${resource}${apiGroup ? `.${apiGroup}` : ''}${subresource ? `/${subresource}` : ''}`;
  return name === undefined ? plural : `${plural} ${name}`;
}

/** Who, where, and by which code and id the refusals can be looked up. */
export function factRows(
  denials: readonly Denial[],
  given: Given,
  words: NoteWords,
): Extract<Block, { kind: 'facts' }>['rows'] {
  const principals = denials.flatMap((denial) =>
    denial.gate === 'service-role' ? [] : (denial.principal ?? []),
  );
  const [who] = principals;
  const ram = denials.filter((denial) => denial.gate === 'ram');
  const clusters = [given.cluster, ...ram.map(({ resource }) => clusterOf(resource))];
  const namespaces = denials.flatMap((denial) => (denial.gate === 'rbac' ? [denial.namespace] : []));
  const { factNames } = words.answer;
  const name = given.ramName === undefined ? '' : ` (${code(given.ramName)})`;
  const row = (name: string, values: readonly (string | undefined)[]) => {
    const known = [...new Set(values.flatMap((value) => value ?? []))];
    return known.length === 0 ? [] : [[name, known.map(code).join(', ')] as const];
  };
  return [
    ...(who ? [[factNames.principal, whoIs(who, given, words) + name] as const] : []),
    ...row(
      factNames.owner,
      principals.map(({ owner }) => owner),
    ),
    ...row(words.note.cluster, clusters),
    ...row(factNames.namespace, [given.namespace, ...namespaces]),
    ...row(
      factNames.code,
      denials.map((denial) => denial.code),
    ),
    ...row(
      factNames.requestId,
      ram.map(({ requestId }) => requestId),
    ),
  ];
}
