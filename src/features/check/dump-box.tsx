import type { ClipboardEvent, DragEvent, Ref } from 'react';

/** A browser needs seconds to lay out megabytes in a text box, so beyond this the box shows the beginning. */
const MOST_SHOWN = 20_000;

/** Whether the box shows the beginning of a text only, and cannot be typed in. */
export function isTooLarge(text: string): boolean {
  return text.length > MOST_SHOWN;
}

interface Props {
  readonly id: string;
  readonly text: string;
  /** Shown as it is, but not to be typed in. */
  readonly readOnly?: boolean;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly placeholder: string;
  readonly rows: number;
  readonly describedBy?: string;
  readonly boxRef?: Ref<HTMLTextAreaElement>;
}

/** Where the output of kubectl goes in: typed, pasted or dropped, however long it is. */
export function DumpBox({
  id,
  text,
  readOnly = false,
  onText,
  onFile,
  placeholder,
  rows,
  describedBy,
  boxRef,
}: Props) {
  const isLarge = isTooLarge(text);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const [file] = event.clipboardData.files;
    if (!file && !isTooLarge(pasted)) return;
    event.preventDefault();
    if (file) onFile(file);
    else onText(pasted);
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <textarea
      ref={boxRef}
      id={id}
      value={isLarge ? text.slice(0, MOST_SHOWN) : text}
      readOnly={isLarge || readOnly}
      onChange={(event) => onText(event.target.value)}
      onPaste={onPaste}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      placeholder={placeholder}
      aria-describedby={describedBy}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      wrap="off"
      rows={rows}
      className="block w-full resize-y rounded-lg border border-edge bg-sunken p-3 font-mono text-sm leading-relaxed"
    />
  );
}
