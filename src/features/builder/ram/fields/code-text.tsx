import type { ReactNode } from 'react';

/** A sentence of the content, in which backquotes set off code. */
export function CodeText({ text }: { text: string }): ReactNode {
  const [before, code, ...rest] = text.split('`');
  if (code === undefined) return text;
  return (
    <>
      {before}
      <code className="code-inline">{code}</code>
      <CodeText text={rest.join('`')} />
    </>
  );
}
