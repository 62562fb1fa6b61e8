import type { CodeLanguage } from '../../domain/entry/body.ts';
import { CodeBlockView } from '../../parts/code-block.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { useBuilderWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly language: CodeLanguage;
  /** What the reader has to replace. */
  readonly fill?: readonly string[];
  /** The name of the file to save it in, where it is worth one. */
  readonly file?: string;
}

/** A text to copy, and to save. */
export function Code({ title, text, language, fill = [], file }: Props) {
  const words = useBuilderWords();
  const lines = text.split('\n').map((line) => [[line] as const]);
  return (
    <div className="grid grid-cols-1 justify-items-start gap-2 *:first:w-full">
      <CodeBlockView block={{ tag: 'block', language, title, fill, lines }} />
      {file && <DownloadButton text={`${text}\n`} name={file} label={words.download(file)} />}
    </div>
  );
}
