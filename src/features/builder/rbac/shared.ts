/** What of the builder outlives the page: in the browser as a draft, and without the grant's details in a link. */
import { LONGEST_TEXT } from '../history.ts';
import type { LinkFormat } from '../link.ts';

/** What only ACK's grant needs to know. */
export interface AckDetails {
  readonly cluster: string;
  readonly isRamRole: boolean;
}

export interface Draft extends AckDetails {
  readonly text: string;
}

/** The YAML as it stands. */
export const LINK: LinkFormat<string> = {
  packed: 'role',
  plain: 'yaml',
  read: (data) => (typeof data === 'string' ? data : undefined),
  fromText: (text) => text,
};

/** Reads data that may be anything. */
export function readDraft(data: unknown): Draft | undefined {
  if (typeof data !== 'object' || data === null || !('text' in data)) return undefined;
  const { text, cluster, isRamRole } = { cluster: '', isRamRole: false, ...data };
  if (typeof text !== 'string' || text.length > LONGEST_TEXT || typeof cluster !== 'string') return undefined;
  return { text, cluster, isRamRole: isRamRole === true };
}
