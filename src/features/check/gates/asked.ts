/** What the state asks, as requests to the gates. */
import type { Capability } from '../../../domain/capability/capability.ts';
import { type Asked, askedByTask, type Target } from '../../../domain/check/asked.ts';
import { readContext } from '../../../domain/check/context.ts';
import { type Principal, readPrincipal } from '../../../domain/check/principal.ts';
import { readLines } from '../../../domain/check/typed.ts';
import type { Catalogue } from './catalogue.ts';
import type { CheckState } from './state/state.ts';

export interface Wanted {
  readonly principal: Principal;
  readonly task: Capability | undefined;
  /** The task's first, then those that were written. */
  readonly asked: readonly Asked[];
  /** Lines that are no request, counted from 1. */
  readonly badLines: readonly { readonly line: number; readonly text: string }[];
  /** Lines that are no condition key, counted from 1. */
  readonly badKeys: readonly number[];
}

/** Reads all of it. Never fails: what cannot be read is told and left out. */
export function wantedOf(state: CheckState, { tasks, rows, scopeOf }: Catalogue): Wanted {
  const principal = readPrincipal(state.principal, state.groups.split(/[\s,]+/).filter(Boolean));
  const { cluster, region, account, namespace } = state;
  const target: Target = {
    cluster: cluster.trim(),
    region: region.trim(),
    account: account.trim(),
    namespace: namespace.trim(),
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
    badLines: lines.flatMap(({ line, text, asked }) => (asked ? [] : [{ line, text }])),
    badKeys,
  };
}
