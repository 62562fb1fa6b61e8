declare module 'virtual:kept-files' {
  /** Every file of the site that a copy consists of; `src/compile/service-worker.ts` lists them. */
  export const files: readonly { url: string; revision: string | null; integrity?: string }[];
}
