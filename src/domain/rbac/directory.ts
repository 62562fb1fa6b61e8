/**
 * The names behind RAM ids, from the output of `aliyun ram ListUsers` and `ListRoles` (also of the `ims` product, whose
 * users have a `UserPrincipalName`).
 */
import { fail, ok, type Result } from '../lib/result.ts';
import { fields, isObject, list } from './read.ts';

export interface RamName {
  readonly kind: 'user' | 'role';
  readonly name: string;
  /** A role that CloudSSO made for its users. */
  readonly isSso: boolean;
}

export interface Directory {
  readonly names: ReadonlyMap<string, RamName>;
  /** Accounts that the roles' ARNs name: an account's own id is neither a user's nor a role's. */
  readonly accounts: ReadonlySet<string>;
  /** Whether a list was given to its end, so that an id that is not in it is gone. */
  readonly isComplete: Readonly<Record<RamName['kind'], boolean>>;
}

/** Why a value is no such output. */
export type DirectoryProblem =
  | { readonly why: 'no-list' }
  /** The entry has no id as text: a number would have lost digits. */
  | { readonly why: 'no-id'; readonly kind: RamName['kind']; readonly index: number };

/** What an id is, as far as the lists tell. */
export type RamStatus =
  | { readonly is: 'named'; readonly name: RamName }
  | { readonly is: 'account' }
  /** In neither of the lists, and both were complete. */
  | { readonly is: 'gone' }
  | { readonly is: 'unknown' };

/** Reads any number of outputs: both lists, and all their pages. The first that is none fails, with its number. */
export function readDirectory(
  outputs: readonly unknown[],
): Result<Directory, { readonly output: number; readonly problem: DirectoryProblem }> {
  const names = new Map<string, RamName>();
  const accounts = new Set<string>();
  const isComplete = { user: false, role: false };
  for (const [output, value] of outputs.entries()) {
    const page = pageOf(value);
    if (page === undefined) return fail({ output, problem: { why: 'no-list' } });
    for (const [index, entry] of page.entries.entries()) {
      const read = readEntry(page.kind, fields(entry));
      if (read === undefined) return fail({ output, problem: { why: 'no-id', kind: page.kind, index } });
      names.set(read.id, read.name);
      if (read.account !== undefined) accounts.add(read.account);
    }
    if (!page.isTruncated) isComplete[page.kind] = true;
  }
  return ok({ names, accounts, isComplete });
}

/** What the lists say of an id. */
export function statusOf(id: string, { names, accounts, isComplete }: Directory): RamStatus {
  const name = names.get(id);
  if (name !== undefined) return { is: 'named', name };
  if (accounts.has(id)) return { is: 'account' };
  return isComplete.user && isComplete.role ? { is: 'gone' } : { is: 'unknown' };
}

interface Page {
  readonly kind: RamName['kind'];
  readonly entries: readonly unknown[];
  readonly isTruncated: boolean;
}

/** `{ "Users": { "User": [ … ] }, "IsTruncated": false }`, and the same with roles or with users in short. */
function pageOf(value: unknown): Page | undefined {
  if (!isObject(value)) return undefined;
  const isTruncated = value.IsTruncated === true || value.IsTruncated === 'true';
  for (const [outer, inner, kind] of LISTS) {
    const entries = fields(value[outer])[inner];
    if (Array.isArray(entries)) return { kind, entries: list(entries), isTruncated };
  }
  return undefined;
}

const LISTS = [
  ['Users', 'User', 'user'],
  ['UserBasicInfos', 'UserBasicInfo', 'user'],
  ['Roles', 'Role', 'role'],
] as const;

function readEntry(
  kind: RamName['kind'],
  entry: Readonly<Record<string, unknown>>,
): { readonly id: string; readonly name: RamName; readonly account?: string } | undefined {
  const id = kind === 'user' ? entry.UserId : entry.RoleId;
  if (typeof id !== 'string' || !/^\d+$/.test(id)) return undefined;
  const given =
    kind === 'user' ? [entry.UserName, entry.UserPrincipalName, entry.DisplayName] : [entry.RoleName];
  const name = given.find((each) => typeof each === 'string' && each !== '');
  const text = typeof name === 'string' ? name : id;
  const account = typeof entry.Arn === 'string' ? /^acs:ram::(\d+):/.exec(entry.Arn)?.[1] : undefined;
  return {
    id,
    name: { kind, name: text, isSso: kind === 'role' && text.startsWith('AliyunReservedSSO-') },
    ...(account !== undefined && { account }),
  };
}
