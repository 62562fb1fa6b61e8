/** The draft that survives a reload. Storage may be blocked, full or hold anything; each is a normal outcome. */
import { isRecord, type RequestForm, readRequests } from './request.ts';

export interface Draft {
  readonly text: string;
  readonly requests: readonly RequestForm[];
  readonly policyName: string;
}

const KEY = 'two-gates:ram-builder';

export type DraftReading =
  | { readonly kind: 'none' | 'blocked' | 'corrupt' }
  | { readonly kind: 'draft'; readonly draft: Draft };

export function readDraft(): DraftReading {
  let stored: string | null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    return { kind: 'blocked' };
  }
  if (stored === null) return { kind: 'none' };
  const draft = parseDraft(stored);
  return draft ? { kind: 'draft', draft } : { kind: 'corrupt' };
}

function parseDraft(stored: string): Draft | undefined {
  try {
    const data: unknown = JSON.parse(stored);
    if (!isRecord(data) || typeof data.text !== 'string') return undefined;
    const policyName = typeof data.policyName === 'string' ? data.policyName : '';
    return { text: data.text, requests: readRequests(data.requests), policyName };
  } catch {
    return undefined;
  }
}

/** Writes the draft. Answers false when the browser does not keep it. */
export function writeDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
