import { type ReactNode, useId } from 'react';

/** One part of the page, named by its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="card grid min-w-0 grid-cols-1 gap-3 p-4 text-sm sm:p-5">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}
