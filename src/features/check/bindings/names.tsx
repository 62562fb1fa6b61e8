import { useId } from 'react';
import { TextBlock } from '../../../parts/code-block.tsx';
import type { DirectoryOutcome } from './protocol.ts';
import { useBindingsWords } from './words.ts';

const COMMANDS = 'aliyun ram ListUsers --MaxItems 1000\naliyun ram ListRoles --MaxItems 1000';

interface Props {
  readonly text: string;
  readonly outcome: DirectoryOutcome;
  readonly onChange: (text: string) => void;
}

/** The optional second paste, which gives the IDs their names. */
export function NamesInput({ text, outcome, onChange }: Props) {
  const words = useBindingsWords().names;
  const id = useId();
  return (
    <details className="card min-w-0 p-4 sm:p-5">
      <summary className="text-lg font-semibold">{words.title}</summary>
      <div className="mt-3 grid gap-3">
        <p className="text-sm text-muted">{words.hint}</p>
        <TextBlock language="sh" title={words.command} text={COMMANDS} />
        <label htmlFor={id} className="font-semibold">
          {words.label}
        </label>
        <textarea
          id={id}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          wrap="off"
          rows={6}
          className="block w-full resize-y rounded-lg border border-edge bg-sunken p-3 font-mono text-sm"
        />
        <p role="status" className="text-sm">
          {outcomeText(outcome, words)}
        </p>
      </div>
    </details>
  );
}

function outcomeText(outcome: DirectoryOutcome, words: ReturnType<typeof useBindingsWords>['names']): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'read':
      return `${words.read(outcome.names.user, outcome.names.role)} ${outcome.isComplete ? '' : words.incomplete}`;
    case 'broken':
      return words.broken(outcome.line, outcome.column);
    case 'refused':
      return words.refused(outcome.output, outcome.problem);
  }
}
