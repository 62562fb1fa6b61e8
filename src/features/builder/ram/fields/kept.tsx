import type { ReactNode } from 'react';

/** A note that the policy has something here which the form leaves as it is. */
export function Kept({ children }: { children: ReactNode }) {
  return <p className="mt-2 rounded-lg bg-sunken px-3 py-2 text-sm text-muted">{children}</p>;
}
