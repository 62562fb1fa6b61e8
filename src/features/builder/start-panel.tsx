import type { ReactNode } from 'react';
import { TOOLS } from './toolbar.tsx';

const PANEL = 'builder-start';

/** Closes the panel, where a beginning was chosen, and goes on to what it brought. */
export function goToWork(): void {
  requestAnimationFrame(() => {
    document.getElementById(PANEL)?.removeAttribute('open');
    const tools = document.getElementById(TOOLS);
    tools?.focus({ preventScroll: true });
    tools?.scrollIntoView();
  });
}

interface PanelProps {
  readonly title: string;
  readonly lead: string;
  /** Once there is something, the panel makes room for it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Where to start, in one place that folds away. */
export function StartPanel({ title, lead, isOpen, children }: PanelProps) {
  return (
    <details id={PANEL} open={isOpen} className="card mt-6 p-4 sm:p-5">
      <summary>
        <h2 className="inline text-lg">{title}</h2>
      </summary>
      <p className="mt-2 max-w-3xl text-sm text-muted">{lead}</p>
      {children}
    </details>
  );
}

interface CardsProps<T> {
  readonly title: string;
  readonly templates: readonly T[];
  readonly onChoose: (template: T) => void;
}

/** Templates of one kind, each as a card to choose. */
export function TemplateCards<
  T extends { readonly id: string; readonly name: string; readonly summary: string },
>({ title, templates, onChoose }: CardsProps<T>) {
  return (
    <section aria-label={title} className="mt-4">
      <h3 className="text-sm text-muted">{title}</h3>
      <ul className="mt-2 grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {templates.map((template) => (
          <li key={template.id} className="flex">
            <button
              type="button"
              data-template={template.id}
              onClick={() => onChoose(template)}
              className="flex w-full flex-col rounded-lg border border-line p-3 text-left hover:border-edge hover:bg-sunken"
            >
              <span className="block font-semibold">{template.name}</span>
              <span className="mt-0.5 block text-sm text-muted">{template.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
