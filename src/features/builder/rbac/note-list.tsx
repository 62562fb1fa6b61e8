import { useWords } from '../../../parts/words.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Note } from './notes.ts';
import { useBuilderWords } from './words.ts';

interface Props {
  readonly notes: readonly Note[];
  /** Shows where each note is about, and goes there. */
  readonly onGoTo?: (line: number) => void;
}

/** Notes, each with its weight as a word and a mark. */
export function NoteList({ notes, onGoTo }: Props) {
  const { problems, yaml } = useBuilderWords();
  const { punctuation } = useWords();
  if (notes.length === 0) return null;
  return (
    <ul className="grid gap-1.5 text-sm">
      {notes.map(({ severity, text, line }) => (
        <li key={`${line} ${text}`} className="flex items-start gap-2">
          <span className={severity === 'notice' ? 'mt-0.5 text-muted' : 'mt-0.5 text-warn'}>
            <Icon name={severity === 'notice' ? 'question' : 'warning'} />
          </span>
          <span className="min-w-0 wrap-anywhere">
            <strong className="font-semibold">{problems.severity[severity]}</strong>
            {onGoTo && (
              <>
                {punctuation.comma}
                <button
                  type="button"
                  className="link"
                  aria-label={yaml.goTo(line)}
                  onClick={() => onGoTo(line)}
                >
                  {yaml.line(line)}
                </button>
              </>
            )}
            {punctuation.colon}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
