/** A denial as the page lists it: one fact a row, in the order people ask for them. */
import type { Denial, MissingRule } from '../../domain/diagnose/denial.ts';
import type { Principal } from '../../domain/diagnose/principal.ts';
import { never } from '../../domain/lib/never.ts';
import type { Span } from '../../domain/lib/result.ts';
import type { AnswerWording, FactName, RefusalParts } from '../../wording/answer.ts';

export interface Fact {
  readonly name: FactName;
  readonly value: string;
  /** Where it stands in the text; absent for what follows from the rest. */
  readonly span?: Span;
  readonly uncertain: boolean;
}

/** The facts of a denial, each with its place. Values are as printed, but for the few that have a wording. */
export function factsOf(denial: Denial, words: AnswerWording): readonly Fact[] {
  const { spans, uncertain = [] } = denial;
  const places: Readonly<Partial<Record<string, Span>>> = spans;
  const fact = (name: FactName, value: string | undefined): readonly Fact[] => {
    if (value === undefined) return [];
    const span = places[name];
    return [{ name, value, ...(span && { span }), uncertain: uncertain.some((field) => field === name) }];
  };
  const who = denial.gate === 'service-role' ? undefined : denial.principal;
  const common = [
    ...fact('code', denial.code),
    ...fact('principal', who && (who.id ?? words.principals[who.kind].bare)),
    ...fact('owner', who?.owner),
  ];
  switch (denial.gate) {
    case 'ram':
      return [
        ...common,
        ...fact('action', denial.action),
        ...fact('resource', denial.resource),
        ...fact('deny', denial.deny && words.factValues.deny[denial.deny]),
        ...fact(
          'policyType',
          denial.policyType && (words.factValues.policyType[denial.policyType] ?? denial.policyType),
        ),
        ...fact('requestId', denial.requestId),
      ];
    case 'rbac':
      return [
        ...common,
        ...fact('verb', denial.verb),
        ...fact('resource', denial.resource),
        ...fact('subresource', denial.subresource),
        ...fact('apiGroup', denial.apiGroup === '' ? words.answer.core : denial.apiGroup),
        ...fact('name', denial.name),
        ...fact('namespace', denial.namespace),
        ...fact('path', denial.path),
        ...fact('scope', denial.scope && words.factValues.scope[denial.scope]),
        ...fact('reason', denial.reason),
        ...fact('missingRules', denial.missingRules?.map(ruleText).join('\n')),
      ];
    case 'service-role':
      return [
        ...common,
        ...fact('roles', denial.roles.length ? denial.roles.join('\n') : undefined),
        ...fact('link', denial.link),
      ];
    default:
      return never(denial);
  }
}

/** A principal in words. */
export function nameOf({ kind, id }: Principal, words: AnswerWording): string {
  return id ? words.principals[kind].name(id) : words.principals[kind].bare;
}

/** Whether an instance lost its RAM role, as opposed to an account that never authorized one for ACK. */
export function isInstanceRole(denial: Denial): boolean {
  return (
    denial.gate === 'service-role' &&
    denial.roles.length === 0 &&
    !/NotAttach|MissingAuth|NotExist/.test(denial.code ?? '')
  );
}

/** Whether the role's trust policy refused, which no policy of the caller can replace (facts about RRSA and AssumeRole). */
export function isTrustPolicy(denial: Denial): boolean {
  return (
    denial.gate === 'ram' &&
    (denial.policyType === 'AssumeRolePolicy' || denial.code?.startsWith('AuthenticationFail.') === true)
  );
}

/** A denial in one sentence. */
export function sentenceOf(denial: Denial, words: AnswerWording): string {
  if (isInstanceRole(denial)) return words.answer.instanceRole;
  return words.answer.refused[denial.gate](partsOf(denial, words));
}

/** What that sentence names. */
function partsOf(denial: Denial, words: AnswerWording): RefusalParts {
  if (denial.gate === 'service-role') return denial.roles.length ? { what: denial.roles.join(', ') } : {};
  const who = denial.principal && { who: nameOf(denial.principal, words) };
  if (denial.gate === 'ram') {
    return {
      ...who,
      ...(denial.action && { action: denial.action }),
      ...(denial.resource && denial.resource !== '*' && { resource: denial.resource }),
    };
  }
  const { verb, resource, subresource, apiGroup, name, path, scope, namespace } = denial;
  const plural =
    resource && `${resource}${apiGroup ? `.${apiGroup}` : ''}${subresource ? `/${subresource}` : ''}`;
  const what = path ?? (plural && `${plural}${name ? ` “${name}”` : ''}`);
  // A request for one Namespace is made in it, which need not be said twice.
  const isItself = resource === 'namespaces' && name === namespace;
  const where =
    scope === 'cluster'
      ? words.answer.where.cluster
      : namespace && !isItself && words.answer.where.namespace(namespace);
  const escalation = denial.missingRules !== undefined && { escalation: true };
  return { ...who, ...escalation, ...(verb && { verb }), ...(what && { what }), ...(where && { where }) };
}

function ruleText(rule: MissingRule): string {
  const target = rule.nonResourceURLs?.join(', ') ?? rule.resources?.join(', ') ?? '';
  const groups = rule.apiGroups?.map((group) => group || '""').join(', ');
  const names = rule.resourceNames?.length ? ` [${rule.resourceNames.join(', ')}]` : '';
  return `${rule.verbs.join(', ')} ${target}${groups ? ` (${groups})` : ''}${names}`;
}
