import { Status } from '../../ui/status.tsx';
import { Controls } from './controls.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import type { MatrixData } from './matrix-data.ts';
import type { ShownMatrix } from './use-shown.ts';
import type { ViewState } from './use-view.ts';
import { useRolesWords } from './words.ts';

interface Props {
  readonly data: MatrixData;
  readonly state: ViewState;
  readonly shown: ShownMatrix;
}

/** The matrix with its controls above it and its legend below. */
export function MatrixSection({ data, state, shown }: Props) {
  const { matrix } = useRolesWords();
  const { view, refused, change, target, open } = state;
  const lines = shown.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className="mt-10" aria-labelledby="the-matrix">
      <h2 id="the-matrix" className="mb-3 text-2xl">
        {matrix.title}
      </h2>
      <Controls view={view} roles={data.roles} groups={data.groups} onChange={change} />
      <Status
        className="mb-3 mt-4"
        text={[...refused.map(matrix.badValue), matrix.count(lines, data.rows.length)].join(' ')}
        of={view.search}
      />
      {lines === 0 ? (
        <div className="card p-8 text-center">
          <p>{matrix.none}</p>
          <button
            type="button"
            className="button mt-4"
            onClick={() => change({ search: '', show: '', hideEqual: false })}
          >
            {matrix.reset}
          </button>
        </div>
      ) : (
        <Matrix
          groups={shown.groups}
          columns={shown.roles}
          pins={shown.pins}
          bound={shown.bound}
          cell={shown.cell}
          shown={target?.role?.id ?? view.role}
          target={target}
          onOpen={open}
        />
      )}
      <Legend kubernetes={data.kubernetes} />
    </section>
  );
}
