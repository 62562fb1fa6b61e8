/** The look of a choice among several that stand in a row. */
export const CHIP =
  'rounded-full border border-edge px-3 py-1 text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus';
