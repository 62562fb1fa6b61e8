/** Where the guide's pages stand, with the answers given so far. */
import { writeFragment } from '../../domain/guide/fragment.ts';
import type { Guide, GuideNode } from '../../domain/guide/guide.ts';
import type { Answers } from '../../domain/guide/position.ts';
import { type Locale, paths } from '../../paths.ts';

/** The address of a question or ending; the first question is the guide itself. */
export function addressOf(
  guide: Guide,
  locale: Locale,
  node: Pick<GuideNode, 'id'>,
  answers: Answers = new Map(),
): string {
  return paths.guide(locale, node.id === guide.start ? undefined : node.id, writeFragment(answers));
}

/** What a question or ending is called, with backticks around code. */
export function titleOf(node: GuideNode): string {
  return node.kind === 'question' ? node.ask : node.title;
}
