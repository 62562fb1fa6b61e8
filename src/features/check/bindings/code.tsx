import { CodeBlockView } from '../../../parts/code-block.tsx';

/** Commands to copy. */
export function Code({ title, text, fill = [] }: { title: string; text: string; fill?: readonly string[] }) {
  const lines = text.split('\n').map((line) => [[line] as const]);
  return <CodeBlockView block={{ tag: 'block', language: 'sh', title, fill, lines }} />;
}
