import type { ReactNode } from 'react';

interface Props {
  /** The box's name. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A named box that scrolls by itself and can be reached from the keyboard, so that nothing wide is out of reach. */
export function ScrollBox({ label, className = '', children }: Props) {
  return (
    // A group, not a region: there may be many on a page, and they are no landmarks.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, what is wide could not be scrolled from the keyboard.
    // biome-ignore lint/a11y/useSemanticElements: it is no part of a form.
    <div role="group" aria-label={label} tabIndex={0} className={`scroll-hint overflow-x-auto ${className}`}>
      {children}
    </div>
  );
}
