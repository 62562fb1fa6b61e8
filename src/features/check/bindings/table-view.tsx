import { useState } from 'react';
import { ScrollBox } from '../../../ui/scroll-box.tsx';
import { VisibleText } from '../../../ui/visible-text.tsx';
import { Detail } from './detail.tsx';
import type { Few, Row, Rows } from './table.ts';
import type { Dump } from './use-dump.ts';
import { useBindingsWords } from './words.ts';

interface Props {
  readonly dump: Dump;
  readonly rows: Rows;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** One page of the table. An identity opens below its row. */
export function TableView({ dump, rows: { rows, pages }, page, onPage }: Props) {
  const words = useBindingsWords().table;
  const [openKey, setOpenKey] = useState<number>();
  const toggle = (key: number) => {
    setOpenKey(openKey === key ? undefined : key);
    if (openKey !== key) dump.open(key);
  };
  return (
    <>
      <ScrollBox label={words.label} className="card">
        <table className="w-full text-left text-sm">
          <thead className="border-b border-line text-muted max-sm:sr-only">
            <tr>
              {[words.columns.identity, words.columns.where, words.columns.roles, words.columns.bindings].map(
                (name) => (
                  <th key={name} scope="col" className="px-4 py-2 font-semibold">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.key} className="border-b border-line last:border-b-0">
              <RowView row={row} isOpen={openKey === row.key} onToggle={() => toggle(row.key)} />
              {openKey === row.key && (
                <tr>
                  <td colSpan={4} className="bg-sunken p-4">
                    <Detail row={row} opened={dump.opened?.key === row.key ? dump.opened : undefined} />
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      {pages > 1 && (
        <nav aria-label={words.page(page + 1, pages)} className="flex flex-wrap items-center gap-3 text-sm">
          <button
            type="button"
            className="button aria-disabled:text-muted"
            aria-disabled={page === 0}
            onClick={() => page > 0 && onPage(page - 1)}
          >
            {words.previous}
          </button>
          <span>{words.page(page + 1, pages)}</span>
          <button
            type="button"
            className="button aria-disabled:text-muted"
            aria-disabled={page >= pages - 1}
            onClick={() => page < pages - 1 && onPage(page + 1)}
          >
            {words.next}
          </button>
        </nav>
      )}
    </>
  );
}

/** On a narrow screen the cells stand below one another. */
function RowView({ row, isOpen, onToggle }: { row: Row; isOpen: boolean; onToggle: () => void }) {
  const words = useBindingsWords();
  const { name, identity, status, flags, isCluster, namespaces, roles, bindings } = row;
  return (
    <tr className="align-top max-sm:grid max-sm:gap-1 max-sm:py-2">
      <th scope="row" className="px-4 py-2 font-normal max-sm:py-0">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.table.close(name) : words.table.open(name)}
          onClick={onToggle}
          className="link block text-left font-mono font-semibold wrap-anywhere"
        >
          <VisibleText text={name || '""'} />
        </button>
        <span className="block text-muted">{words.kinds[identity.kind].name}</span>
        {status && (
          <span className={`block ${status.is === 'gone' ? 'text-warn' : ''}`}>
            {status.is === 'named'
              ? words.status.named(status.name.kind, status.name.name, status.name.isSso)
              : words.status[status.is]}
          </span>
        )}
        {flags.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-1.5">
            {flags.map((flag) => (
              <li
                key={flag}
                title={words.flags[flag].hint}
                className="rounded-md border border-warn bg-warn-soft px-1.5 text-xs font-semibold text-warn"
              >
                {words.flags[flag].name}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className="px-4 py-2 max-sm:py-0">
        {isCluster && <span className="block">{words.table.wholeCluster}</span>}
        <FewView few={namespaces} />
      </td>
      <td className="px-4 py-2 font-mono max-sm:py-0">
        <FewView few={roles} />
      </td>
      <td className="px-4 py-2 max-sm:hidden">{bindings.toLocaleString('en')}</td>
    </tr>
  );
}

function FewView({ few: { shown, total } }: { few: Few }) {
  const words = useBindingsWords().table;
  return (
    <>
      {shown.map((text) => (
        <span key={text} className="block wrap-anywhere">
          <VisibleText text={text} />
        </span>
      ))}
      {total > shown.length && (
        <span className="block font-sans text-muted">{words.more(total - shown.length)}</span>
      )}
    </>
  );
}
