import { rbacNeedText } from '../../domain/capability/capability.ts';
import type { Bound } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { ResourceRow, Row } from '../../domain/role/rows.ts';
import { whoMay } from '../../domain/role/who-may.ts';
import { useWords } from '../../parts/words.tsx';
import { TaskFacts } from './task-facts.tsx';
import { WhoAnswer } from './who-answer.tsx';
import { useRolesWords } from './words.ts';

interface Props {
  readonly row: Row;
  readonly roles: readonly PredefinedRole[];
  readonly bound: Bound;
  readonly onOpen: (fragment: string) => void;
}

/** A line in full: who may do the task; of a resource, who may do what with it, verb by verb. */
export function RowDetail({ row, roles, bound, onOpen }: Props) {
  const words = useRolesWords();
  if (row.kind === 'resource' && row.needs.length > 1) return <Verbs row={row} roles={roles} bound={bound} />;
  return (
    <div className="grid grid-cols-1 gap-5">
      {row.kind === 'task' && row.needs.length > 0 && (
        <ul className="flex flex-wrap gap-1.5 text-sm">
          {row.needs.map((need) => (
            <li key={rbacNeedText(need)}>
              <code className="code-inline">{rbacNeedText(need)}</code>
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm text-muted">{words.bound.said[bound]}</p>
      <WhoAnswer needs={row.needs} row={row} roles={roles} bound={bound} onOpen={onOpen} />
      {row.kind === 'task' && <TaskFacts capability={row.capability} />}
    </div>
  );
}

function Verbs({ row, roles, bound }: { row: ResourceRow; roles: readonly PredefinedRole[]; bound: Bound }) {
  const { who, bound: words } = useRolesWords();
  const { punctuation } = useWords();
  const names = (all: readonly PredefinedRole[]) => punctuation.list(all.map(({ name }) => name));
  const answers = row.needs.map((need) => ({ verb: need.verb, ...whoMay([need], roles, bound) }));
  const notPublished = answers[0]?.notPublished ?? [];
  const notOffered = roles.filter((role) => answers.some((answer) => answer.notOffered.includes(role)));
  return (
    <div className="grid grid-cols-1 gap-3 text-sm">
      <p className="text-muted">
        {who.perVerb}
        {punctuation.brackets(words.said[bound])}
      </p>
      <table className="w-full">
        <thead className="text-left text-muted">
          <tr>
            <th scope="col" className="py-1 pr-4 font-semibold">
              {who.verb}
            </th>
            <th scope="col" className="font-semibold">
              {who.roles}
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ verb, able }) => (
            <tr key={verb} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-mono text-xs font-normal leading-5">
                {verb}
              </th>
              <td className="py-1.5">{names(able) || who.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notOffered.length > 0 && (
        <p>
          {who.notOffered}
          {punctuation.gap}
          {names(notOffered)}
        </p>
      )}
      {notPublished.length > 0 && (
        <p>
          {who.notPublished}
          {punctuation.gap}
          {names(notPublished)}
        </p>
      )}
    </div>
  );
}
