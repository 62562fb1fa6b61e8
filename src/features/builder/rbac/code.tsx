import type { CodeLanguage } from '../../../domain/entry/body.ts';
import { CodeBlockView } from '../../../parts/code-block.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly language: CodeLanguage;
  /** What the reader has to replace. */
  readonly fill?: readonly string[];
}

/** A text to copy. */
export function Code({ title, text, language, fill = [] }: Props) {
  const lines = text.split('\n').map((line) => [[line] as const]);
  return <CodeBlockView block={{ tag: 'block', language, title, fill, lines }} />;
}
