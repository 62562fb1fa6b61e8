import { Boundary } from '../../parts/boundary.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { BoundSwitch } from './bound-switch.tsx';
import { Compare } from './compare.tsx';
import { Detail } from './detail.tsx';
import { useMatrixData } from './matrix-data.ts';
import { MatrixSection } from './matrix-section.tsx';
import { Output } from './output.tsx';
import { RoleCards } from './role-cards.tsx';
import { useShown } from './use-shown.ts';
import { useView } from './use-view.ts';
import { WhoMay } from './who-may.tsx';
import { useRolesWords } from './words.ts';

/** The role matrix: who may do what, by the published rules; ask, compare, filter, open a cell, take it along. */
export function RolesPage() {
  const { locale } = useWords();
  const words = useRolesWords();
  const data = useMatrixData();
  const state = useView(data);
  const { view, change, target, open, close } = state;
  const shown = useShown(data, view);
  return (
    <>
      <PageHead title={words.page.title} description={words.page.description} path={paths.roles(locale)} />
      <h1 className="text-3xl tracking-tight">{words.page.title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{words.page.lead}</p>
      <BoundSwitch view={view} onChange={change} />
      <div className="mt-6 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <WhoMay
          data={data}
          bound={view.bound}
          asked={view.who}
          onAsk={(who) => change({ who })}
          onOpen={open}
        />
        <Compare data={data} view={view} onChange={change} />
      </div>
      <Boundary>
        <MatrixSection data={data} state={state} shown={shown} />
      </Boundary>
      <Output shown={shown} />
      <RoleCards roles={data.roles} />
      {target && (
        <Detail
          target={target}
          data={data}
          bound={shown.bound}
          cell={shown.cell}
          onOpen={open}
          onClose={close}
        />
      )}
    </>
  );
}
