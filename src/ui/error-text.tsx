import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** What is wrong with a field, told by word, sign and colour. */
export function ErrorText({ children }: { children: ReactNode }) {
  return (
    <span className="flex items-start gap-1.5 text-sm text-warn">
      <Icon name="warning" className="mt-0.5" />
      <span>{children}</span>
    </span>
  );
}
