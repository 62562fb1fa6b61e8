import type { AnswerWording } from '../../../wording/answer.ts';
import type { NoteWording } from '../../../wording/packet.ts';
import type { RemedyWording } from '../../../wording/remedy.ts';

/** What a note is written with, in its own language. */
export interface NoteWords {
  readonly note: NoteWording;
  readonly remedy: RemedyWording;
  /** About refusals: the front page tells them alike. */
  readonly answer: AnswerWording;
}
