import { useId, useState } from 'react';
import { useWords } from '../../parts/words.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { exportText, FILES, FORMATS, type Format, type Shown } from './export.ts';
import { useRolesWords } from './words.ts';

/** What is shown, as a file or on the clipboard. */
export function Output({ shown }: { shown: Shown }) {
  const words = useRolesWords();
  const { punctuation } = useWords();
  const { output } = words;
  const title = useId();
  const [format, setFormat] = useState<Format>('csv');
  const [saved, setSaved] = useState('');
  const file = `ack-roles-${shown.bound}.${FILES[format].ending}`;
  const lines = shown.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  // A text of hundreds of lines is written when it is asked for, not whenever the page is drawn.
  const text = () => exportText(format, shown, { ...words, punctuation });
  return (
    <section aria-labelledby={title} className="no-print mt-8">
      <h2 id={title} className="text-xl">
        {output.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{output.hint(lines, shown.roles.length)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <label className="text-sm font-semibold text-muted" htmlFor={`${title}-format`}>
          {output.format}
        </label>
        <select
          id={`${title}-format`}
          value={format}
          onChange={(event) => {
            const chosen = FORMATS.find((each) => each === event.target.value);
            if (chosen) setFormat(chosen);
            setSaved('');
          }}
          className="h-9 rounded-lg border border-edge bg-card px-2 text-sm"
        >
          {FORMATS.map((each) => (
            <option key={each} value={each}>
              {output.formats[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          onClick={() => {
            save(file, FILES[format].type, text());
            setSaved(output.downloaded(file));
          }}
        >
          {output.download}
        </button>
        <CopyButton text={text} label={output.copy} done={output.copied} failed={output.copyFailed} wide />
        <span role="status" className="text-sm text-muted">
          {saved}
        </span>
      </div>
    </section>
  );
}

/** Hands a text to the browser as a download. */
function save(file: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The download has taken its own hold of the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url));
}
