import { type ComponentProps, type ReactNode, useId } from 'react';
import { ErrorText } from './error-text.tsx';

/** What ties an input to its label and its error. */
interface InputProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface Props {
  readonly label: string;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (input: InputProps) => ReactNode;
}

/** An input with its label above and what is wrong with it below, which is announced when it changes. */
export function Field({ label, error, className = '', children }: Props) {
  const id = useId();
  const input = { id, 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-error` };
  return (
    <div className={`grid min-w-0 grid-cols-1 content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children(input)}
      <p id={`${id}-error`} aria-live="polite">
        {error !== undefined && <ErrorText>{error}</ErrorText>}
      </p>
    </div>
  );
}

/** How a box of one line looks. */
export const BOX = 'h-9 min-w-0 rounded-lg border border-edge bg-card px-2.5 text-sm disabled:text-muted';

/** A box of one line for what is code: a name, an address, an id. */
export function CodeInput({ className = '', ...input }: ComponentProps<'input'>) {
  return (
    <input
      {...input}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      className={`${BOX} font-mono ${className}`}
    />
  );
}
