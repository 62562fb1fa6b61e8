import { VisibleText } from './visible-text.tsx';

/** A sentence in which what stands between backticks is code. */
export function InlineCode({ text }: { text: string }) {
  const [before = '', code, ...rest] = text.split('`');
  if (code === undefined) return <VisibleText text={before} />;
  return (
    <>
      <VisibleText text={before} />
      <code className="code-inline">
        <Unbroken code={code} />
      </code>
      <InlineCode text={rest.join('`')} />
    </>
  );
}

/** A longer word has to be broken somewhere on a phone. */
const LONGEST_UNBROKEN = 26;

/** Code that breaks between its words only: a browser would also part `--verb` behind its hyphens. */
export function Unbroken({ code }: { code: string }) {
  const found = /\S*-\S*/.exec(code);
  if (!found) return <VisibleText text={code} />;
  const [word] = found;
  return (
    <>
      <VisibleText text={code.slice(0, found.index)} />
      <span className={word.length <= LONGEST_UNBROKEN ? 'whitespace-nowrap' : undefined}>
        <VisibleText text={word} />
      </span>
      <Unbroken code={code.slice(found.index + word.length)} />
    </>
  );
}

/** The same sentence where no markup can stand, as in a title. */
export function withoutCode(text: string): string {
  return text.replaceAll('`', '');
}
