/** The draft that outlives a reload, in this tab only. Storage may be blocked, full or hold anything. */
import { maskKept } from '../../../../domain/diagnose/mask.ts';
import { mapTexts } from '../../../../domain/lib/texts.ts';
import { type CheckState, isEmpty, readState } from './state.ts';

const KEY = 'two-gates:check';

/** The kept state; `undefined` where there is none that can be read. */
export function readDraft(): CheckState | undefined {
  try {
    return readState(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** The texts that were kept last, covered: only one of them changes at a time, and the others may be long. */
let known: ReadonlyMap<string, string> = new Map();

function covered(state: CheckState): CheckState {
  const next = new Map<string, string>();
  const result = mapTexts(state, (text) => {
    const safe = known.get(text) ?? maskKept(text);
    next.set(text, safe);
    return safe;
  });
  known = next;
  return result;
}

/** Browsers keep about as much of one site; to write down more at every key press would hold up the typing. */
const MOST_KEPT = 4_000_000;

/** Keeps the state, credentials covered, and nothing of an empty one. Answers whether the browser let it. */
export function keepDraft(state: CheckState): boolean {
  if (state.objects.length > MOST_KEPT) return false;
  try {
    if (isEmpty(state)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(covered(state)));
    return true;
  } catch {
    return false;
  }
}
