/**
 * Whether one rule allows one request, from Kubernetes' `pkg/apis/rbac/v1/evaluation_helpers.go` and `RuleAllows` in
 * `plugin/pkg/auth/authorizer/rbac/rbac.go` (RBAC-A01 to A17).
 */
import { fields, list, type RuleLists, text } from './read.ts';
import type { RbacRequest } from './types.ts';

/** A request with nothing absent. `combined` is what rules list: the resource, or `resource/subresource`. */
export interface Question {
  readonly isResource: boolean;
  readonly user: string;
  readonly groups: readonly string[];
  readonly verb: string;
  readonly apiGroup: string;
  readonly combined: string;
  readonly subresource: string;
  readonly name: string;
  readonly namespace: string;
  readonly path: string;
}

/** What the part of a request that a rule does not match is called; `namespace` and `subject` are the binding's doing. */
export type Lack =
  | 'subject'
  | 'namespace'
  | 'verb'
  | 'apiGroup'
  | 'resource'
  | 'subresource'
  | 'name'
  | 'path';

/** Reads a request. With a resource, or without a path, it is a resource request (RBAC-A15). */
export function readRequest(request: RbacRequest): Question {
  const given = fields(request);
  const resource = text(given.resource) ?? '';
  const subresource = text(given.subresource) ?? '';
  return {
    isResource: resource !== '' || typeof given.path !== 'string',
    user: text(given.user) ?? '',
    groups: list(given.groups).filter((group) => typeof group === 'string'),
    verb: text(given.verb) ?? '',
    apiGroup: text(given.apiGroup) ?? '',
    combined: subresource === '' ? resource : `${resource}/${subresource}`,
    subresource,
    name: text(given.name) ?? '',
    namespace: text(given.namespace) ?? '',
    path: text(given.path) ?? '',
  };
}

export function ruleAllows(rule: RuleLists, question: Question): boolean {
  if (!listed(rule.verbs, question.verb)) return false;
  if (!question.isResource) return urlMatches(rule.nonResourceURLs, question.path);
  return (
    listed(rule.apiGroups, question.apiGroup) &&
    resourceMatches(rule.resources, question) &&
    nameMatches(rule.resourceNames, question.name)
  );
}

/** The parts that a rule does not match, in the order of a request; none if the rule allows it. */
export function ruleLacks(rule: RuleLists, question: Question): readonly Lack[] {
  const lacks: Lack[] = [];
  if (!listed(rule.verbs, question.verb)) lacks.push('verb');
  if (!question.isResource) {
    if (!urlMatches(rule.nonResourceURLs, question.path)) lacks.push('path');
    return lacks;
  }
  if (!listed(rule.apiGroups, question.apiGroup)) lacks.push('apiGroup');
  if (!resourceMatches(rule.resources, question)) lacks.push(resourceLack(rule.resources, question));
  if (!nameMatches(rule.resourceNames, question.name)) lacks.push('name');
  return lacks;
}

/** Whether a list has the entry asked for, or the star that stands for all. */
export function listed(entries: readonly string[], asked: string): boolean {
  return entries.includes('*') || entries.includes(asked);
}

function resourceMatches(entries: readonly string[], { combined, subresource }: Question): boolean {
  return listed(entries, combined) || (subresource !== '' && entries.includes(`*/${subresource}`));
}

function nameMatches(entries: readonly string[], name: string): boolean {
  return entries.length === 0 || entries.includes(name);
}

function urlMatches(entries: readonly string[], path: string): boolean {
  return entries.some((entry) => entry === path || urlPrefixMatches(entry, path));
}

/** Whether `pattern` ends in a star and `path` begins with what stands before its trailing stars (RBAC-A13, RBAC-C08). */
export function urlPrefixMatches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') && path.startsWith(withoutTrailingStars(pattern));
}

export function withoutTrailingStars(pattern: string): string {
  let end = pattern.length;
  while (pattern[end - 1] === '*') end--;
  return pattern.slice(0, end);
}

/** A rule for the same resource, or for a subresource of every one, lacks the subresource alone. */
function resourceLack(
  entries: readonly string[],
  { combined, subresource }: Question,
): 'resource' | 'subresource' {
  if (subresource === '') return 'resource';
  const resource = combined.slice(0, -subresource.length - 1);
  const near = (entry: string) =>
    entry === resource || entry.startsWith(`${resource}/`) || entry.startsWith('*/');
  return entries.some(near) ? 'subresource' : 'resource';
}
