import type { CheckStep, Undo } from '../../domain/remedy/artefacts/delivery.ts';
import { placeholdersIn } from '../../domain/remedy/facts.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import { TextBlock } from '../code-block.tsx';
import { Folded } from './folded.tsx';
import { useRemedyWords } from './words.ts';

/** How to see that the grant works: commands by what they have to answer, and the request once more. */
export function Checks({ steps }: { steps: readonly CheckStep[] }) {
  const { check } = useRemedyWords();
  const commands = (expected: 'yes' | 'no' | undefined) =>
    steps.flatMap((step) => (step.kind === 'command' && step.expected === expected ? [step.command] : []));
  return (
    <Folded title={check.title}>
      <Commands title={check.look} commands={commands(undefined)} />
      <Commands title={check.yes} commands={commands('yes')} />
      <Commands title={check.no} commands={commands('no')} />
      <p>{check.repeat}</p>
    </Folded>
  );
}

/** How to take the grant back, and what to mind then. Where no command does it, the way that gave it takes it too. */
export function UndoView({ undo: { commands, cautions } }: { undo: Undo }) {
  const { undo } = useRemedyWords();
  if (commands.length === 0) return null;
  return (
    <Folded title={undo.title}>
      <Commands title={undo.commands} commands={commands} />
      {cautions.map((caution) => (
        <p key={caution}>
          <InlineCode text={undo.cautions[caution]} />
        </p>
      ))}
    </Folded>
  );
}

function Commands({ title, commands }: { title: string; commands: readonly string[] }) {
  if (commands.length === 0) return null;
  const text = commands.join('\n');
  return <TextBlock language="sh" title={title} text={text} fill={placeholdersIn(text)} />;
}
