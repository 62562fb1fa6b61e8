import type { ReactNode } from 'react';
import { type RbacNeed, rbacNeedText } from '../../domain/capability/capability.ts';
import type { Bound } from '../../domain/role/answer.ts';
import type { PredefinedRole } from '../../domain/role/role.ts';
import type { ResourceRow, TaskRow } from '../../domain/role/rows.ts';
import { whoMay } from '../../domain/role/who-may.ts';
import { useWords } from '../../parts/words.tsx';
import { CellMark } from './cell-mark.tsx';
import { fragmentOf } from './fragment.ts';
import { RoleLinks } from './role-links.tsx';
import { useRolesWords } from './words.ts';

interface Props {
  readonly needs: readonly RbacNeed[];
  /** The task that the requests are made for, or the line they stand in. */
  readonly row?: TaskRow | ResourceRow;
  /** The smallest first. */
  readonly roles: readonly PredefinedRole[];
  readonly bound: Bound;
  readonly onOpen: (fragment: string) => void;
}

/** The roles that may do something, the smallest first; then those that nearly may, and those nobody knows of. */
export function WhoAnswer({ needs, row, roles, bound, onOpen }: Props) {
  const { who, states } = useRolesWords();
  const { punctuation } = useWords();
  const documented = row?.kind === 'task' ? row.capability.documentedRoles : [];
  const named = roles.filter(({ id }) => documented.some((each) => each.id === id));
  const link = (role: PredefinedRole) => (row ? fragmentOf(row, role) : undefined);
  if (needs.length === 0) {
    // The documentation's own order: its roles need not have published rules to be weighed by.
    const inOrder = documented.flatMap(({ id }) => roles.filter((role) => role.id === id));
    return named.length > 0 ? (
      <Section title={<CellMark state="named" word={who.namedOnly} />}>
        <RoleLinks roles={inOrder} link={link} onOpen={onOpen} />
      </Section>
    ) : (
      <p>{who.notAsked}</p>
    );
  }
  const { able, notOffered, partly, notPublished } = whoMay(needs, roles, bound);
  return (
    <div className="grid grid-cols-1 gap-4">
      {able.length > 0 ? (
        <Section title={<CellMark state="yes" word={who.able} />}>
          <RoleLinks roles={able} link={link} onOpen={onOpen} isOrdered />
        </Section>
      ) : (
        <p>
          <CellMark state="no" word={who.nobody} />
        </p>
      )}
      {notOffered.length > 0 && (
        <Section title={who.notOffered}>
          <RoleLinks roles={notOffered} link={link} onOpen={onOpen} />
        </Section>
      )}
      {partly.length > 0 && (
        <Section title={<CellMark state="partly" word={who.partly} />}>
          <RoleLinks
            roles={partly.map(({ role }) => role)}
            link={link}
            onOpen={onOpen}
            told={(role) =>
              who.missing(
                punctuation.list(missing(partly.find((each) => each.role === role)?.answer.answers ?? [])),
              )
            }
          />
        </Section>
      )}
      {notPublished.length > 0 && (
        <Section title={<CellMark state="not-published" word={who.notPublished} />}>
          <RoleLinks
            roles={notPublished}
            link={link}
            onOpen={onOpen}
            told={(role) => (named.includes(role) ? states.named : undefined)}
          />
        </Section>
      )}
    </div>
  );
}

function missing(answers: ReturnType<typeof whoMay>['partly'][number]['answer']['answers']): string[] {
  return answers.filter(({ kind }) => kind === 'refused').map(({ need }) => `\`${rbacNeedText(need)}\``);
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <p className="mb-1 text-sm font-semibold">{title}</p>
      {children}
    </div>
  );
}
