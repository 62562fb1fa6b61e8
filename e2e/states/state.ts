import type { Page } from '@playwright/test';

/** A state that a page can be in, and how to get there. */
export interface State {
  readonly name: string;
  /** The address to open, in English; without one, the state follows from the one before it. */
  readonly path?: string;
  /** What has to be done on the page. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What is there in this state, in either language: a selector. */
  readonly stands: string;
  /** Whether the state ends when the focus goes elsewhere. */
  readonly isFleeting?: boolean;
  /** Whether it is one of many that are made of the same parts: then only what hangs on its content is tried. */
  readonly isAlike?: boolean;
}

/** States that one visit goes through, one after the other. */
export interface Visit {
  readonly name: string;
  readonly states: readonly State[];
  /** The file of the site that does not arrive on this visit; the browser says so. */
  readonly missing?: RegExp;
  /** What the browser says on this visit, because the state asks for it. */
  readonly messages?: readonly RegExp[];
}

/** Unfolds all that is folded on the page, and what is folded in that. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const folded = () => document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
    for (let turn = 0; turn < 5 && folded().length > 0; turn += 1) {
      for (const each of folded()) each.open = true;
      await new Promise(requestAnimationFrame);
    }
  });
}
