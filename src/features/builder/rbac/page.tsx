import { useSuspenseQuery } from '@tanstack/react-query';
import { FormProvider } from 'react-hook-form';
import { resourcesQuery, rolesQuery } from '../../../data/content.ts';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import { PageHead } from '../../../parts/page-head.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { BuilderLayout } from '../layout.tsx';
import { Toolbar } from '../toolbar.tsx';
import { useUndoKeys } from '../undo-keys.ts';
import { BindingFields } from './binding.tsx';
import { Covering } from './covering.tsx';
import { type Note, notesOf } from './notes.ts';
import { Outputs } from './outputs.tsx';
import { YAML_BOX } from './places.ts';
import { Problems } from './problems.tsx';
import { RoleHead } from './role-head.tsx';
import { Rules } from './rules.tsx';
import { Start } from './start.tsx';
import { type Builder, useBuilder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';
import { YamlEditor } from './yaml-editor.tsx';

/** The role builder: a form and YAML side by side, what is wrong, what already exists, and what to take along. */
export function RbacBuilderPage() {
  const { locale } = useWords();
  const words = useRbacBuilderWords();
  const { data: catalogue } = useSuspenseQuery(resourcesQuery());
  const { data: roles } = useSuspenseQuery(rolesQuery(locale));
  const builder = useBuilder();
  const notes = notesOf(builder.source, catalogue, words.problems);
  const hasErrors = notes.some(({ severity }) => severity === 'error');
  useUndoKeys(YAML_BOX, builder);
  return (
    <>
      <PageHead title={words.title} description={words.lead} path={paths.buildRbac(locale)} />
      <BuilderLayout
        gate="rbac"
        title={words.title}
        lead={words.lead}
        start={<Start roles={roles} builder={builder} />}
        tools={<Tools builder={builder} />}
        form={<Form builder={builder} catalogue={catalogue} notes={notes} />}
        text={
          <>
            <YamlEditor builder={builder} notes={notes} />
            <Problems text={builder.step.text} notes={notes} />
          </>
        }
        below={
          <>
            <Covering builder={builder} roles={roles} />
            <Outputs builder={builder} catalogue={catalogue} hasErrors={hasErrors} />
          </>
        }
      />
    </>
  );
}

function Tools({ builder }: { builder: Builder }) {
  const { bar } = useRbacBuilderWords();
  const { step, canUndo, canRedo, undo, redo, notice, write, say } = builder;
  const startOver = () => {
    write('');
    say('started-over');
  };
  return (
    <Toolbar
      title={bar.label}
      canUndo={canUndo}
      canRedo={canRedo}
      onUndo={undo}
      onRedo={redo}
      isEmpty={step.text === ''}
      resetText={bar.resetText}
      onReset={startOver}
      notice={notice}
    />
  );
}

interface FormProps {
  readonly builder: Builder;
  readonly catalogue: ResourceCatalogue;
  readonly notes: readonly Note[];
}

function Form({ builder, catalogue, notes }: FormProps) {
  const words = useRbacBuilderWords().form;
  const { form, source, step, write } = builder;
  const isLocked = source.form === undefined;
  return (
    <FormProvider {...form}>
      <form aria-label={words.label} onSubmit={(event) => event.preventDefault()} className="min-w-0">
        {isLocked && (
          <div role="alert" className="aside mb-4 grid gap-2 text-sm" data-kind="caution">
            <p>{words.locked}</p>
            <button type="button" className="button justify-self-start" onClick={() => write(step.sound)}>
              {words.restore}
            </button>
          </div>
        )}
        <fieldset disabled={isLocked} className="grid min-w-0 gap-4">
          {source.others > 0 && <p className="text-sm text-muted">{words.others(source.others)}</p>}
          <RoleHead />
          <Rules catalogue={catalogue} notes={notes} />
          <BindingFields />
        </fieldset>
      </form>
    </FormProvider>
  );
}
