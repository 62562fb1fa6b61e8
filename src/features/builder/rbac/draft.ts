/** The draft that outlives a reload, and the one that a link carries. Storage may be blocked, full or corrupt. */

const KEY = 'two-gates-rbac-draft';
const PARAMETER = 'yaml';

/** What is kept: the YAML, and what only ACK's grant needs to know. */
export interface Draft {
  readonly text: string;
  readonly cluster: string;
  readonly isRamRole: boolean;
}

export const EMPTY_DRAFT: Draft = { text: '', cluster: '', isRamRole: false };

/** The kept draft; an empty one where there is none that can be read. */
export function loadDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return EMPTY_DRAFT;
    const { text, cluster, isRamRole } = kept as Record<keyof Draft, unknown>;
    return {
      text: typeof text === 'string' ? text : '',
      cluster: typeof cluster === 'string' ? cluster : '',
      isRamRole: isRamRole === true,
    };
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Keeps a draft. Answers whether the browser let it. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The YAML in the fragment of an address; no server sees that part. */
export function sharedText(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get(PARAMETER) ?? undefined;
}

export function shareLink(address: string, text: string): string {
  return `${address.replace(/#.*$/, '')}#${new URLSearchParams({ [PARAMETER]: text })}`;
}
