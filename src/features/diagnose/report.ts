import type { AnswerWording } from '../../wording/answer.ts';
import type { Masking } from './masking.ts';

const MOST = 6000;

/**
 * A note for whoever runs the cluster: the text that was not understood, secrets covered, cut to a readable length.
 * @param withoutAddresses whether IP addresses are covered too.
 */
export function report(
  text: string,
  version: string,
  { answer }: AnswerWording,
  withoutAddresses: boolean,
  { maskAddresses, maskPiece }: Masking,
): string {
  const cut = text.length > MOST;
  const masked = maskPiece(text, 0, Math.min(MOST, text.length));
  const shown = withoutAddresses ? maskAddresses(masked) : masked;
  return [
    answer.reportLead(version),
    '',
    shown,
    ...(cut ? ['', answer.reportCut(text.length - MOST)] : []),
  ].join('\n');
}
