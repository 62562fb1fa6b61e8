/** Every state of every page, in both languages, is accessible: the table of them stands in `states`. */
import { ENTRIES } from './entries.ts';
import { test } from './fixtures.ts';
import { scan, watchMotion } from './scan.ts';
import { open } from './site.ts';
import { HOME, SEARCH } from './states/home.ts';
import { PAGES } from './states/pages.ts';
import type { Visit } from './states/state.ts';
import { TOOLS } from './states/tools.ts';

const ENTRY_VISITS: readonly Visit[] = ['failures', 'rbac', 'ram'].map((part) => ({
  name: `entries of the part ${part}`,
  states: ENTRIES.filter(({ group }) => group === part).map(({ id }) => ({
    name: id,
    path: `/faq/${id}/`,
    stands: '.prose h2',
    isAlike: true,
  })),
}));

// What cannot be reached is told at once.
test.use({ actionTimeout: 20_000 });

for (const { name, states, missing, messages = [] } of [
  ...HOME,
  ...SEARCH,
  ...PAGES,
  ...TOOLS,
  ...ENTRY_VISITS,
]) {
  test(name, async ({ page, context, expectMessage }) => {
    test.setTimeout(240_000);
    for (const message of messages) expectMessage(message);
    if (missing) {
      expectMessage(new RegExp(`Failed to load resource: net::ERR_FAILED .*${missing.source}`));
      await page.route(missing, (route) => route.abort());
    }
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await watchMotion(page);
    for (const state of states) {
      await page.setViewportSize({ width: 1440, height: 900 });
      if (state.path !== undefined) {
        // From elsewhere, because a change of the fragment alone would not load the page.
        await page.goto('about:blank');
        await open(page, state.path);
      }
      await state.reach?.(page);
      await scan(page, `${name}: ${state.name}`, state);
    }
  });
}
