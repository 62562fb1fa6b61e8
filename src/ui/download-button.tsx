import { IconButton } from './icon-button.tsx';

interface Props {
  readonly text: string;
  /** The file's name. */
  readonly name: string;
  readonly label: string;
}

/** Saves a text as a file, without any server. */
export function DownloadButton({ text, name, label }: Props) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return <IconButton icon="download" label={label} onClick={save} />;
}
