/** The YAML through time. Form and YAML are two views of it, so undo and redo know nothing but texts. */
import type { RoleForm } from './form.ts';
import { readSource } from './source.ts';
import { writeSource } from './write.ts';

export interface History {
  readonly past: readonly string[];
  readonly text: string;
  /** The last text that the form could show. */
  readonly sound: string;
  /** Who made the present text; a form that made it itself need not be told. */
  readonly by: 'form' | 'yaml' | 'load';
  /** The field that was changed last. */
  readonly field: string | undefined;
  readonly at: number;
  readonly future: readonly string[];
}

export type Change =
  | {
      readonly kind: 'form';
      readonly form: RoleForm;
      readonly field: string | undefined;
      readonly at: number;
    }
  | { readonly kind: 'yaml'; readonly text: string; readonly at: number }
  | { readonly kind: 'load'; readonly text: string }
  /** Back to the last text that the form could show. */
  | { readonly kind: 'restore' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export const START: History = {
  past: [],
  text: '',
  sound: '',
  by: 'load',
  field: undefined,
  at: 0,
  future: [],
};

/** Typing in one field is one step, until the hands rest so long. */
const STEP_MS = 1200;
const MOST_STEPS = 200;

/** The history after a change; the same object if nothing changed. */
export function changed(history: History, change: Change): History {
  switch (change.kind) {
    case 'form':
      return next(history, writeSource(history.text, change.form), 'form', change.field, change.at);
    case 'yaml':
      return next(history, change.text, 'yaml', undefined, change.at);
    case 'load':
      return next(history, change.text, 'load', undefined, 0);
    case 'restore':
      return next(history, history.sound, 'load', undefined, 0);
    case 'undo': {
      const text = history.past.at(-1);
      if (text === undefined) return history;
      return {
        ...START,
        past: history.past.slice(0, -1),
        text,
        sound: soundOf(text, history),
        future: [history.text, ...history.future],
      };
    }
    case 'redo': {
      const [text, ...future] = history.future;
      if (text === undefined) return history;
      return { ...START, past: [...history.past, history.text], text, sound: soundOf(text, history), future };
    }
  }
}

function soundOf(text: string, before: History): string {
  return readSource(text).form === undefined ? before.sound : text;
}

function next(
  history: History,
  text: string,
  by: History['by'],
  field: string | undefined,
  at: number,
): History {
  if (text === history.text) return history;
  const isSameStep =
    by !== 'load' && by === history.by && field === history.field && at - history.at < STEP_MS;
  const past = isSameStep ? history.past : [...history.past, history.text].slice(-MOST_STEPS);
  return { past, text, sound: soundOf(text, history), by, field, at, future: [] };
}
