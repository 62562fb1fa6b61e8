import { maskPiece } from '../../domain/diagnose/mask.ts';

const MOST = 6000;

/** A note for whoever runs the cluster: the text that was not understood, secrets covered, cut to a readable length. */
export function report(text: string, version: string): string {
  const cut = text.length > MOST;
  const masked = maskPiece(text, 0, Math.min(MOST, text.length));
  return [
    `Two Gates ${version} does not know this refusal:`,
    '',
    masked,
    ...(cut ? ['', `(${text.length - MOST} more characters)`] : []),
  ].join('\n');
}
