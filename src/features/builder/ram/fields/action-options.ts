import { hasWildcard, matches } from '../../../../domain/lib/wildcard.ts';
import {
  type ActionLevel,
  type ActionTask,
  actionLevels,
  actionTasks,
  type CatalogueAction,
} from '../../../../domain/ram/action.ts';
import { actionFault } from '../form/checks.ts';

export interface ActionGroup {
  readonly task: ActionTask;
  readonly level: ActionLevel;
  readonly actions: readonly CatalogueAction[];
}

export interface ActionOptions {
  /** What is typed, where it can be added as it is: a pattern, or an action that the list does not have. */
  readonly typed?: string;
  readonly groups: readonly ActionGroup[];
  readonly count: number;
}

/**
 * What the picker offers for a typed text: for a pattern what it matches today, else the actions whose name or meaning
 * has every word of it; by task, and in a task by level, reading first.
 */
export function actionOptions(text: string, actions: readonly CatalogueAction[]): ActionOptions {
  const query = text.trim();
  const found = actions.filter(hasWildcard(query) ? isMatched(query) : hasWords(query));
  const isListed = actions.some(({ name }) => name.toLowerCase() === query.toLowerCase());
  const canBeAdded =
    query !== '' && !isListed && (hasWildcard(query) || query.includes(':')) && !actionFault(query);
  const groups = actionTasks.flatMap((task) =>
    actionLevels.flatMap((level) => {
      const members = found.filter((action) => action.task === task && action.level === level);
      return members.length > 0 ? [{ task, level, actions: members }] : [];
    }),
  );
  return { ...(canBeAdded && { typed: query }), groups, count: found.length };
}

/** The actions of the list that a value of a policy stands for. */
export function matchedActions(
  pattern: string,
  actions: readonly CatalogueAction[],
): readonly CatalogueAction[] {
  return actions.filter(isMatched(pattern)).toSorted(byLevel);
}

function isMatched(pattern: string) {
  return ({ name }: CatalogueAction) => matches(pattern, name, true);
}

function hasWords(query: string) {
  const words = query.toLowerCase().split(/\s+/);
  return ({ name, meaning }: CatalogueAction) => {
    const text = `${name} ${meaning}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function byLevel(a: CatalogueAction, b: CatalogueAction): number {
  return actionLevels.indexOf(a.level) - actionLevels.indexOf(b.level);
}
