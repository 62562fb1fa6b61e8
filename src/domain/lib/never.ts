/**
 * Ends a switch over a closed union. Does not compile while a member is unhandled; throws when a value
 * from outside the types arrives all the same, because then an invariant is broken.
 */
export function never(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
