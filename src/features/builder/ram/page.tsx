import { useSuspenseQuery } from '@tanstack/react-query';
import { FormProvider } from 'react-hook-form';
import { actionsQuery, templatesQuery } from '../../../data/content.ts';
import { PageHead } from '../../../parts/page-head.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { BuilderLayout } from '../layout.tsx';
import { useUndoKeys } from '../undo-keys.ts';
import { Allowed } from './allowed.tsx';
import { CatalogueProvider } from './catalogue.ts';
import { JsonEditor } from './json-editor.tsx';
import { Placeholders } from './placeholders.tsx';
import { JSON_BOX } from './places.ts';
import { Problems, ProblemsProvider } from './problems.tsx';
import { Caution, Start } from './start.tsx';
import { Keeper } from './state/keeper.tsx';
import { BuilderProvider, useBuilder } from './state/use-builder.ts';
import { Statements } from './statements.tsx';
import { TakeIt } from './take-it.tsx';
import { Tools } from './tools.tsx';
import { TryIt } from './try-it.tsx';
import { useRamBuilderWords } from './words.ts';

/** The builder of RAM policies: form and JSON side by side, tried on requests, taken in any format. */
export function RamBuilderPage() {
  const { locale } = useWords();
  const { builder: words } = useRamBuilderWords();
  const { data: catalogue } = useSuspenseQuery(actionsQuery(locale));
  const { data: templates } = useSuspenseQuery(templatesQuery(locale));
  const builder = useBuilder();
  useUndoKeys(JSON_BOX, builder);
  return (
    <CatalogueProvider value={catalogue}>
      <BuilderProvider value={builder}>
        <ProblemsProvider>
          <FormProvider {...builder.form}>
            <PageHead
              title={words.page.title}
              description={words.page.description}
              path={paths.buildRam(locale)}
            />
            <Keeper />
            <BuilderLayout
              gate="ram"
              title={words.page.title}
              lead={words.page.lead}
              start={<Start templates={templates} />}
              tools={<Tools />}
              form={
                <>
                  <Caution />
                  <Placeholders templates={templates} />
                  <Statements />
                </>
              }
              text={
                <>
                  <JsonEditor />
                  <Problems />
                </>
              }
              below={
                <>
                  <TryIt />
                  <Allowed />
                  <TakeIt />
                </>
              }
            />
          </FormProvider>
        </ProblemsProvider>
      </BuilderProvider>
    </CatalogueProvider>
  );
}
