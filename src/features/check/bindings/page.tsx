import { useState } from 'react';
import { Boundary } from '../../../parts/boundary.tsx';
import { useKept } from '../../../parts/kept.ts';
import { PageHead } from '../../../parts/page-head.tsx';
import { SectionNav } from '../../../parts/section-nav.tsx';
import { useWords } from '../../../parts/words.tsx';
import { paths } from '../../../paths.ts';
import { useOverdue } from '../../../ui/use-overdue.ts';
import { Identities } from './identities.tsx';
import { DumpInput } from './input.tsx';
import { NamesInput } from './names.tsx';
import { Problems } from './problems.tsx';
import type { Summary } from './protocol.ts';
import { type Dump, useDump } from './use-dump.ts';
import { useBindingsWords } from './words.ts';

/** Whose binding is this: a cluster's bindings, read from the side of the identities. */
export function BindingsPage() {
  const { locale } = useWords();
  const words = useBindingsWords();
  const [source, setSource] = useState<string | File>();
  const [names, setNames] = useState('');
  useKept('bindings', typeof source === 'string' ? source : '', setSource);
  useKept('names', names, setNames);
  const dump = useDump(source, names);
  return (
    <>
      <PageHead title={words.title} description={words.lead} path={paths.bindings(locale)} />
      <h1 className="text-3xl tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{words.lead}</p>
      <SectionNav section="check" />
      <div className="mt-6 grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <DumpInput source={source} onChange={setSource} />
        <div className="grid min-w-0 gap-6">
          <State dump={dump} />
          <NamesInput text={names} outcome={dump.directory} onChange={setNames} />
        </div>
      </div>
      {dump.state.kind === 'ready' && bindingsIn(dump.state.summary) > 0 && (
        <div className="mt-12">
          <Boundary>
            <Identities dump={dump} />
          </Boundary>
        </div>
      )}
    </>
  );
}

/** How far the reading is, and what came of it. */
function State({ dump }: { dump: Dump }) {
  const words = useBindingsWords();
  const { state } = dump;
  const isOverdue = useOverdue(state.kind === 'ready' && dump.waiting > 0, dump.waiting);
  return (
    <section
      className="card grid min-w-0 gap-4 p-4 sm:p-5"
      aria-label={words.summary.title}
      data-state={state.kind}
    >
      <h2 className="text-lg">{words.summary.title}</h2>
      <p role="status" className={state.kind === 'reading' ? 'sr-only' : ''}>
        {stateText(dump, words)}
      </p>
      {state.kind === 'reading' && (
        <div className="grid justify-items-start gap-3">
          <progress className="h-2 w-full" max={1} value={state.share} aria-label={words.state.reading} />
          <p className="text-muted">{words.state.progress(Math.round(state.share * 100))}</p>
          <button type="button" className="button" onClick={dump.stop}>
            {words.state.stop}
          </button>
        </div>
      )}
      {isOverdue && <p>{words.state.overdue}</p>}
      {(state.kind === 'stopped' || state.kind === 'failed' || isOverdue) && (
        <button type="button" className="button justify-self-start" onClick={dump.again}>
          {words.state.again}
        </button>
      )}
      {state.kind === 'ready' && (
        <>
          {hasUnknownRoles(state.summary) && <p className="text-sm text-muted">{words.summary.noRoles}</p>}
          <Problems faults={state.summary.faults} problems={state.summary.problems} />
        </>
      )}
    </section>
  );
}

function stateText({ state, counts }: Dump, words: ReturnType<typeof useBindingsWords>): string {
  switch (state.kind) {
    case 'empty':
      return words.state.empty;
    case 'reading':
      return words.state.reading;
    case 'stopped':
      return words.state.stopped;
    case 'failed':
      return state.why === 'size' ? words.state.size : words.state.broken(state.reason);
    case 'ready': {
      const { objects, documents } = state.summary;
      if (bindingsIn(state.summary) === 0) return words.summary.none;
      const identities = Object.values(counts?.kinds ?? {}).reduce((sum, count) => sum + count, 0);
      const roles = objects.roles + objects.clusterRoles;
      return words.summary.objects({ roles, bindings: bindingsIn(state.summary), identities, documents });
    }
  }
}

function bindingsIn({ objects }: Summary): number {
  return objects.roleBindings + objects.clusterRoleBindings;
}

/** Nearly every binding refers to a ClusterRole, and every cluster has some. */
function hasUnknownRoles({ objects }: Summary): boolean {
  return objects.clusterRoles === 0 && objects.roleBindings + objects.clusterRoleBindings > 0;
}
