import { useEffect, useState } from 'react';

/** How long a text has to stand before it is announced, in milliseconds. */
const SETTLED = 700;

interface Said {
  readonly text: string;
  /** What it is about, as it is typed: while that changes, nothing is said. */
  readonly of?: unknown;
}

/**
 * Announces a text once it stands: whoever types would otherwise hear each result in between, over their own keys. What is
 * there from the beginning is part of the page, and not announced.
 */
export function Announced({ text, of }: Said) {
  const [said, setSaid] = useState(text);
  // Whoever goes on typing is not done, though nothing new may come of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text, of]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}

interface Props extends Said {
  readonly id?: string;
  readonly className?: string;
}

/** A line that says what came of something: seen at once, announced once it stands. */
export function Status({ text, of, id, className = '' }: Props) {
  return (
    <p id={id} className={`text-sm text-muted ${className}`}>
      <span aria-hidden="true">{text}</span>
      <Announced text={text} of={of} />
    </p>
  );
}
