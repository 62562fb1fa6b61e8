import { type ProblemEntry, ProblemList } from '../problem-list.tsx';
import type { Note } from './notes.ts';
import { showLine, showRule } from './places.ts';
import { useRbacBuilderWords } from './words.ts';

/** All that is to be said about the YAML, each with the way to its place in the form and in the text. */
export function Problems({ text, notes }: { text: string; notes: readonly Note[] }) {
  const { yaml, problems } = useRbacBuilderWords();
  const errors = notes.filter(({ severity }) => severity === 'error').length;
  const entries = notes.map(
    ({ severity, text: sentence, line, rule }): ProblemEntry => ({
      key: `${line} ${sentence}`,
      severity,
      grade: problems.severity[severity],
      sentence,
      inText: { line, show: () => showLine(text, line) },
      inForm: rule === undefined ? undefined : () => showRule(rule),
    }),
  );
  return (
    <section aria-label={yaml.problemsTitle} className="card grid gap-3 p-4">
      <div>
        <h2 className="text-lg">{yaml.problemsTitle}</h2>
        <p role="status" className="mt-1 text-sm text-muted">
          {text === ''
            ? yaml.nothing
            : notes.length === 0
              ? yaml.sound
              : yaml.problems(errors, notes.length - errors)}
        </p>
      </div>
      <ProblemList problems={entries} />
    </section>
  );
}
