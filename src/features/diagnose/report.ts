import { mask } from '../../domain/diagnose/mask.ts';

const MOST = 6000;

/** A note for whoever runs the cluster: the text that was not understood, secrets covered, cut to a readable length. */
export function report(text: string, version: string): string {
  const cut = text.length > MOST;
  // The mask sees more than is kept, so that a secret at the cut is covered in full.
  const masked = mask(text.slice(0, MOST * 2)).slice(0, MOST);
  return [
    `Two Gates ${version} does not know this refusal:`,
    '',
    masked,
    ...(cut ? ['', `(${text.length - MOST} more characters)`] : []),
  ].join('\n');
}
