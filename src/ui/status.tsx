import { useEffect, useState } from 'react';

/** How long a text has to stand before it is announced, in milliseconds. */
const SETTLED = 700;

/**
 * Announces a text once it stands: whoever types would otherwise hear each result in between, over their own keys. What is
 * there from the beginning is part of the page, and not announced.
 */
export function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}

interface Props {
  readonly text: string;
  readonly id?: string;
  readonly className?: string;
}

/** A line that says what came of something: seen at once, announced once it stands. */
export function Status({ text, id, className = '' }: Props) {
  return (
    <p id={id} className={`text-sm text-muted ${className}`}>
      <span aria-hidden="true">{text}</span>
      <Announced text={text} />
    </p>
  );
}
