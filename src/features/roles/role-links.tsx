import type { MouseEvent } from 'react';
import type { PredefinedRole } from '../../domain/role/role.ts';
import { InlineCode } from '../../ui/inline-code.tsx';

interface Props {
  readonly roles: readonly PredefinedRole[];
  /** The fragment of the role's cell; absent where the question stands in no line of the matrix. */
  readonly link: (role: PredefinedRole) => string | undefined;
  readonly onOpen: (fragment: string) => void;
  /** What is said beside a role. */
  readonly told?: (role: PredefinedRole) => string | undefined;
  readonly isOrdered?: boolean;
}

/** Roles in a list, each leading to the cell that says why. */
export function RoleLinks({ roles, link, onOpen, told, isOrdered = false }: Props) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={isOrdered ? 'list-decimal pl-6' : 'list-disc pl-6'}>
      {roles.map((role) => {
        const fragment = link(role);
        const text = told?.(role);
        return (
          <li key={role.id} className="py-0.5 marker:text-muted">
            {fragment ? (
              <a
                className="link"
                href={`#${fragment}`}
                onClick={(event) => {
                  if (opensElsewhere(event)) return;
                  event.preventDefault();
                  onOpen(fragment);
                }}
              >
                {role.name}
              </a>
            ) : (
              role.name
            )}
            {role.clusterRole && role.clusterRole !== role.name && (
              <span className="ml-1.5 font-mono text-xs text-muted">{role.clusterRole}</span>
            )}
            {text && (
              <span className="ml-1.5 text-sm text-muted">
                <InlineCode text={text} />
              </span>
            )}
          </li>
        );
      })}
    </List>
  );
}

/** Whether a click asks the browser for a new tab or window. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
