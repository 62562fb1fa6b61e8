/** What the form holds: one role and its binding. Everything else in the YAML is left as it is. */
import type { Rule, Subject } from '../../../domain/rbac/types.ts';

export interface RuleForm {
  /** What the card asks for; a rule of YAML that has both keeps both. */
  about: 'resources' | 'urls';
  apiGroups: string[];
  resources: string[];
  resourceNames: string[];
  nonResourceURLs: string[];
  verbs: string[];
}

export const SUBJECT_KINDS = ['User', 'Group', 'ServiceAccount'] as const;

export interface SubjectForm {
  /** One of `SUBJECT_KINDS`, or whatever the YAML says. */
  kind: string;
  name: string;
  /** A service account's. */
  namespace: string;
}

export const ROLE_KINDS = ['Role', 'ClusterRole'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export const BIND_PLACES = ['none', 'namespace', 'cluster'] as const;
export type BindPlace = (typeof BIND_PLACES)[number];

/** A type, not an interface, because the form library takes only what cannot be extended. */
export type RoleForm = {
  kind: RoleKind;
  name: string;
  /** Where a Role stands. */
  namespace: string;
  rules: RuleForm[];
  bind: BindPlace;
  /** Empty: the role's own name. */
  bindingName: string;
  /** Where a ClusterRole is bound in a namespace; a Role is bound where it stands. */
  bindingNamespace: string;
  subjects: SubjectForm[];
};

export function emptyForm(): RoleForm {
  return {
    kind: 'Role',
    name: '',
    namespace: '',
    rules: [],
    bind: 'none',
    bindingName: '',
    bindingNamespace: '',
    subjects: [],
  };
}

export function emptyRule(): RuleForm {
  return {
    about: 'resources',
    apiGroups: [],
    resources: [],
    resourceNames: [],
    nonResourceURLs: [],
    verbs: [],
  };
}

/** A rule as the form shows it. What the YAML leaves open, as in `verbs:` and nothing behind it, is empty. */
export function ruleForm(rule: Partial<Nullable<Rule>> | null): RuleForm {
  const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = rule ?? {};
  const form = {
    apiGroups: [...(apiGroups ?? [])],
    resources: [...(resources ?? [])],
    resourceNames: [...(resourceNames ?? [])],
    nonResourceURLs: [...(nonResourceURLs ?? [])],
    verbs: [...(verbs ?? [])],
  };
  const hasResources = form.apiGroups.length + form.resources.length + form.resourceNames.length > 0;
  return { about: Array.isArray(nonResourceURLs) && !hasResources ? 'urls' : 'resources', ...form };
}

export type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

export function subjectForm(subject: Partial<Nullable<Subject>> | null): SubjectForm {
  const { kind, name, namespace } = subject ?? {};
  return { kind: kind ?? '', name: name ?? '', namespace: namespace ?? '' };
}

/** What the form library hands out as a form, its keys in one order so that forms can be compared. */
export function tidyForm(form: RoleForm): RoleForm {
  return {
    kind: form.kind,
    name: form.name,
    namespace: form.namespace,
    rules: form.rules.map(({ about, apiGroups, resources, resourceNames, nonResourceURLs, verbs }) => ({
      about,
      apiGroups,
      resources,
      resourceNames,
      nonResourceURLs,
      verbs,
    })),
    bind: form.bind,
    bindingName: form.bindingName,
    bindingNamespace: form.bindingNamespace,
    subjects: form.subjects.map(({ kind, name, namespace }) => ({ kind, name, namespace })),
  };
}
