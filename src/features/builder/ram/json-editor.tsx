import { print } from '../../../domain/ram/print.ts';
import { TextEditor } from '../text-editor.tsx';
import { JSON_BOX } from './places.ts';
import { useProblems } from './problems.tsx';
import { useBuilderState } from './state/use-builder.ts';
import { useRamBuilderWords } from './words.ts';

/** The policy as text, with the lines marked that lint objects to. */
export function JsonEditor() {
  const { builder: words } = useRamBuilderWords();
  const { step, write, settle } = useBuilderState();
  const lines = useProblems().flatMap(({ severity, at }) => (severity === 'notice' || !at ? [] : [at.line]));
  const tidy = step.unreadable.length > 0 ? step.text : print(step.policy);
  return (
    <TextEditor
      id={JSON_BOX}
      title={words.json.title}
      hint={words.json.hint}
      text={step.text}
      onWrite={write}
      onBlur={settle}
      isInvalid={step.unreadable.length > 0}
      badLines={lines}
    >
      <button type="button" className="button" aria-disabled={tidy === step.text} onClick={() => write(tidy)}>
        {words.json.tidy}
      </button>
    </TextEditor>
  );
}
