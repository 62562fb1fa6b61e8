/** Label selectors, from `LabelSelectorAsSelector` in `apimachinery/pkg/apis/meta/v1/helpers.go` (RBAC-G06 to G08). */
import { isLabelKey, isLabelValue } from './names.ts';
import { type Fields, fields, isObject, list, text, texts } from './read.ts';

export type Selects = (labels: Fields) => boolean;

/** What a selector selects; `undefined` if Kubernetes refuses the selector. An empty one selects everything. */
export function readSelector(value: unknown): Selects | undefined {
  const { matchLabels, matchExpressions } = fields(value);
  const decodes =
    isObjectOrAbsent(value) && isObjectOrAbsent(matchLabels) && isListOrAbsent(matchExpressions);
  if (!decodes) return undefined;
  const requirements: (Selects | undefined)[] = [
    ...Object.entries(isObject(matchLabels) ? matchLabels : {}).map(([key, wanted]) =>
      requirement(key, 'In', [wanted]),
    ),
    ...list(matchExpressions).map((entry) => {
      const { key, operator, values } = fields(entry);
      return requirement(key, operator, values);
    }),
  ];
  const sound = requirements.filter((selects) => selects !== undefined);
  if (sound.length < requirements.length) return undefined;
  return (labels) => sound.every((selects) => selects(labels));
}

/** One requirement, from `NewRequirement` and `Matches` in `apimachinery/pkg/labels/selector.go`. */
function requirement(givenKey: unknown, operator: unknown, givenValues: unknown): Selects | undefined {
  const key = text(givenKey);
  const values = texts(givenValues);
  if (key === undefined || values === undefined || !isLabelKey(key) || !values.every(isLabelValue))
    return undefined;
  const has = (labels: Fields) => Object.hasOwn(labels, key);
  const hasOne = (labels: Fields) => has(labels) && values.includes(text(labels[key]) ?? '');
  if (values.length > 0) {
    if (operator === 'In') return hasOne;
    if (operator === 'NotIn') return (labels) => !hasOne(labels);
    return undefined;
  }
  if (operator === 'Exists') return has;
  if (operator === 'DoesNotExist') return (labels) => !has(labels);
  return undefined;
}

function isObjectOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || isObject(value);
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || Array.isArray(value);
}
