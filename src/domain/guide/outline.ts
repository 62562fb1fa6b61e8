/** The whole guide as a tree to look at: what several answers lead to has its branches where it comes up first. */
import { type Answer, type Guide, type GuideNode, knownNode } from './guide.ts';

export interface Outline {
  readonly node: GuideNode;
  /** It came up before; its branches stand there. */
  readonly again: boolean;
  readonly branches: readonly Branch[];
}

interface Branch {
  /** The answers that lead there, at least one. */
  readonly answers: readonly Answer[];
  readonly next: Outline;
}

/** The tree from the first question on, in the order of the answers. Needs a guide without cycles. */
export function outlineOf(guide: Guide): Outline {
  const seen = new Set<string>();
  const visit = (node: GuideNode): Outline => {
    const again = seen.has(node.id);
    seen.add(node.id);
    if (again || node.kind === 'ending') return { node, again, branches: [] };
    const branches = [...byTarget(node.answers)].map(([to, answers]) => ({
      answers,
      next: visit(knownNode(guide, to)),
    }));
    return { node, again, branches };
  };
  return visit(knownNode(guide, guide.start));
}

/** Answers that lead to one place share a branch. */
function byTarget(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const targets = new Map<string, Answer[]>();
  for (const answer of answers) targets.set(answer.to, [...(targets.get(answer.to) ?? []), answer]);
  return targets;
}
