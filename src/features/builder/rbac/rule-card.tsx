import { useFormContext, useWatch } from 'react-hook-form';
import type { ResourceCatalogue } from '../../../domain/rbac/resource.ts';
import { Choice } from '../../../ui/choice.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ProblemList } from '../problem-list.tsx';
import { groupChoices, groupsOf, misplaced, resourceChoices, servedVerbs } from './catalogue.ts';
import { emptyRule, type RoleForm } from './form.ts';
import { ListField } from './list-field.tsx';
import type { Note } from './notes.ts';
import { ruleCardId } from './places.ts';
import { VerbsField } from './verbs-field.tsx';
import { useRbacBuilderWords } from './words.ts';

interface Props {
  readonly index: number;
  readonly catalogue: ResourceCatalogue;
  readonly notes: readonly Note[];
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Takes a resource out of this rule and gives it one of its own. */
  readonly onMove: (resource: string, group: string) => void;
}

/** One rule: what it is about, and what may be done with it. */
export function RuleCard({ index, catalogue, notes, onDuplicate, onRemove, onMove }: Props) {
  const { rules: words, problems } = useRbacBuilderWords();
  const { control, setValue } = useFormContext<RoleForm>();
  // A card that was just removed may still be drawn once.
  const rule = useWatch({ control, name: `rules.${index}` }) ?? emptyRule();
  const isUrls = rule.about === 'urls';
  const hasResources =
    !isUrls || rule.resources.length + rule.apiGroups.length + rule.resourceNames.length > 0;
  const hasUrls = isUrls || rule.nonResourceURLs.length > 0;
  const turnTo = (about: 'resources' | 'urls') => {
    const { apiGroups, resources, resourceNames, nonResourceURLs } = emptyRule();
    setValue(`rules.${index}`, {
      ...rule,
      about,
      ...(about === 'urls' ? { apiGroups, resources, resourceNames } : { nonResourceURLs }),
    });
  };
  return (
    <section
      id={ruleCardId(index)}
      tabIndex={-1}
      className="card grid gap-4 p-4"
      aria-labelledby={`rule-${index}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <h3 id={`rule-${index}`} className="mr-auto text-base">
          {words.rule(index + 1)}
        </h3>
        <IconButton icon="copy" label={words.duplicate(index + 1)} onClick={onDuplicate} />
        <IconButton icon="close" label={words.remove(index + 1)} onClick={onRemove} />
      </div>
      <Choice
        legend={words.about}
        options={(['resources', 'urls'] as const).map((value) => ({ value, label: words.abouts[value] }))}
        input={(value) => ({
          name: `about-${index}`,
          checked: rule.about === value,
          onChange: () => turnTo(value),
        })}
      />
      {hasResources && <Resources index={index} catalogue={catalogue} onMove={onMove} />}
      {hasUrls && <ListField rule={index} list="nonResourceURLs" label={words.urls} hint={words.urlsHint} />}
      <VerbsField
        rule={index}
        about={rule.about}
        served={isUrls ? undefined : servedVerbs(catalogue, rule)}
      />
      <ProblemList
        problems={notes.map(({ severity, text: sentence, line }) => ({
          key: `${line} ${sentence}`,
          severity,
          grade: problems.severity[severity],
          sentence,
        }))}
      />
    </section>
  );
}

function Resources({ index, catalogue, onMove }: Pick<Props, 'index' | 'catalogue' | 'onMove'>) {
  const words = useRbacBuilderWords().rules;
  const { control, getValues, setValue } = useFormContext<RoleForm>();
  const [apiGroups = [], resources = []] = useWatch({
    control,
    name: [`rules.${index}.apiGroups`, `rules.${index}.resources`],
  });
  const wrong = misplaced(catalogue, { apiGroups, resources });
  const fillGroup = (added: readonly string[]) => {
    if (getValues(`rules.${index}.apiGroups`).length > 0) return;
    const [group] = added.flatMap((entry) => groupsOf(catalogue, entry).slice(0, 1));
    if (group !== undefined) setValue(`rules.${index}.apiGroups`, [group]);
  };
  return (
    <>
      <ListField
        rule={index}
        list="resources"
        label={words.resources}
        hint={words.resourcesHint}
        suggestions={resourceChoices(catalogue, apiGroups, words)}
        onAdd={fillGroup}
      />
      {wrong && (
        <div className="flex flex-wrap items-center gap-2 text-sm text-warn">
          <span>{words.elsewhere(wrong.resource, wrong.group || words.core)}</span>
          <button
            type="button"
            className="button min-h-7 py-0.5 text-ink"
            onClick={() => onMove(wrong.resource, wrong.group)}
          >
            {words.move(wrong.resource)}
          </button>
        </div>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <ListField
          rule={index}
          list="apiGroups"
          label={words.apiGroups}
          hint={words.apiGroupsHint}
          suggestions={groupChoices(catalogue)}
          read={(typed) => (typed === 'core' || typed === '""' ? '' : typed)}
          show={(group) => group || words.core}
        />
        <ListField
          rule={index}
          list="resourceNames"
          label={words.names}
          hint={words.namesHint}
          separator={/[,\n]+/}
        />
      </div>
    </>
  );
}
