import { useId } from 'react';
import type { Denial } from '../../domain/diagnose/denial.ts';
import { PLACEHOLDERS } from '../../domain/remedy/facts.ts';
import type { Grant } from '../../domain/remedy/remedy.ts';
import type { FieldName } from '../../wording/remedy.ts';
import type { RemedyView } from '../answer-memory.tsx';
import { FIELDS, isBad } from './given.ts';
import { partsOf } from './options.ts';
import { useRemedyWords } from './words.ts';

interface Props {
  readonly denial: Denial;
  readonly grant: Grant;
  /** The placeholders that are left in the texts. */
  readonly fill: readonly string[];
  readonly view: RemedyView;
  readonly onChange: (view: RemedyView) => void;
}

const FIELD_OF: Readonly<Record<string, FieldName>> = {
  [PLACEHOLDERS.cluster]: 'cluster',
  [PLACEHOLDERS.namespace]: 'namespace',
  [PLACEHOLDERS.ramId]: 'ramId',
  [PLACEHOLDERS.ramUser]: 'ramName',
  [PLACEHOLDERS.ramRole]: 'ramName',
};

/** What the text did not tell, to be filled in here once for all texts. */
export function Fields({ denial, grant, fill, view, onChange }: Props) {
  const words = useRemedyWords();
  const open = new Set(fill.flatMap((placeholder) => FIELD_OF[placeholder] ?? []));
  const shown = FIELDS.filter((field) => open.has(field) || view.typed[field] !== undefined);
  const asksIdentity = isIdentityOpen(denial, grant);
  if (shown.length === 0 && !asksIdentity) return null;
  return (
    <div className="mt-3">
      <p className="text-sm text-muted">{words.fields.title}</p>
      <div className="mt-1.5 flex flex-wrap items-start gap-x-4 gap-y-2">
        {shown.map((field) => (
          <Field
            key={field}
            field={field}
            typed={view.typed[field] ?? ''}
            onType={(text) => onChange({ ...view, typed: { ...view.typed, [field]: text } })}
          />
        ))}
        {asksIdentity && <Identity view={view} onChange={onChange} />}
      </div>
    </div>
  );
}

/** Whether the digits of the text may be a user's or a role's, and the grant has to say which. */
function isIdentityOpen(denial: Denial, grant: Grant): boolean {
  if (denial.gate === 'service-role') return false;
  const kind = denial.principal?.kind ?? 'ram-identity';
  // A role that is made again is bound already.
  if (grant.kind === 'restore') return false;
  return (
    (kind === 'ram-identity' || kind === 'account' || kind === 'other') &&
    partsOf(grant).some(({ kind, ...part }) =>
      kind === 'ram'
        ? 'target' in part && part.target.kind === 'attach'
        : 'holder' in part && part.holder.kind === 'ram',
    )
  );
}

function Field({
  field,
  typed,
  onType,
}: {
  field: FieldName;
  typed: string;
  onType: (text: string) => void;
}) {
  const { fields } = useRemedyWords();
  const id = useId();
  const bad = isBad(field, typed);
  return (
    <div className="grid min-w-48 flex-1 gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {fields.names[field]}
      </label>
      <input
        id={id}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-bad` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="min-h-9 w-full rounded-lg border border-edge bg-sunken px-2 font-mono text-sm aria-invalid:border-warn"
      />
      {bad && (
        <p id={`${id}-bad`} role="alert" className="text-xs text-warn">
          {fields.bad[field]}
        </p>
      )}
    </div>
  );
}

function Identity({ view, onChange }: Pick<Props, 'view' | 'onChange'>) {
  const { fields } = useRemedyWords();
  const name = useId();
  return (
    <fieldset className="text-sm">
      <legend className="mb-1 font-semibold">{fields.identity}</legend>
      <span className="flex min-h-9 flex-wrap items-center gap-x-4">
        {(['user', 'role'] as const).map((each) => (
          <label key={each} className="flex items-center gap-1.5">
            <input
              type="radio"
              name={name}
              className="size-4 accent-ink"
              checked={view.isRamRole === (each === 'role')}
              onChange={() => onChange({ ...view, isRamRole: each === 'role' })}
            />
            {fields.identities[each]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
