declare global {
  interface Navigator {
    /** What is known of the network, in the browsers that tell. */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}

/** Whether to fetch what is likely to be needed: not for somebody who saves data, nor where the network is hardly one. */
export function mayPrefetch(): boolean {
  const { saveData = false, effectiveType = '' } = navigator.connection ?? {};
  return !saveData && !effectiveType.endsWith('2g');
}
