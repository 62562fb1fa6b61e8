/** What a reader types about a remedy, made into what the grants are made of. */
import { GIVEN_FORMS, type Given } from '../../domain/remedy/facts.ts';
import type { FieldName } from '../../wording/remedy.ts';
import type { RemedyView } from '../answer-memory.tsx';

export const FIELDS = ['cluster', 'ramName', 'ramId', 'namespace'] as const satisfies readonly FieldName[];

/** Whether something was typed that cannot be what the field is for. */
export function isBad(field: FieldName, typed: string): boolean {
  return typed.trim() !== '' && !GIVEN_FORMS[field].test(typed.trim());
}

/** What was typed, as far as it can be right; the rest stays a placeholder. */
export function givenOf({ typed, isRamRole }: RemedyView): Given {
  const right = FIELDS.flatMap((field) => {
    const value = typed[field]?.trim() ?? '';
    return value === '' || isBad(field, value) ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(right), ...(isRamRole !== undefined && { isRamRole }) };
}
