import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { TokenField } from '../../../ui/token-field.tsx';
import { useTokenWords } from '../words.ts';
import type { RoleForm } from './form.ts';

export type RuleList = 'apiGroups' | 'resources' | 'resourceNames' | 'nonResourceURLs' | 'verbs';

interface Props {
  readonly rule: number;
  readonly list: RuleList;
  readonly label: string;
  readonly hint?: string;
  readonly suggestions?: readonly { readonly value: string; readonly label?: string }[];
  readonly separator?: RegExp;
  readonly read?: (typed: string) => string;
  readonly show?: (entry: string) => string;
  /** Hears of entries that were added. */
  readonly onAdd?: (entries: readonly string[]) => void;
  /** Entries that are shown elsewhere on the card, and kept. */
  readonly hidden?: readonly string[];
}

/** One list of a rule. */
export function ListField({ rule, list, label, onAdd, hidden = [], separator = /[\s,]+/, ...rest }: Props) {
  const { control } = useFormContext<RoleForm>();
  const { field } = useController({ control, name: `rules.${rule}.${list}` });
  const [typed, setTyped] = useState('');
  const kept = field.value.filter((entry) => hidden.includes(entry));
  return (
    <TokenField
      {...rest}
      inputRef={field.ref}
      label={label}
      separator={separator}
      value={field.value.filter((entry) => !hidden.includes(entry))}
      typed={typed}
      onTyped={setTyped}
      onChange={(value) => {
        field.onChange([...kept, ...value.filter((entry) => !kept.includes(entry))]);
        onAdd?.(value.filter((entry) => !field.value.includes(entry)));
      }}
      words={useTokenWords(label)}
    />
  );
}
