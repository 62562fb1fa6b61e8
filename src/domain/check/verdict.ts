/** What a gate says to a request. `cannot-tell`: it hangs on something that was not given. */
export type GateVerdict = 'open' | 'shut' | 'cannot-tell';

/** All of several together: one that is shut shuts the whole, however little is known of the others. */
export function together(verdicts: readonly GateVerdict[]): GateVerdict {
  if (verdicts.includes('shut')) return 'shut';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'open';
}
