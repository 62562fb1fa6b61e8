import { useFormContext, useWatch } from 'react-hook-form';
import { Choice } from '../../../../ui/choice.tsx';
import { clusterFault, resourceFault } from '../form/checks.ts';
import type { PolicyForm } from '../form/model.ts';
import { placeId } from '../places.ts';
import { useLintSentence, useRamBuilderWords } from '../words.ts';
import { Kept } from './kept.tsx';
import { ListField } from './list-field.tsx';
import { TypedValue } from './typed-value.tsx';

/** On what: everything, some clusters, or resources as they are written. */
export function ResourceField({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const { control, register } = useFormContext<PolicyForm>();
  const scope = useWatch({ control, name: `statements.${index}.scope` });
  return (
    <div className="grid gap-3">
      <Choice
        legend={words.resource.legend}
        id={placeId(['Statement', index, 'Resource'])}
        options={(['all', 'clusters', 'resources'] as const).map((value) => ({
          value,
          label: words.resource.scopes[value],
        }))}
        input={() => register(`statements.${index}.scope`)}
      />
      {scope === 'kept' && <Kept>{words.resource.kept}</Kept>}
      {scope === 'clusters' && <Clusters index={index} />}
      {scope === 'resources' && <Resources index={index} />}
    </div>
  );
}

function Clusters({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  return (
    <>
      <ListField
        label={words.resource.clusters}
        path={['Statement', index, 'Resource']}
        list={`statements.${index}.clusters`}
        typed={`statements.${index}.newCluster`}
        fault={(text) => clusterFault('cluster', text) && words.resource.faults.cluster(text)}
        separator={/[\s,;，、]+/}
        example="c0ffee…"
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TypedValue
          label={words.resource.region}
          part="region"
          value={`statements.${index}.region`}
          typed={`statements.${index}.newRegion`}
        />
        <TypedValue
          label={words.resource.account}
          part="account"
          value={`statements.${index}.account`}
          typed={`statements.${index}.newAccount`}
        />
      </div>
    </>
  );
}

function Resources({ index }: { index: number }) {
  const { builder: words } = useRamBuilderWords();
  const sentence = useLintSentence();
  return (
    <ListField
      label={words.resource.arns}
      path={['Statement', index, 'Resource']}
      list={`statements.${index}.resources`}
      typed={`statements.${index}.newResource`}
      fault={(text) => {
        const fault = resourceFault(text);
        return fault && sentence(fault);
      }}
      separator={/\n/}
      example="acs:cs:*:*:cluster/c0ffee…"
    />
  );
}
