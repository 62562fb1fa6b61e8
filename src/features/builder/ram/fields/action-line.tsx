import type { CatalogueAction } from '../../../../domain/ram/action.ts';
import { InlineCode } from '../../../../ui/inline-code.tsx';
import { useRamBuilderWords } from '../words.ts';

/** An action of the list: its name, level and meaning, and what is uncertain about it. */
export function ActionLine({ action }: { action: CatalogueAction }) {
  const { builder: words } = useRamBuilderWords();
  const { name, level, levelCertainty, scope, meaning } = action;
  return (
    <span className="block">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <code className="break-all font-mono text-[0.8125rem]">{name}</code>
        <span className="text-xs text-muted">
          {words.levels[level]}
          {levelCertainty === 'inferred' && '*'}
          {scope === 'account' && ` · ${words.actions.accountLevel}`}
        </span>
      </span>
      <span className="block text-[0.8125rem] text-muted">
        <InlineCode text={meaning} />
      </span>
    </span>
  );
}
