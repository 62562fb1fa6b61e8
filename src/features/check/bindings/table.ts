/** The table of identities: made once from a dump, asked many times. */
import { type Directory, type RamStatus, statusOf } from '../../../domain/rbac/directory.ts';
import { type Holder, type Holding, mayBeCreators, reach } from '../../../domain/rbac/holders.ts';
import type { IdentityKind } from '../../../domain/rbac/identity.ts';

export const FLAGS = ['everything', 'nowhere', 'gone', 'creator'] as const;
export type Flag = (typeof FLAGS)[number];

/** One identity as the table shows it; the rest is told when it is opened. */
export interface Row {
  /** Its place among all identities. */
  readonly key: number;
  readonly kind: Holder['kind'];
  readonly name: string;
  readonly identity: Holder['identity'];
  /** What RAM's lists say of the id; absent without lists, or where there is no id. */
  readonly status?: RamStatus;
  readonly reach: 'cluster' | 'namespace' | undefined;
  readonly isCluster: boolean;
  readonly namespaces: Few;
  readonly roles: Few;
  readonly bindings: number;
  readonly flags: readonly Flag[];
}

/** The first few of many. */
export interface Few {
  readonly shown: readonly string[];
  readonly total: number;
}

export interface Query {
  readonly text: string;
  readonly kind: IdentityKind | undefined;
  readonly flag: Flag | undefined;
  /** Counted from 0. */
  readonly page: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly pages: number;
}

export interface Counts {
  readonly kinds: Readonly<Record<IdentityKind, number>>;
  readonly flags: Readonly<Record<Flag, number>>;
}

export const PAGE_SIZE = 50;
const FEW = 3;

export class Table {
  readonly #holders: readonly Holder[];
  readonly #rows: readonly Row[];
  /** Everything that a search looks at, in lower case. */
  readonly #texts: readonly string[];

  constructor(holders: readonly Holder[], directory: Directory | undefined) {
    this.#holders = holders;
    this.#rows = holders.map((holder, key) => rowOf(holder, key, directory));
    this.#texts = this.#rows.map((row, key) => searchText(row, holders[key]?.holdings ?? []));
  }

  /** A page of the identities that a query finds, in the order of their bindings. */
  find({ text, kind, flag, page }: Query): Rows {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.#rows.filter(
      (row, index) =>
        (kind === undefined || row.identity.kind === kind) &&
        (flag === undefined || row.flags.includes(flag)) &&
        words.every((word) => this.#texts[index]?.includes(word)),
    );
    const pages = Math.max(Math.ceil(found.length / PAGE_SIZE), 1);
    const at = Math.min(Math.max(page, 0), pages - 1);
    return { rows: found.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE), total: found.length, pages };
  }

  holder(key: number): Holder | undefined {
    return this.#holders[key];
  }

  counts(): Counts {
    const kinds = { ram: 0, 'sso-name': 0, 'service-account': 0, user: 0, group: 0, system: 0 };
    const flags = { everything: 0, nowhere: 0, gone: 0, creator: 0 };
    for (const { identity, flags: own } of this.#rows) {
      kinds[identity.kind] += 1;
      for (const flag of own) flags[flag] += 1;
    }
    return { kinds, flags };
  }
}

function rowOf(holder: Holder, key: number, directory: Directory | undefined): Row {
  const { kind, name, identity, holdings } = holder;
  const status = directory && identity.kind === 'ram' ? statusOf(identity.id, directory) : undefined;
  const wide = reach(holder);
  const flags = FLAGS.filter((flag) => {
    if (flag === 'everything') return wide === 'cluster';
    if (flag === 'nowhere') return holdings.some(({ role }) => role.state === 'missing');
    return flag === 'gone' ? status?.is === 'gone' : holdings.some(mayBeCreators);
  });
  return {
    key,
    kind,
    name,
    identity,
    ...(status && { status }),
    reach: wide,
    isCluster: holdings.some(({ binding }) => binding.kind === 'ClusterRoleBinding'),
    namespaces: few(holdings.flatMap(({ binding }) => binding.namespace ?? [])),
    roles: few(holdings.map(({ role }) => role.name)),
    bindings: holdings.length,
    flags,
  };
}

function few(texts: readonly string[]): Few {
  const distinct = [...new Set(texts)];
  return { shown: distinct.slice(0, FEW), total: distinct.length };
}

function searchText({ name, status }: Row, holdings: readonly Holding[]): string {
  const known = status?.is === 'named' ? status.name.name : '';
  const parts = holdings.flatMap(({ binding, role }) => [binding.name, binding.namespace ?? '', role.name]);
  return [name, known, ...new Set(parts)].join('\n').toLowerCase();
}
