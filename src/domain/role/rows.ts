/** The lines of the matrix: what can be asked of a role. */
import type { Capability, RbacNeed } from '../capability/capability.ts';

/** A task, or a resource, subresource, special verb or path. */
export type Row = TaskRow | ResourceRow;

export interface TaskRow {
  readonly kind: 'task';
  /** The capability's. */
  readonly id: string;
  readonly capability: Capability;
  readonly needs: readonly RbacNeed[];
}

export interface ResourceRow {
  readonly kind: 'resource';
  /** As kubectl writes it: `statefulsets.apps/scale`, `/metrics`; `impersonate:users` for a verb of its own. */
  readonly id: string;
  /** As rules write it: `statefulsets/scale`, `/metrics`, `impersonate users`. */
  readonly label: string;
  /** `Pod` of `pods`; absent where it is not known, and for subresources. */
  readonly resourceKind?: string;
  /** Absent for paths. */
  readonly scope?: Scope;
  /** One request a verb. */
  readonly needs: readonly RbacNeed[];
}

/**
 * The parts of the matrix. `unserved`: API groups of add-ons, or old ones, that roles or tasks name and Kubernetes does
 * not serve. `special-verbs`: those that no API description lists.
 */
export type Part = 'tasks' | 'resources' | 'unserved' | 'special-verbs' | 'paths';

export interface RowGroup {
  readonly part: Part;
  readonly id: string;
  /** The group's name among the tasks, or the API group, empty for the core group. */
  readonly name: string;
  readonly rows: readonly Row[];
}

type Scope = 'namespace' | 'cluster';

/** What the line of a resource is made of. */
export interface ResourceParts {
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly scope: Scope;
  readonly verbs: readonly string[];
}

/** The line of a resource or subresource: one request a verb. */
export function resourceRow({ group, resource, subresource, scope, verbs }: ResourceParts): ResourceRow {
  const suffix = subresource ? `/${subresource}` : '';
  const isNamespaces = group === '' && resource === 'namespaces';
  return {
    kind: 'resource',
    id: `${resource}${group && `.${group}`}${suffix}`,
    label: `${resource}${suffix}`,
    scope,
    needs: verbs.map((verb) => ({
      verb,
      apiGroup: group,
      resource,
      ...(subresource !== undefined && { subresource }),
      // A request for one Namespace object is made in that namespace.
      scope: isNamespaces && (subresource !== undefined || ONE_OBJECT.includes(verb)) ? 'namespace' : scope,
    })),
  };
}

/** Verbs of requests that name one object that is there. */
const ONE_OBJECT = ['get', 'update', 'patch', 'delete'];
