import { useId } from 'react';
import {
  type AckGrant,
  ackGrantCommand,
  ackGrants,
  ackShowCommand,
} from '../../../domain/rbac/print/aliyun.ts';
import { kubectl } from '../../../domain/rbac/print/kubectl.ts';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import { TextBlock } from '../../../parts/code-block.tsx';
import { CodeInput, Field } from '../../../ui/field.tsx';
import { kubectlOptions } from './catalogue.ts';
import type { Builder } from './use-builder.ts';
import { useRbacBuilderWords } from './words.ts';

/** What stands where the cluster's ID is not given. */
export const CLUSTER = 'CLUSTER_ID';

/** The grant that ACK makes itself: what to prepare, the command, and the same on the console. */
export function AckOutput({ builder, catalogue }: { builder: Builder; catalogue: ResourceCatalogue }) {
  const words = useRbacBuilderWords().ack;
  const { objects } = builder.source;
  const { grants, not } = ackGrants(objects, builder.ack.cluster.trim() || CLUSTER, builder.ack.isRamRole);
  const [first] = grants;
  const roles = kubectl(
    { ...objects, roleBindings: [], clusterRoleBindings: [], roles: [] },
    kubectlOptions(catalogue),
  );
  return (
    <div className="grid gap-4">
      <p className="max-w-3xl">{words.intro}</p>
      <p className="aside max-w-3xl" data-kind="caution">
        {words.overwrite}
      </p>
      {not.map((each) => (
        <p key={`${each.why} ${each.name}`} className="text-sm text-warn">
          {words.not(each)}
        </p>
      ))}
      {first === undefined ? (
        not.length === 0 && <p className="text-muted">{words.none}</p>
      ) : (
        <>
          <AckFields builder={builder} />
          {roles.length > 0 && (
            <div className="grid gap-2">
              <p className="text-sm">{words.first}</p>
              <TextBlock
                title="kubectl"
                language="sh"
                text={roles.map(({ command }) => command).join('\n\n')}
              />
            </div>
          )}
          <Commands grants={grants} />
          <Steps grant={first} />
        </>
      )}
    </div>
  );
}

function AckFields({ builder: { ack, setAck } }: { builder: Builder }) {
  const words = useRbacBuilderWords().ack;
  const id = useId();
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <Field label={words.cluster}>
        {(input) => (
          <CodeInput
            {...input}
            value={ack.cluster}
            onChange={(event) => setAck({ ...ack, cluster: event.target.value })}
            placeholder={CLUSTER}
            className="w-72 max-w-full"
          />
        )}
      </Field>
      <fieldset className="flex flex-wrap gap-x-4 text-sm">
        <legend className="mb-1 font-semibold">{words.identity}</legend>
        {(['user', 'role'] as const).map((each) => (
          <label key={each} className="flex items-center gap-1.5">
            <input
              type="radio"
              name={`${id}-identity`}
              className="size-4 accent-ink"
              checked={ack.isRamRole === (each === 'role')}
              onChange={() => setAck({ ...ack, isRamRole: each === 'role' })}
            />
            {words.identities[each]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Commands({ grants }: { grants: readonly AckGrant[] }) {
  const words = useRbacBuilderWords().ack;
  const uids = [...new Set(grants.map(({ uid }) => uid))];
  const show = uids.map(ackShowCommand).join('\n');
  const fill = grants.some(({ cluster }) => cluster === CLUSTER) ? [CLUSTER] : [];
  return (
    <>
      <TextBlock title={words.show} language="sh" text={show} />
      <TextBlock
        title={words.grant}
        language="sh"
        text={grants.map(ackGrantCommand).join('\n\n')}
        fill={fill}
      />
      <TextBlock title={words.after} language="sh" text={show} />
    </>
  );
}

function Steps({ grant }: { grant: AckGrant }) {
  const words = useRbacBuilderWords().ack;
  return (
    <div className="grid gap-2">
      <h3 className="text-base">{words.console}</h3>
      <ol className="list-decimal pl-6 text-sm">
        {words.steps({ role: grant.roleName, namespace: grant.namespace }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="text-sm text-muted">{words.also}</p>
    </div>
  );
}
