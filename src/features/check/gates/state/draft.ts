/** The draft that outlives a reload, in this tab only. Storage may be blocked, full or hold anything. */
import { type CheckState, readState } from './state.ts';

const KEY = 'two-gates:check';

/** The kept state; `undefined` where there is none that can be read. */
export function readDraft(): CheckState | undefined {
  try {
    return readState(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Browsers keep about as much of one site; to write down more at every key press would hold up the typing. */
const MOST_KEPT = 4_000_000;

/** Keeps the state. Answers whether the browser let it. */
export function keepDraft(state: CheckState): boolean {
  if (state.objects.length > MOST_KEPT) return false;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}
