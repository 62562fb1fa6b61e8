/** Requests as people write them, one a line. */
import type { RbacNeed } from '../capability/capability.ts';
import type { Context } from '../ram/condition.ts';
import { parseRequest, withoutCommand } from '../role/request.ts';
import type { ResourceRow } from '../role/rows.ts';
import { type Asked, ramAsked, rbacAsked, type Target } from './asked.ts';
import type { Principal } from './principal.ts';

/** What a line is read with. */
export interface Reading {
  readonly target: Target;
  readonly principal: Principal;
  readonly context?: Context;
  /** What an action is called on; `unknown` where the catalogue does not have it. */
  readonly scopeOf: (action: string) => 'cluster' | 'account' | 'unknown';
  readonly rows: readonly ResourceRow[];
}

const RAM = /^([a-z][a-z0-9-]*:[a-z0-9]+)(?:\s+(?:on\s+)?(\S+))?$/i;

/** An action as policies may write it: it stands for several, and a request is made with one. */
const ACTION_PATTERN = /^[a-z][a-z0-9-]*:[a-z0-9]*[*?]/i;

/**
 * Reads one line: a RAM action with or without its resource (`cs:GetClusters acs:cs:*:*:cluster/c1`), or a verb and a
 * Kubernetes resource or path, with or without a name and `-n` (`get pods web-0 -n shop`); what `kubectl auth can-i`
 * is asked with reads alike.
 * @returns `undefined` if it is neither.
 */
export function readTyped(line: string, reading: Reading): Asked | undefined {
  const text = line.trim();
  const [, action, resource] = RAM.exec(text) ?? [];
  return action === undefined ? readRbac(text, reading) : readRam(action, resource, reading);
}

function readRam(action: string, resource: string | undefined, reading: Reading): Asked {
  const { context, target, scopeOf } = reading;
  const given = context && { context };
  if (resource !== undefined) return { kind: 'ram', action, resource, ...given };
  const scope = scopeOf(action);
  return scope === 'unknown'
    ? { kind: 'ram', action, ...given }
    : ramAsked({ action, resource: scope }, target, context);
}

const ALL_NAMESPACES = /\s(?:-A|--all-namespaces)(?=\s|$)/;
const IN_NAMESPACE = /\s(?:-n|--namespace)(?:\s+|=)([a-z0-9-]+)(?=\s|$)/;

function readRbac(line: string, { target, principal, rows }: Reading): Asked | undefined {
  const text = withoutCommand(line);
  const [, namespace = ALL_NAMESPACES.test(text) ? '' : target.namespace] = IN_NAMESPACE.exec(text) ?? [];
  const [verb = '', what = '', name, ...rest] = text
    .replace(ALL_NAMESPACES, '')
    .replace(IN_NAMESPACE, '')
    .split(/\s+/);
  const need = rest.length > 0 ? undefined : parseRequest(`${verb} ${what}`, rows);
  if (!need || !isMeant(need, rows)) return undefined;
  if (name === undefined) return rbacAsked(need, { ...target, namespace }, principal);
  if ('path' in need) return undefined;
  const isNamespace = need.apiGroup === '' && need.resource === 'namespaces';
  const asked = rbacAsked(need, { ...target, namespace: isNamespace ? name : namespace }, principal);
  return { kind: 'rbac', request: { ...asked.request, name } };
}

/** Any two words could be a request; one with neither a verb nor a resource that is known is none. */
function isMeant(need: RbacNeed, rows: readonly ResourceRow[]): boolean {
  if ('path' in need) return true;
  return rows.some((row) =>
    row.needs.some(
      (each) => each.verb === need.verb || ('resource' in each && each.resource === need.resource),
    ),
  );
}

/** A line of the box, and what it asks. */
export interface TypedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly asked: Asked | undefined;
  /** Whether it names a pattern of actions, which is why it asks nothing. */
  readonly isPattern: boolean;
}

/** Every line that is not empty. Never fails. */
export function readLines(text: string, reading: Reading): readonly TypedLine[] {
  return text.split('\n').flatMap((each, index) => {
    const line = each.trim();
    return line === ''
      ? []
      : [
          {
            line: index + 1,
            text: line,
            asked: readTyped(line, reading),
            isPattern: ACTION_PATTERN.test(line),
          },
        ];
  });
}
