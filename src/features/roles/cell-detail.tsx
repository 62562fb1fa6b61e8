import { Link } from 'react-router';
import { rbacNeedText } from '../../domain/capability/capability.ts';
import { type Bound, isOffered, type NeedAnswer, type RuleAt } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { Row } from '../../domain/role/rows.ts';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import { CellMark } from './cell-mark.tsx';
import { type Cell, cellState } from './cells.ts';
import { RuleBlock } from './rule-block.tsx';
import { TaskFacts } from './task-facts.tsx';
import { useRolesWords } from './words.ts';

/** A cell in full: the rules that decide or what they lack, what the documentation says, and how sure all of it is. */
export function CellDetail({ row, cell, bound }: { row: Row; cell: Cell; bound: Bound }) {
  const words = useRolesWords();
  const { punctuation } = useWords();
  const { role } = cell;
  const state = cellState(cell);
  return (
    <div className="grid grid-cols-1 gap-5">
      <p>
        <CellMark state={state} word={words.states[state]} />
        <span className="text-muted">
          {punctuation.colon}
          {words.meanings[state]}
          {punctuation.brackets(words.bound.said[bound])}
        </span>
      </p>
      {!isOffered(role, bound) && role.rules && (
        <p className="text-sm text-warn">{words.detail.notOffered(role.name)}</p>
      )}
      {cell.answers.length > 0 && <Computed row={row} cell={cell} />}
      {row.kind === 'task' && <Documented row={row} cell={cell} />}
      <Sureness row={row} role={role} isAsked={cell.answers.length > 0} />
      {row.kind === 'task' && <TaskFacts capability={row.capability} />}
      {role.notes.length > 0 && (
        <section className="text-sm">
          <h3 className="font-semibold">{words.detail.notes}</h3>
          <ul className="mt-1 list-disc pl-5">
            {role.notes.map((note) => (
              <li key={note}>
                <InlineCode text={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Computed({ row, cell }: { row: Row; cell: Cell }) {
  const { detail } = useRolesWords();
  const { role } = cell;
  if (cell.verdict === 'not-published') {
    return (
      <section className="text-sm">
        <h3 className="font-semibold">{detail.inWords}</h3>
        <p className="mt-1">
          <InlineCode text={role.summary} />
        </p>
      </section>
    );
  }
  const isAny = row.needs.some((need) => 'resource' in need && need.resource === '*');
  return (
    <section className="text-sm">
      <h3 className="font-semibold">{detail.computed}</h3>
      <div className="mt-2 grid grid-cols-1 gap-4">
        {byRule(cell.answers).map((found, index, all) => {
          const isNew = all.findIndex(({ at }) => at?.ruleIndex === found.at?.ruleIndex) === index;
          return (
            <div key={`${found.kind} ${found.at?.ruleIndex} ${found.lacks}`}>
              <p>
                <Requests found={found} row={row} role={role} />
              </p>
              {found.at && isNew && <RuleBlock role={role} at={found.at} />}
            </div>
          );
        })}
        {isAny && cell.verdict !== 'no' && (
          <p className="text-muted">
            <InlineCode text={detail.unscoped} />
          </p>
        )}
      </div>
    </section>
  );
}

/** Requests that one rule decides, or that fail at one rule in the same way. */
interface Found {
  readonly kind: 'allowed' | 'refused';
  readonly at?: RuleAt;
  readonly lacks: Parameters<ReturnType<typeof useRolesWords>['detail']['lacks']>[0];
  readonly needs: NeedAnswer['need'][];
}

function byRule(answers: readonly NeedAnswer[]): Found[] {
  const found: Found[] = [];
  for (const answer of answers) {
    if (answer.kind === 'not-published') continue;
    const at = answer.kind === 'allowed' ? answer.by : answer.miss;
    const lacks = answer.kind === 'refused' ? (answer.miss?.lacks ?? []) : [];
    const same = found.find(
      (each) =>
        each.kind === answer.kind && each.at?.ruleIndex === at?.ruleIndex && `${each.lacks}` === `${lacks}`,
    );
    if (same) same.needs.push(answer.need);
    else found.push({ kind: answer.kind, ...(at && { at }), lacks, needs: [answer.need] });
  }
  return found;
}

function Requests({ found, row, role }: { found: Found; row: Row; role: PredefinedRole }) {
  const { detail } = useRolesWords();
  const { punctuation } = useWords();
  // Of one resource, the verbs say it all.
  const texts = found.needs.map((need) => (row.kind === 'task' ? rbacNeedText(need) : need.verb));
  const told = punctuation.list(texts.map((text) => `\`${text}\``));
  const rule = found.at ? detail.rule(found.at.ruleIndex + 1, role.clusterRole) : '';
  const isAllowed = found.kind === 'allowed';
  return (
    <>
      <CellMark state={isAllowed ? 'yes' : 'no'} word="" />{' '}
      <InlineCode text={isAllowed ? detail.allows(told, rule) : detail.refuses(told)} />
      {punctuation.gap}
      {!isAllowed && (found.at ? detail.lacks(found.lacks, rule) : detail.noMiss)}
    </>
  );
}

function Documented({ row, cell }: { row: Row; cell: Cell }) {
  const { detail } = useRolesWords();
  const { punctuation } = useWords();
  const documented = row.kind === 'task' ? row.capability.documentedRoles : [];
  const { name } = cell.role;
  const others = punctuation.list(documented.map((each) => each.name));
  const differs = difference(cell);
  return (
    <section className="text-sm">
      <h3 className="font-semibold">{detail.documented}</h3>
      <p className="mt-1">
        {cell.named === undefined && detail.noDocument}
        {cell.named === true && detail.named(name)}
        {cell.named === false && detail.notNamed(name, others)}
        {punctuation.gap}
        {differs && <span className="text-warn">{detail.differs[differs]}</span>}
      </p>
    </section>
  );
}

/** How the documentation and the rules disagree, where both say something. */
function difference({ named, verdict }: Cell): 'named-not-allowed' | 'allowed-not-named' | undefined {
  if (named && (verdict === 'no' || verdict === 'partly')) return 'named-not-allowed';
  return named === false && verdict === 'yes' ? 'allowed-not-named' : undefined;
}

function Sureness({ row, role, isAsked }: { row: Row; role: PredefinedRole; isAsked: boolean }) {
  const { locale, punctuation } = useWords();
  const { detail } = useRolesWords();
  const { published } = role;
  if (row.kind === 'resource' && !published) return null;
  return (
    <section className="text-sm">
      <h3 className="font-semibold">{detail.sure}</h3>
      <ul className="mt-1 list-disc pl-5">
        {published && isAsked && (
          <li>
            {detail.published(published.date)}
            {punctuation.gap}
            {detail.rulesCertainty[published.certainty]}{' '}
            <a className="link" href={published.source}>
              {detail.source}
            </a>
          </li>
        )}
        {published && isAsked && <li>{detail.aggregated}</li>}
        {row.kind === 'task' && <li>{detail.requestsCertainty[row.capability.certainty]}</li>}
        {row.kind === 'task' && row.capability.entry && (
          <li>
            <Link className="link" to={paths.entry(locale, row.capability.entry)}>
              {detail.entry}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
