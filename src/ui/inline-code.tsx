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
  return pieces(code).map(({ text, at, isWord }) =>
    isWord ? (
      <span key={at} className={text.length <= LONGEST_UNBROKEN ? 'whitespace-nowrap' : undefined}>
        <VisibleText text={text} />
      </span>
    ) : (
      <VisibleText key={at} text={text} />
    ),
  );
}

interface Piece {
  readonly text: string;
  readonly at: number;
  /** Whether it is one word with a hyphen; what stands between such words is one piece. */
  readonly isWord: boolean;
}

/** In a time that grows with the text, which anybody may have written. */
function pieces(code: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const { 0: text, index: at } of code.matchAll(/\S+|\s+/g)) {
    const isWord = text.includes('-');
    const last = found.at(-1);
    if (!last || isWord || last.isWord) found.push({ text, at, isWord });
    else found[found.length - 1] = { ...last, text: last.text + text };
  }
  return found;
}

/** The same sentence where no markup can stand, as in a title. */
export function withoutCode(text: string): string {
  return text.replaceAll('`', '');
}
