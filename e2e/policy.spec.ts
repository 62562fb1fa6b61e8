/** What the page's policy stops. That nothing stops the app itself is what every other test shows (`fixtures.ts`). */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './site.ts';

/** What might be smuggled into a page's HTML, the part of the policy that stops it, and what of it was stopped. */
const SMUGGLED = [
  ['an inline script', '<script>window.smuggled = true</script>', 'script-src-elem inline'],
  [
    'a script from elsewhere',
    '<script src="https://elsewhere.example/x.js"></script>',
    'script-src-elem https:',
  ],
  ['an event handler', '<b tabindex="0" autofocus onfocus="window.smuggled = true">x</b>', 'script-src-attr'],
  ['an inline style', '<style>body { opacity: 0.9 }</style>', 'style-src-elem inline'],
  ['a style attribute', '<p style="opacity: 0.9">x</p>', 'style-src-attr'],
  ['an image from elsewhere', '<img alt="x" src="https://elsewhere.example/x.png">', 'img-src https:'],
  [
    'an image in the address',
    '<img alt="x" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    'img-src data',
  ],
  ['a frame', '<iframe title="x" src="/faq/"></iframe>', 'frame-src'],
  ['an object', '<object data="/icon.svg"></object>', 'object-src'],
  ['a base address', '<base href="https://elsewhere.example/">', 'base-uri'],
  ['a sound', '<audio src="/x.mp3"></audio>', 'media-src'],
] as const;

/** What a script of the page might do, and the part of the policy that stops it. */
const DONE = [
  ['evaluate a text', 'eval("window.smuggled = true")', 'require-trusted-types-for'],
  ['make a function of a text', 'new Function("window.smuggled = true")()', 'require-trusted-types-for'],
  ['run a text later', 'setTimeout("window.smuggled = true")', 'require-trusted-types-for'],
  ['set HTML', 'document.body.innerHTML = "x"', 'require-trusted-types-for'],
  ['insert HTML', 'document.body.insertAdjacentHTML("beforeend", "x")', 'require-trusted-types-for'],
  ['write into the document', 'document.write("x")', 'require-trusted-types-for'],
  ['start a worker', 'new Worker("/theme.js")', 'require-trusted-types-for'],
  ['make a policy', 'trustedTypes.createPolicy("other", {})', 'trusted-types'],
  ['fetch', 'await fetch("/")', 'connect-src'],
  ['fetch from elsewhere', 'await fetch("https://elsewhere.example/")', 'connect-src'],
  ['open a socket', 'new WebSocket("wss://elsewhere.example/")', 'connect-src'],
  ['send a beacon', 'navigator.sendBeacon("https://elsewhere.example/", "x")', 'connect-src'],
  [
    'post a form',
    'const form = document.body.appendChild(document.createElement("form"));' +
      'form.method = "post"; form.action = "/x"; form.submit()',
    'form-action',
  ],
] as const;

/** What Chromium itself says of a violation, or of what comes of it. */
const VIOLATION =
  /^error: (?!policy).*(Content Security Policy|document requires 'Trusted|TrustedTypePolicy)|^info: The JavaScript Function constructor/;

test('nothing that is smuggled into the HTML is used', async ({ page, expectMessage }) => {
  expectMessage(VIOLATION);
  for (const [, , directive] of SMUGGLED) expectMessage(new RegExp(`^error: policy violation: ${directive}`));
  const smuggled = SMUGGLED.map(([what, html]) => `<section aria-label="${what}">${html}</section>`).join('');
  await page.route('/faq/forbidden-helm-usage/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('</body>', `${smuggled}</body>`),
    });
  });
  await page.goto('/faq/forbidden-helm-usage/');
  await expectUnharmed(page);
});

for (const [what, script, directive] of DONE) {
  test(`a script cannot ${what}`, async ({ page, expectMessage }) => {
    expectMessage(new RegExp(`^error: policy violation: ${directive}`));
    expectMessage(VIOLATION);
    await open(page, '/faq/forbidden-helm-usage/');
    // In a task of its own: what the test's own connection evaluates is exempt from the policy.
    await page.evaluate(`new Promise((done) => setTimeout(async () => {
      try { ${script} } catch {} finally { setTimeout(done, 100) }
    }))`);
    await expectUnharmed(page);
  });
}

test('a link that is a script leads nowhere', async ({ page, expectMessage }) => {
  expectMessage(/^error: policy violation: script-src-elem/);
  expectMessage(VIOLATION);
  await open(page, '/faq/forbidden-helm-usage/');
  await page.evaluate(`{
    const link = document.createElement('a');
    link.href = 'javascript:window.smuggled = true';
    link.textContent = 'A script';
    document.querySelector('main').append(link);
  }`);
  await page.getByRole('link', { name: 'A script' }).click();
  // The browser reports it in its own time.
  await page.evaluate('new Promise((done) => setTimeout(done, 1000))');
  await expectUnharmed(page);
});

/** The page is where it was and says what it said. */
async function expectUnharmed(page: Page): Promise<void> {
  // Read in the page, because the browser driver waits for ever for a navigation that the policy stopped.
  const read = '[location.pathname, document.querySelector("h1")?.textContent, window.smuggled]';
  const heading = 'Helm is refused with ForbiddenHelmUsage';
  expect(await page.evaluate(read)).toEqual(['/faq/forbidden-helm-usage/', heading, undefined]);
}
