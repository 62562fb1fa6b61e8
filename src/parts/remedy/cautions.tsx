import type { Caution, Grant } from '../../domain/remedy/remedy.ts';
import { Icon } from '../../ui/icon.tsx';
import { InlineCode } from '../../ui/inline-code.tsx';
import type { ShownFormat } from './artefacts.tsx';
import { useRemedyWords } from './words.ts';

/** Cautions about one way of granting, which the other formats do not go. */
const ONLY_IN: Readonly<Partial<Record<Caution, readonly ShownFormat[]>>> = {
  'overwrites-grants': ['ack-cli', 'all-commands'],
  'terraform-overwrites': ['ack-terraform', 'all-terraform'],
  'user-or-role': ['ack-cli', 'ack-terraform', 'all-commands', 'all-terraform', 'console'],
};

/** What to mind before the grant is given. */
export function Cautions({ grant, format }: { grant: Grant; format: ShownFormat }) {
  const { cautions: words } = useRemedyWords();
  const shown = grant.cautions.flatMap((caution) =>
    ONLY_IN[caution]?.includes(format) === false ? [] : [caution],
  );
  if (shown.length === 0) return null;
  return (
    <div className="mt-3 rounded-lg border border-line bg-warn-soft p-3 text-sm">
      <p className="flex items-center gap-1.5 font-semibold">
        <Icon name="warning" />
        {words.title}
      </p>
      <ul className="mt-1 grid list-disc gap-1 pl-6">
        {shown.map((caution) => (
          <li key={caution}>
            <InlineCode text={words.each[caution]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
