import { type Ref, useId } from 'react';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly link: string;
  readonly className: string;
}

/** A link that was made, to look at and to copy by hand where the clipboard is refused. */
export function LinkBox({ ref, label, link, className }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        readOnly
        value={link}
        className={`h-9 min-w-0 rounded-lg border border-edge bg-sunken px-2.5 font-mono ${className}`}
      />
    </>
  );
}
