/** A sentence in which what stands between backticks is code. */
export function InlineCode({ text }: { text: string }) {
  const [before, code, ...rest] = text.split('`');
  if (code === undefined) return before;
  return (
    <>
      {before}
      <code className="code-inline">{code}</code>
      <InlineCode text={rest.join('`')} />
    </>
  );
}

/** The same sentence where no markup can stand, as in a title. */
export function withoutCode(text: string): string {
  return text.replaceAll('`', '');
}
