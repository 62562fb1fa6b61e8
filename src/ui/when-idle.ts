/** Runs something once the page has nothing else to do. */
export function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  idle(run);
}
