import type { ReactNode } from 'react';
import { never } from '../../domain/lib/never.ts';
import type { NoGrant } from '../../domain/remedy/remedy.ts';
import { isAnyOf } from '../../domain/remedy/service-role.ts';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import { useWords } from '../words.tsx';
import { useRemedyWords } from './words.ts';

/** Why no grant is advised, and where to look instead. */
export function NoGrantView({ title, none }: { title: string; none: NoGrant }) {
  const words = useRemedyWords();
  const why = words.none.why[none.why];
  return (
    <>
      <h3 id={title} className="flex gap-2 text-pretty font-semibold leading-snug">
        <Icon name="info" className="mt-0.5" />
        {why.title}
      </h3>
      <p className="mt-1 text-sm">
        <InlineCode text={why.text} />
      </p>
      <div className="mt-2 grid gap-2 text-sm empty:hidden">
        <Where none={none} />
      </div>
    </>
  );
}

function Where({ none }: { none: NoGrant }): ReactNode {
  const { none: words } = useRemedyWords();
  switch (none.why) {
    case 'explicit-deny':
      return (
        <>
          <p className="font-semibold">{words.places.title}</p>
          <ol className="list-decimal pl-5">
            {none.places.map((place) => (
              <li key={place}>{words.places.each[place]}</li>
            ))}
          </ol>
        </>
      );
    case 'other-policy':
      return <p>{words.otherPolicy[none.place]}</p>;
    case 'service-roles':
      return <ServiceRoles none={none} />;
    case 'role-not-there':
      return <Codes items={none.roles} />;
    case 'missing-facts':
      return (
        <ul className="list-disc pl-5">
          {none.facts.map((fact) => (
            <li key={fact}>
              <InlineCode text={words.facts[fact]} />
            </li>
          ))}
        </ul>
      );
    case 'account-owner':
    case 'rrsa-trust':
    case 'instance-role':
    case 'not-logged-in':
    case 'node':
    case 'masters':
    case 'owner-unknown':
    case 'proof-failed':
      return null;
    default:
      return never(none);
  }
}

function ServiceRoles({ none }: { none: Extract<NoGrant, { why: 'service-roles' }> }) {
  const { none: words } = useRemedyWords();
  const { punctuation } = useWords();
  const { roles, link, untrustedLink } = none;
  return (
    <>
      {roles.length > 0 ? (
        <>
          <p className="font-semibold">{isAnyOf(roles) ? words.oneOf : words.roles}</p>
          <ul className="grid gap-1">
            {roles.map(({ name, purpose, certainty }) => (
              <li key={name} className="wrap-anywhere">
                <code className="code-inline">{name}</code>
                {purpose !== undefined && ` ${purpose}`}
                <span className="text-muted">{punctuation.brackets(words.certainty[certainty])}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.noRoles}</p>
      )}
      {link !== undefined && (
        <p>
          <a className="button" href={link} rel="noreferrer" target="_blank">
            {words.authorize}
            <Icon name="arrow" />
          </a>
        </p>
      )}
      {untrustedLink && <p className="text-muted">{words.untrusted}</p>}
    </>
  );
}

function Codes({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid gap-1">
      {items.map((item) => (
        <li key={item}>
          <code className="code-inline">{item}</code>
        </li>
      ))}
    </ul>
  );
}
