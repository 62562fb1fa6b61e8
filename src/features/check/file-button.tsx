import type { ReactNode } from 'react';

interface Props {
  readonly className?: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets somebody choose a file of RBAC objects; the same one can be chosen again. */
export function FileButton({ className = '', onFile, children }: Props) {
  return (
    <label
      className={`button has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${className}`}
    >
      <input
        type="file"
        accept=".json,.yaml,.yml,.txt"
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      {children}
    </label>
  );
}
