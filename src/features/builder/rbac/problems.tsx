import { ProblemPanel } from '../problem-list.tsx';
import type { Note } from './notes.ts';
import { showLine, showRule } from './places.ts';
import { useRbacBuilderWords } from './words.ts';

/** All that is to be said about the YAML, each with the way to its place in the form and in the text. */
export function Problems({ text, notes }: { text: string; notes: readonly Note[] }) {
  const { problems: words } = useRbacBuilderWords();
  const entries = notes.map(({ severity, text: sentence, line, rule }) => ({
    key: `${line} ${sentence}`,
    severity,
    grade: words.severity[severity],
    sentence,
    inText: { line, show: () => showLine(text, line) },
    inForm: rule === undefined ? undefined : () => showRule(rule),
  }));
  return <ProblemPanel problems={entries} isEmpty={text === ''} />;
}
