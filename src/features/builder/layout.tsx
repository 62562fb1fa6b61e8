import type { ReactNode } from 'react';
import { Boundary } from '../../parts/boundary.tsx';
import { GateBadge } from '../../parts/gate-badge.tsx';
import { SectionNav } from '../../parts/section-nav.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { useBuilderWords } from './words.ts';

interface Props {
  readonly gate: 'ram' | 'rbac';
  readonly title: string;
  readonly lead: string;
  readonly start: ReactNode;
  readonly tools: ReactNode;
  readonly form: ReactNode;
  /** The text beside the form, and what is said about it. */
  readonly text: ReactNode;
  readonly below: ReactNode;
}

/** How a builder's page is laid out: where to start, then form and text side by side, then what to do with it. */
export function BuilderLayout({ gate, title, lead, start, tools, form, text, below }: Props) {
  const words = useBuilderWords();
  const isHydrated = useHydrated();
  return (
    <>
      <GateBadge gate={gate} />
      <h1 className="mt-2 text-3xl tracking-tight">{title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{lead}</p>
      <SectionNav section="build" />
      <noscript>
        <p className="mt-2 font-semibold">{words.noScript}</p>
      </noscript>
      {/* What is typed before the page is alive would be lost, so nothing can be. */}
      <fieldset disabled={!isHydrated} className="min-w-0">
        <legend className="sr-only">{title}</legend>
        {start}
        {tools}
        <div className="mt-4 grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="grid min-w-0 grid-cols-1 gap-4">
            <Boundary>{form}</Boundary>
          </div>
          <div className="grid min-w-0 grid-cols-1 gap-4 lg:sticky lg:top-4">{text}</div>
        </div>
        <div className="mt-10 grid grid-cols-1 gap-10">
          <Boundary>{below}</Boundary>
        </div>
      </fieldset>
    </>
  );
}
