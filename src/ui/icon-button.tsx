import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  /** The button's name, shown on pointing at it. */
  readonly label: string;
  readonly onClick: () => void;
  readonly className?: string;
}

/** A button that only has room for a sign. */
export function IconButton({ icon, label, onClick, className = '' }: Props) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
