/**
 * Rules and aggregation: `ValidatePolicyRule` and `ValidateClusterRole` in Kubernetes'
 * `pkg/apis/rbac/validation/validation.go`, selectors as in `apimachinery/pkg/apis/meta/v1/validation` (RBAC-V20 to V34).
 */
import type { Field } from './field.ts';
import { isLabelKey, isLabelValue } from './names.ts';
import { validateLabels } from './validate-metadata.ts';

const RULE = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'];

export function validateRules(rules: Field, isNamespaced: boolean): void {
  for (const rule of rules.list() ?? []) {
    if (rule.hasFields(RULE)) validateRule(rule, isNamespaced);
  }
}

function validateRule(rule: Field, isNamespaced: boolean): void {
  const [verbs, apiGroups, resources, resourceNames, urls] = RULE.map((name) => rule.child(name).texts());
  if (isEmpty(verbs)) rule.child('verbs').report('RBAC-V20');
  if (urls === undefined) return;
  if (urls.length > 0) {
    if (isNamespaced) rule.child('nonResourceURLs').report('RBAC-V21');
    const mixed = [apiGroups, resources, resourceNames].some(
      (entries) => entries !== undefined && entries.length > 0,
    );
    if (mixed) rule.child('nonResourceURLs').report('RBAC-V22');
    return;
  }
  if (isEmpty(apiGroups)) rule.child('apiGroups').report('RBAC-V23');
  if (isEmpty(resources)) rule.child('resources').report('RBAC-V24');
}

function isEmpty(entries: readonly string[] | undefined): boolean {
  return entries !== undefined && entries.length === 0;
}

export function validateAggregation(aggregation: Field): void {
  if (aggregation.isAbsent || !aggregation.hasFields(['clusterRoleSelectors'])) return;
  const selectors = aggregation.child('clusterRoleSelectors').list();
  if (selectors?.length === 0) aggregation.child('clusterRoleSelectors').report('RBAC-V30');
  for (const selector of selectors ?? []) {
    if (!selector.hasFields(['matchLabels', 'matchExpressions'])) continue;
    validateLabels(selector.child('matchLabels'), 'RBAC-V34');
    for (const requirement of selector.child('matchExpressions').list() ?? [])
      validateRequirement(requirement);
  }
}

function validateRequirement(requirement: Field): void {
  if (!requirement.hasFields(['key', 'operator', 'values'])) return;
  const operator = requirement.child('operator').text();
  const values = requirement.child('values');
  const entries = values.texts();
  if (operator === 'In' || operator === 'NotIn') {
    if (isEmpty(entries)) values.report('RBAC-V32', { operator });
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (entries !== undefined && entries.length > 0) values.report('RBAC-V33', { operator });
  } else if (operator !== undefined) requirement.child('operator').report('RBAC-V31', { operator });
  const key = requirement.child('key').text();
  if (key !== undefined && !isLabelKey(key))
    requirement.child('key').report('RBAC-V34', { part: 'key', text: key });
  for (const entry of entries === undefined ? [] : (values.list() ?? [])) {
    const text = entry.text();
    if (text !== undefined && !isLabelValue(text)) entry.report('RBAC-V34', { part: 'value', text });
  }
}
