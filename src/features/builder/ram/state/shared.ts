/** What of the builder outlives the page: in the browser as a draft, and without the name in a link. */
import { LONGEST_TEXT } from '../../history.ts';
import type { LinkFormat } from '../../link.ts';
import { isRecord, type RequestForm, readRequests } from './request.ts';

export interface Shared {
  readonly text: string;
  readonly requests: readonly RequestForm[];
}

export interface Draft extends Shared {
  readonly policyName: string;
}

/** A policy and the requests to try on it. */
export const LINK: LinkFormat<Shared> = {
  packed: 'policy',
  plain: 'json',
  read: readShared,
  fromText: (text) => ({ text, requests: [] }),
};

function readShared(data: unknown): Shared | undefined {
  if (!isRecord(data) || typeof data.text !== 'string' || data.text.length > LONGEST_TEXT) return undefined;
  return { text: data.text, requests: readRequests(data.requests) };
}

/** Reads data that may be anything. */
export function readDraft(data: unknown): Draft | undefined {
  const shared = readShared(data);
  if (!shared || !isRecord(data)) return undefined;
  return { ...shared, policyName: typeof data.policyName === 'string' ? data.policyName : '' };
}
