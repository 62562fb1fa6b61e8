import type { ReactNode } from 'react';

/** A sentence in which what stands between backticks is code. */
export function InlineCode({ text }: { text: string }) {
  const [before, code, ...rest] = text.split('`');
  if (code === undefined) return before;
  return (
    <>
      {before}
      <code className="code-inline">{unbroken(code)}</code>
      <InlineCode text={rest.join('`')} />
    </>
  );
}

/** A longer word has to be broken somewhere on a phone. */
const LONGEST_UNBROKEN = 26;

/** Code that breaks between its words only: a browser would also part `--verb` behind its hyphens. */
export function unbroken(code: string): ReactNode {
  if (!code.includes('-')) return code;
  return code.split(/(\s+)/).map((word, index) =>
    word.includes('-') && word.length <= LONGEST_UNBROKEN ? (
      <span key={index} className="whitespace-nowrap">
        {word}
      </span>
    ) : (
      word
    ),
  );
}

/** The same sentence where no markup can stand, as in a title. */
export function withoutCode(text: string): string {
  return text.replaceAll('`', '');
}
