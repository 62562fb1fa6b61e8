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

const isShort = (word: string) => /-/.test(word) && word.length <= LONGEST_UNBROKEN;

/** Code that breaks between its words only: a browser would also part `--verb` behind its hyphens. */
export function Unbroken({ code }: { code: string }) {
  if (!/-/.test(code)) return <VisibleText text={code} />;
  // In a time that grows with the text, which anybody may have written.
  return code.split(/(\s+)/).map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a word has no more than its place.
    <span key={at} className={isShort(word) ? 'whitespace-nowrap' : undefined}>
      <VisibleText text={word} />
    </span>
  ));
}

/** The same sentence where no markup can stand, as in a title. */
export function withoutCode(text: string): string {
  return text.replaceAll('`', '');
}
