import { useSuspenseQuery } from '@tanstack/react-query';
import { FormProvider } from 'react-hook-form';
import { actionsQuery, templatesQuery } from '../../../data/content.ts';
import { GateBadge } from '../../../parts/gate-badge.tsx';
import { PageHead } from '../../../parts/page-head.tsx';
import { SectionNav } from '../../../parts/section-nav.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { Allowed } from './allowed.tsx';
import { CatalogueProvider } from './catalogue.ts';
import { JsonEditor } from './json-editor.tsx';
import { Placeholders } from './placeholders.tsx';
import { Problems, ProblemsProvider } from './problems.tsx';
import { Caution, Start } from './start.tsx';
import { Keeper } from './state/keeper.tsx';
import { BuilderProvider, useBuilder } from './state/use-builder.ts';
import { Statements } from './statements.tsx';
import { TakeIt } from './take-it.tsx';
import { Toolbar } from './toolbar.tsx';
import { TryIt } from './try-it.tsx';
import { useBuilderWords } from './words.ts';

/** The builder of RAM policies: form and JSON side by side, tried on requests, taken in any format. */
export function RamBuilderPage() {
  const { locale } = useWords();
  const { builder: words } = useBuilderWords();
  const { data: catalogue } = useSuspenseQuery(actionsQuery(locale));
  const { data: templates } = useSuspenseQuery(templatesQuery(locale));
  const builder = useBuilder();
  const hydrated = useHydrated();
  return (
    <>
      <PageHead title={words.page.title} description={words.page.description} path={paths.buildRam(locale)} />
      <GateBadge gate="ram" />
      <h1 className="mt-2 text-3xl tracking-tight">{words.page.title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{words.page.lead}</p>
      <SectionNav section="build" />
      <noscript>
        <p className="mt-2 font-semibold">{words.page.noScript}</p>
      </noscript>
      <CatalogueProvider value={catalogue}>
        <BuilderProvider value={builder}>
          <ProblemsProvider>
            <FormProvider {...builder.form}>
              <Keeper />
              {/* What is typed before the page is alive would be lost, so nothing can be. */}
              <fieldset disabled={!hydrated} className="min-w-0">
                <legend className="sr-only">{words.page.title}</legend>
                <Start templates={templates} />
                <Toolbar />
                <div className="mt-4 grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
                  <div className="grid min-w-0 grid-cols-1 gap-4">
                    <Caution />
                    <Placeholders templates={templates} />
                    <Statements />
                  </div>
                  <div className="grid min-w-0 grid-cols-1 gap-4 lg:sticky lg:top-4">
                    <JsonEditor />
                    <Problems />
                  </div>
                </div>
                <div className="mt-10 grid grid-cols-1 gap-10">
                  <TryIt />
                  <Allowed />
                  <TakeIt />
                </div>
              </fieldset>
            </FormProvider>
          </ProblemsProvider>
        </BuilderProvider>
      </CatalogueProvider>
    </>
  );
}
