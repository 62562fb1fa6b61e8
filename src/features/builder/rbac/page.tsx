import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { resourcesQuery, rolesQuery } from '../../../data/content.ts';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import { PageHead } from '../../../parts/page-head.tsx';
import { SectionNav } from '../../../parts/section-nav.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { BindingFields } from './binding.tsx';
import { Covering } from './covering.tsx';
import { type Note, notesOf } from './notes.ts';
import { Outputs } from './outputs.tsx';
import { RoleHead } from './role-head.tsx';
import { Rules } from './rules.tsx';
import { Start } from './start.tsx';
import { Toolbar } from './toolbar.tsx';
import { type Builder, useBuilder } from './use-builder.ts';
import { useBuilderWords } from './words.ts';
import { YamlBox } from './yaml-box.tsx';

/** The role builder: a form and YAML side by side, what is wrong, what already exists, and what to take along. */
export function RbacBuilderPage() {
  const { locale } = useWords();
  const words = useBuilderWords();
  const { data: catalogue } = useSuspenseQuery(resourcesQuery());
  const { data: roles } = useSuspenseQuery(rolesQuery(locale));
  const builder = useBuilder();
  const { history, source, change } = builder;
  const notes = notesOf(source, catalogue, words.problems);
  useUndoKeys(change);
  return (
    <>
      <PageHead title={words.title} description={words.lead} path={paths.buildRbac(locale)} />
      <h1 className="text-3xl tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{words.lead}</p>
      <SectionNav section="build" />
      <div className="mt-5 grid gap-3">
        <Start roles={roles} onLoad={(text) => change({ kind: 'load', text })} />
        <Toolbar {...builder} />
      </div>
      <div className="mt-5 grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <Form builder={builder} catalogue={catalogue} notes={notes} />
        <YamlBox
          text={history.text}
          notes={notes}
          onChange={(text) => change({ kind: 'yaml', text, at: Date.now() })}
        />
      </div>
      <div className="mt-12 grid grid-cols-1 gap-12">
        <Covering builder={builder} roles={roles} />
        <Outputs
          builder={builder}
          catalogue={catalogue}
          hasErrors={notes.some(({ severity }) => severity === 'error')}
        />
      </div>
    </>
  );
}

interface FormProps {
  readonly builder: Builder;
  readonly catalogue: ResourceCatalogue;
  readonly notes: readonly Note[];
}

function Form({ builder, catalogue, notes }: FormProps) {
  const words = useBuilderWords().form;
  const { form, source, change } = builder;
  const isLocked = source.form === undefined;
  // What is typed before the page is alive would be lost.
  const isAlive = useHydrated();
  return (
    <FormProvider {...form}>
      <form aria-label={words.label} onSubmit={(event) => event.preventDefault()} className="min-w-0">
        {isLocked && (
          <div role="alert" className="aside mb-4 grid gap-2 text-sm" data-kind="caution">
            <p>{words.locked}</p>
            <button
              type="button"
              className="button justify-self-start"
              onClick={() => change({ kind: 'restore' })}
            >
              {words.restore}
            </button>
          </div>
        )}
        <fieldset disabled={isLocked || !isAlive} className="grid min-w-0 gap-4">
          {source.others > 0 && <p className="text-sm text-muted">{words.others(source.others)}</p>}
          <RoleHead />
          <Rules catalogue={catalogue} notes={notes} />
          <BindingFields />
        </fieldset>
      </form>
    </FormProvider>
  );
}

/** Undo and redo from the keyboard, where the browser's own undo of a text field is not meant. */
function useUndoKeys(change: Builder['change']): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      change({ kind: event.shiftKey ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [change]);
}
