/** Reads the pasted texts and asks both gates: what the worker does with a question. */
import type { Asked } from '../../../domain/check/asked.ts';
import { type Check, check } from '../../../domain/check/check.ts';
import type { Principal } from '../../../domain/check/principal.ts';
import type { GivenPolicy, PolicyLayer } from '../../../domain/check/ram-gate.ts';
import type { Place } from '../../../domain/lib/result.ts';
import type { ActionInfo } from '../../../domain/ram/action.ts';
import { lint } from '../../../domain/ram/lint.ts';
import { parse } from '../../../domain/ram/parse.ts';
import type { RamProblem } from '../../../domain/ram/problem.ts';
import { collect } from '../../../domain/rbac/collect.ts';
import { createResolver } from '../../../domain/rbac/resolver.ts';
import type { RbacObjects } from '../../../domain/rbac/types.ts';
import type { PredefinedRole } from '../../../domain/role/role.ts';
import { countsOf, type ObjectCounts } from '../bindings/counts.ts';
import { firstFaults, groupProblems, type ProblemGroup } from '../bindings/problem-groups.ts';
import type { Fault } from '../bindings/read/dump.ts';
import { readDump } from '../bindings/read/read.ts';
import { readAll } from '../bindings/read/yaml.ts';

export interface Question {
  readonly policies: readonly {
    readonly key: number;
    readonly name: string;
    readonly layer: PolicyLayer;
    readonly text: string;
  }[];
  readonly objects: string;
  readonly principal: Principal;
  readonly asked: readonly Asked[];
  readonly roles: readonly PredefinedRole[];
  readonly actions: readonly ActionInfo[];
}

export interface Reply {
  /** One a policy of the question. */
  readonly policies: readonly ReadPolicy[];
  readonly objects: ReadObjects;
  readonly check: Check;
  /** Which policy of the question each policy of the check is. */
  readonly used: readonly number[];
}

export interface ReadPolicy {
  /** An empty text is no policy; one that cannot be read is left out, and so is one that RAM refuses to take. */
  readonly state: 'empty' | 'used' | 'left-out' | 'refused';
  /** Where its statements stand. */
  readonly statements: readonly (Place | undefined)[];
  readonly problems: readonly RamProblem[];
}

/** Whether something was given that has no say. */
export function isUnusable({ state }: ReadPolicy): boolean {
  return state === 'left-out' || state === 'refused';
}

export interface ReadObjects {
  readonly counts: ObjectCounts;
  readonly faults: readonly Fault[];
  readonly problems: readonly ProblemGroup[];
  /** Users that bindings bind, the first few. */
  readonly users: readonly string[];
}

const MOST_USERS = 100;

export interface Objects {
  readonly text: string;
  readonly objects: RbacObjects;
  readonly read: ReadObjects;
}

/** Reads RBAC objects. Never fails: what cannot be read is told and left out. */
export function readObjects(text: string): Objects {
  const dump = readAll(readDump(text));
  const { objects, problems } = collect(dump.documents);
  const users = createResolver(objects)
    .bound()
    .flatMap(({ kind, name }) => (kind === 'user' ? [name] : []));
  return {
    text,
    objects,
    read: {
      counts: countsOf(objects),
      faults: firstFaults(dump.faults),
      problems: groupProblems(problems, dump),
      users: users.slice(0, MOST_USERS),
    },
  };
}

/** Answers a question. @param objects its RBAC objects, as `readObjects` read them. */
export function answer(question: Question, { objects, read }: Objects): Reply {
  const { asked, principal, roles, actions } = question;
  const given: GivenPolicy[] = [];
  const unusable: PolicyLayer[] = [];
  const used: number[] = [];
  const policies = question.policies.map(({ layer, text }, index): ReadPolicy => {
    if (text.trim() === '') return { state: 'empty', statements: [], problems: [] };
    const problems = lint(text, { actions, kind: layer });
    const parsed = parse(text);
    if (!parsed.ok || problems.some(({ severity }) => severity === 'error')) {
      unusable.push(layer);
      return { state: parsed.ok ? 'refused' : 'left-out', statements: [], problems };
    }
    given.push({ layer, policy: parsed.value });
    used.push(index);
    return { state: 'used', statements: parsed.value.statements.map(({ at }) => at), problems };
  });
  return {
    policies,
    objects: read,
    check: check({ policies: given, unusable, objects, principal, roles }, asked),
    used,
  };
}
