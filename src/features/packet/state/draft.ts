/** What was changed about a note outlives a reload, in this tab only. Storage may be blocked, full or hold anything. */
import { maskKept } from '../../../domain/diagnose/mask.ts';
import { mapTexts } from '../../../domain/lib/texts.ts';
import { line, objectOf } from '../../../domain/packet/schema.ts';
import { type Choices, readChoices } from './choices.ts';

const KEY = 'two-gates:packet';

interface Draft {
  /** Tells the fragment that the packet came in: another packet begins anew. The facts themselves are not kept. */
  readonly of: string;
  readonly choices: Choices;
}

const readKept = objectOf<Draft>({ of: line(50), choices: readChoices }, ['of', 'choices']);

export function readDraft(fragment: string): Choices | undefined {
  try {
    const draft = readKept(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return draft?.of === markOf(fragment) ? draft.choices : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choices, credentials covered. Answers whether the browser let it. */
export function keepDraft(fragment: string, choices: Choices): boolean {
  try {
    const draft: Draft = { of: markOf(fragment), choices: mapTexts(choices, maskKept) };
    sessionStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Length and checksum (FNV-1a) of a fragment: enough to tell one from another, too little to read anything from. */
function markOf(fragment: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < fragment.length; i += 1) sum = Math.imul(sum ^ fragment.charCodeAt(i), 0x01000193);
  return `${fragment.length}-${(sum >>> 0).toString(36)}`;
}
