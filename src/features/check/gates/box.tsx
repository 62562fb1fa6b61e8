import { type ReactNode, useId } from 'react';

interface InputProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
}

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly className?: string;
  readonly children: (input: InputProps) => ReactNode;
}

/** An input with its label above and what helps with it below, which is announced when it changes. */
export function Box({ label, hint, className = '', children }: Props) {
  const id = useId();
  return (
    <div className={`grid min-w-0 grid-cols-1 content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children({ id, ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }) })}
      {hint !== undefined && (
        <div id={`${id}-hint`} aria-live="polite" className="text-xs text-muted">
          {hint}
        </div>
      )}
    </div>
  );
}

/** How a box of one line looks. */
export const LINE = 'h-9 w-full min-w-0 rounded-lg border border-edge bg-sunken px-2.5 text-sm';

/** How a box of several lines looks. */
export const LINES =
  'block w-full min-w-0 resize-y rounded-lg border border-edge bg-sunken p-2.5 font-mono text-sm leading-relaxed';

/** What no browser should help with: names and code. */
export const PLAIN = { spellCheck: false, autoComplete: 'off', autoCapitalize: 'off' } as const;
