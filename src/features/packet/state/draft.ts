/** What was changed about a note outlives a reload, in this tab only. Storage may be blocked, full or hold anything. */
import { line, objectOf } from '../../../domain/packet/schema.ts';
import { type Choices, readChoices } from './choices.ts';

const KEY = 'two-gates:packet';

interface Draft {
  /** The fragment that the packet came in: another packet begins anew. */
  readonly fragment: string;
  readonly choices: Choices;
}

const readKept = objectOf<Draft>({ fragment: line(1_000_000), choices: readChoices }, [
  'fragment',
  'choices',
]);

export function readDraft(fragment: string): Choices | undefined {
  try {
    const draft = readKept(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return draft?.fragment === fragment ? draft.choices : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choices. Answers whether the browser let it. */
export function keepDraft(fragment: string, choices: Choices): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ fragment, choices } satisfies Draft));
    return true;
  } catch {
    return false;
  }
}
