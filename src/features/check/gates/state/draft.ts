/** The draft that outlives a reload, in this tab only. Storage may be blocked, full or hold anything. */
import { maskCredentials } from '../../../../domain/diagnose/mask.ts';
import { mapTexts } from '../../../../domain/lib/texts.ts';
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

/** Keeps the state, credentials covered. Answers whether the browser let it. */
export function keepDraft(state: CheckState): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(mapTexts(state, maskCredentials)));
    return true;
  } catch {
    return false;
  }
}
