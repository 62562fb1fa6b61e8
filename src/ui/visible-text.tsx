import { codeOf, UNSEEN } from '../domain/lib/unseen.ts';

/**
 * A text that somebody else wrote, as it stands: what cannot be seen in it is marked with its code, and signs of direction
 * turn nothing. What is copied from the page is the text itself.
 */
export function VisibleText({ text }: { text: string }) {
  const found = [...text.matchAll(UNSEEN)];
  if (found.length === 0) return text;
  const after = ({ index, 0: character }: RegExpExecArray) => index + character.length;
  return (
    <>
      {found.map((each, number) => {
        const before = found[number - 1];
        return (
          <span key={each.index}>
            {text.slice(before ? after(before) : 0, each.index)}
            <span className="unseen" data-unseen={codeOf(each[0])}>
              {each[0]}
            </span>
          </span>
        );
      })}
      {text.slice(Math.max(0, ...found.slice(-1).map(after)))}
    </>
  );
}
