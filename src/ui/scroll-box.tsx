import type { ReactNode } from 'react';

interface Props {
  /** The region's name. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A named region that scrolls by itself and can be reached from the keyboard, so that nothing wide is out of reach. */
export function ScrollBox({ label, className = '', children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, the region could not be scrolled from the keyboard.
    <section aria-label={label} tabIndex={0} className={`scroll-hint overflow-x-auto ${className}`}>
      {children}
    </section>
  );
}
