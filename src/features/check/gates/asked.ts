/** What the state asks, as requests to the gates. */
import type { Capability } from '../../../domain/capability/capability.ts';
import { type Asked, askedByTask, type Target } from '../../../domain/check/asked.ts';
import { readContext } from '../../../domain/check/context.ts';
import { type Principal, readPrincipal } from '../../../domain/check/principal.ts';
import { readLines, type TypedLine } from '../../../domain/check/typed.ts';
import { placeholdersIn } from '../../../domain/ram/placeholder.ts';
import type { Catalogue } from './catalogue.ts';
import type { CheckState } from './state/state.ts';

export interface Wanted {
  readonly principal: Principal;
  readonly task: Capability | undefined;
  /** The task's first, then those that were written. */
  readonly asked: readonly Asked[];
  /** Lines that are no request, counted from 1. */
  readonly badLines: readonly Pick<TypedLine, 'line' | 'text' | 'isPattern'>[];
  /** Lines that are no condition key, counted from 1. */
  readonly badKeys: readonly number[];
  /** Where a placeholder still stands; the request is made as if nothing stood there. */
  readonly unfilled: readonly FilledPart[];
}

const FILLED = ['principal', 'cluster', 'region', 'account', 'namespace'] as const;
export type FilledPart = (typeof FILLED)[number];

/** Reads all of it. Never fails: what cannot be read is told and left out. */
export function wantedOf(
  state: CheckState,
  { tasks, rows, scopeOf }: Pick<Catalogue, 'tasks' | 'rows' | 'scopeOf'>,
): Wanted {
  const unfilled = FILLED.filter((part) => placeholdersIn(state[part]).length > 0);
  const filled = (part: FilledPart) => (unfilled.includes(part) ? '' : state[part].trim());
  const principal = readPrincipal(filled('principal'), state.groups.split(/[\s,]+/).filter(Boolean));
  const target: Target = {
    cluster: filled('cluster'),
    region: filled('region'),
    account: filled('account'),
    namespace: filled('namespace'),
  };
  const { context, bad: badKeys } = readContext(state.context);
  const task = tasks.find(({ capability }) => capability.id === state.task)?.capability;
  const lines = readLines(state.requests, {
    target,
    principal,
    rows,
    scopeOf,
    ...(context && { context }),
  });
  return {
    principal,
    task,
    asked: [
      ...(task ? askedByTask(task, target, principal, context) : []),
      ...lines.flatMap(({ asked }) => asked ?? []),
    ],
    badLines: lines.flatMap(({ asked, ...line }) => (asked ? [] : [line])),
    badKeys,
    unfilled,
  };
}
