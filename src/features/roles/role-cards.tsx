import type { PredefinedRole } from '../../domain/role/role.ts';
import { CodeBlockView } from '../../parts/code-block.tsx';
import { useWords } from '../../parts/words.tsx';
import { ruleYaml } from '../../parts/yaml/rule.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import { useRolesWords } from './words.ts';

/** What each role is: its names, where it is granted, its rules or why there are none, and what surprises. */
export function RoleCards({ roles }: { roles: readonly PredefinedRole[] }) {
  const words = useRolesWords();
  return (
    <section className="mt-12" aria-labelledby="the-roles">
      <h2 id="the-roles" className="text-2xl">
        {words.roles.title}
      </h2>
      <p className="mt-1 text-muted">{words.roles.lead}</p>
      <div className="mt-5 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        {roles.map((role) => (
          <RoleCard key={role.id} role={role} />
        ))}
      </div>
    </section>
  );
}

function RoleCard({ role }: { role: PredefinedRole }) {
  const words = useRolesWords();
  const { punctuation } = useWords();
  const { id, name, apiName, clusterRole, scopes, custom, summary, published, notes } = role;
  return (
    <article id={id} className="card scroll-mt-6 p-4 target:border-edge sm:p-5">
      <h3 className="text-lg">{name}</h3>
      <p className="mt-1.5">
        <InlineCode text={summary} />
      </p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted">{words.roles.apiName}</dt>
        <dd>
          <code className="code-inline">{apiName}</code> {custom && words.roles.custom}
        </dd>
        <dt className="text-muted">{words.roles.clusterRole}</dt>
        <dd>{clusterRole ? <code className="code-inline">{clusterRole}</code> : words.roles.unknownName}</dd>
        <dt className="text-muted">{words.roles.grantedFor}</dt>
        <dd>{punctuation.list(scopes.map((scope) => words.roles.scopes[scope]))}</dd>
        <dt className="text-muted">{words.roles.rules}</dt>
        <dd>
          {published && role.rules ? (
            <>
              {words.roles.ruleCount(role.rules.length)}
              {punctuation.stop}
              {words.detail.published(published.date)}{' '}
              <a className="link" href={published.source}>
                {words.detail.source}
              </a>
            </>
          ) : (
            words.roles.notPublished
          )}
        </dd>
      </dl>
      {notes.length > 0 && (
        <ul className="mt-3 list-disc pl-5 text-sm">
          {notes.map((note) => (
            <li key={note} className="py-0.5">
              <InlineCode text={note} />
            </li>
          ))}
        </ul>
      )}
      {role.rules && (
        <details className="no-print mt-3">
          <summary className="text-sm font-semibold">{words.roles.showRules(name)}</summary>
          <CodeBlockView
            block={{
              tag: 'block',
              language: 'yaml',
              title: clusterRole ?? name,
              fill: [],
              lines: role.rules.flatMap(ruleYaml),
            }}
          />
        </details>
      )}
    </article>
  );
}
