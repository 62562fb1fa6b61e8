import type { CodeLanguage } from '../../domain/entry/body.ts';
import { TextBlock } from '../../parts/code-block.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { useBuilderWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly language: CodeLanguage;
  /** What the reader has to replace. */
  readonly fill: readonly string[];
  /** The name of the file to save it in. */
  readonly file: string;
}

/** What was built in one format, to copy and to save. */
export function Artefact({ file, ...block }: Props) {
  const words = useBuilderWords();
  return (
    <TextBlock {...block} copy={words.copy}>
      <DownloadButton text={`${block.text}\n`} name={file} label={words.download(file)} />
    </TextBlock>
  );
}
