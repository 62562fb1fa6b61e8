import { Icon } from './icon.tsx';

interface Props {
  readonly text: string;
  /** The file's name. */
  readonly name: string;
  readonly label: string;
  /** Shows the icon alone. */
  readonly isIcon?: boolean;
}

/** Saves a text as a file, without any server. */
export function DownloadButton({ text, name, label, isIcon = false }: Props) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button
      type="button"
      className={isIcon ? 'icon-button' : 'button'}
      aria-label={isIcon ? label : undefined}
      title={isIcon ? label : undefined}
      onClick={save}
    >
      <Icon name="download" />
      {!isIcon && label}
    </button>
  );
}
