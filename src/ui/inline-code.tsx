/** A sentence of content: what stands between back-ticks is shown as code. */
export function InlineCode({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      // The parts of one sentence never change their order.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above.
      <code key={index} className="code-inline">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
