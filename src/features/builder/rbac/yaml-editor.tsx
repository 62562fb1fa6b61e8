import { TextEditor } from '../text-editor.tsx';
import type { Note } from './notes.ts';
import { YAML_BOX } from './places.ts';
import type { Builder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';

/** The role and its binding as text. */
export function YamlEditor({ builder, notes }: { builder: Builder; notes: readonly Note[] }) {
  const { yaml } = useRbacBuilderWords();
  const { step, source, write } = builder;
  const bad = notes.filter(({ severity }) => severity !== 'notice');
  return (
    <TextEditor
      id={YAML_BOX}
      title={yaml.label}
      hint={yaml.hint}
      text={step.text}
      onWrite={write}
      isInvalid={source.form === undefined}
      badLines={bad.map(({ line }) => line)}
    />
  );
}
