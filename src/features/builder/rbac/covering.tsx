import { useId } from 'react';
import { ramId } from '../../../domain/rbac/identity.ts';
import { type AckGrant, ackGrantCommand } from '../../../domain/rbac/print/aliyun.ts';
import type { Rule } from '../../../domain/rbac/types.ts';
import { coveringRoles, type Covering as Measured } from '../../../domain/role/covering.ts';
import type { PredefinedRole } from '../../../domain/role/role.ts';
import { TextBlock } from '../../../parts/code-block.tsx';
import { useWords } from '../../../parts/words.tsx';
import { CLUSTER } from './ack.tsx';
import type { RoleForm } from './form.ts';
import { rulesOf } from './notes.ts';
import type { Builder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';

/** Whether a predefined role already does it, and how much more it grants. */
export function Covering({ builder, roles }: { builder: Builder; roles: readonly PredefinedRole[] }) {
  const { source, ack } = builder;
  const words = useRbacBuilderWords().covering;
  const { punctuation } = useWords();
  const id = useId();
  const rules = rulesOf(source).filter(isWhole);
  const place =
    source.form?.kind === 'ClusterRole' && source.form.bind !== 'namespace' ? 'cluster' : 'namespace';
  const found = rules.length > 0 ? coveringRoles(rules, place, roles) : [];
  const unpublished = roles.filter((role) => !role.rules).map(({ name }) => name);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {words.title}
      </h2>
      {found.length === 0 ? (
        <p className="mt-2 text-muted">{words.empty}</p>
      ) : (
        <>
          <p className="mt-2 max-w-3xl text-muted">{words.least}</p>
          <ul className="mt-4 grid grid-cols-1 gap-3 lg:grid-cols-2">
            {found.map((each) => (
              <li key={each.role.id} className="card min-w-0 p-4">
                <Measure measured={each} />
                {each.lacks.length === 0 && source.form && (
                  <Instead grant={grantOf(each, source.form, ack)} name={each.role.name} />
                )}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-muted">{words.unpublished(punctuation.list(unpublished))}</p>
        </>
      )}
    </section>
  );
}

function Measure({ measured }: { measured: Measured }) {
  const words = useRbacBuilderWords().covering;
  const { role, lacks, extra, isEverything, isWider } = measured;
  return (
    <div className="grid grid-cols-1 gap-2 text-sm">
      <p className="text-base font-semibold">
        {lacks.length === 0 ? words.does(role.name) : words.nearest(role.name)}
      </p>
      <p>
        {isEverything ? words.everything : extra.length === 0 ? words.nothingMore : words.more(extra.length)}
        {isWider && ` ${words.wider}`}
        {role.custom && ` ${words.custom}`}
      </p>
      {lacks.length > 0 && <Atoms title={words.lacks} atoms={lacks} isOpen />}
      {extra.length > 0 && !isEverything && <Atoms title={words.grants} atoms={extra} isOpen={false} />}
    </div>
  );
}

/** The command that grants the predefined role to the subject of the form. */
function Instead({ grant, name }: { grant: AckGrant; name: string }) {
  const words = useRbacBuilderWords().covering;
  const fill = [CLUSTER, RAM_ID].filter((each) => each === grant.cluster || each === grant.uid);
  return (
    <details className="mt-2 text-sm">
      <summary className="font-semibold">{words.instead(name)}</summary>
      <div className="mt-2">
        <TextBlock title={words.ack(name)} language="sh" text={ackGrantCommand(grant)} fill={fill} />
      </div>
    </details>
  );
}

const RAM_ID = 'RAM_ID';

function grantOf({ role, isWider }: Measured, form: RoleForm, ack: Builder['ack']): AckGrant {
  const subject = form.subjects.find(({ kind, name }) => kind === 'User' && ramId(name) !== undefined);
  const namespace = form.kind === 'Role' ? form.namespace : form.bindingNamespace;
  return {
    uid: (subject && ramId(subject.name)) ?? RAM_ID,
    cluster: ack.cluster.trim() || CLUSTER,
    roleName: (role.custom && role.clusterRole) || role.apiName,
    isCustom: role.custom,
    isRamRole: ack.isRamRole,
    ...(form.bind !== 'cluster' && namespace && !isWider && { namespace }),
  };
}

const MOST_SHOWN = 40;

/** Permissions spelled out, put together by resource. */
function Atoms({ title, atoms, isOpen }: { title: string; atoms: readonly Rule[]; isOpen: boolean }) {
  const words = useRbacBuilderWords().covering;
  const lines = byResource(atoms);
  return (
    <details open={isOpen}>
      <summary className="font-semibold">{title}</summary>
      <ul className="mt-1 grid gap-0.5 font-mono text-xs wrap-anywhere">
        {lines.slice(0, MOST_SHOWN).map(({ resource, verbs }) => (
          <li key={resource}>
            {resource}: {verbs.join(', ')}
          </li>
        ))}
        {lines.length > MOST_SHOWN && <li>{words.andMore(lines.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}

function byResource(
  atoms: readonly Rule[],
): readonly { readonly resource: string; readonly verbs: string[] }[] {
  const found = new Map<string, string[]>();
  for (const {
    verbs,
    apiGroups: [group] = [],
    resources: [resource] = [],
    resourceNames,
    nonResourceURLs,
  } of atoms) {
    const type = nonResourceURLs?.[0] ?? (group ? `${resource}.${group}` : resource) ?? '';
    const key = resourceNames ? `${type}/${resourceNames[0]}` : type;
    found.set(key, [...(found.get(key) ?? []), ...verbs]);
  }
  return [...found].map(([resource, verbs]) => ({ resource, verbs }));
}

/** A rule that is only half filled in grants nothing yet, and would be covered by anything. */
function isWhole({ verbs, apiGroups = [], resources = [], nonResourceURLs = [] }: Rule): boolean {
  return verbs.length > 0 && (nonResourceURLs.length > 0 || (apiGroups.length > 0 && resources.length > 0));
}
