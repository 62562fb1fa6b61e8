/** The draft that outlives a reload, in this tab only. Storage may be blocked, full or hold anything. */
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

async function covered(state: CheckState): Promise<CheckState> {
  if (isEmpty(state)) return state;
  const { maskKept } = await import('../../../../domain/diagnose/mask.ts');
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
export async function keepDraft(state: CheckState): Promise<boolean> {
  if (state.objects.length > MOST_KEPT) return false;
  try {
    // What is covered may have to be loaded first; an empty state waits, too, so that the last one is the one that stays.
    const kept = JSON.stringify(await covered(state));
    if (isEmpty(state)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, kept);
    return true;
  } catch {
    return false;
  }
}
