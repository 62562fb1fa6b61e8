import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from './fixtures.ts';
import { CLUSTER, copied, problems, request, statement, takeIt, useTemplate } from './ram-builder.ts';

interface TemplateFile {
  readonly id: string;
  readonly policy: unknown;
  readonly fields?: readonly {
    readonly name: string;
    readonly label: { en: string };
    readonly example: string;
  }[];
  readonly checks: readonly { readonly verdict: string }[];
}

const FOLDER = join(import.meta.dirname, '../content/templates');
const TEMPLATES: readonly TemplateFile[] = readdirSync(FOLDER).map((name) =>
  parse(readFileSync(join(FOLDER, name), 'utf8')),
);

/** Lists of one as single values, as the builder writes them. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 1 && typeof value[0] === 'string' ? value[0] : value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, canonical(each)]));
}

test.describe('from a template to a copied policy', () => {
  for (const { id, policy: expected, fields = [], checks } of TEMPLATES) {
    test(id, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await useTemplate(page, id);
      let text = JSON.stringify(expected);
      for (const { name, label, example } of fields) {
        await page.getByRole('textbox', { name: `${label.en} <${name}>` }).fill(example);
        await page.getByRole('button', { name: 'Fill in' }).click();
        text = text.replaceAll(`<${name}>`, example);
      }
      await expect(page.getByRole('heading', { name: 'Fill these in' })).toBeHidden();
      for (const [index, { verdict }] of checks.entries()) {
        await expect(request(page, index + 1).locator('[data-verdict]')).toHaveAttribute(
          'data-verdict',
          verdict,
        );
      }
      await expect(problems(page)).not.toContainText(/RAM refuses it|Does not do what it seems to/);
      await takeIt(page).getByRole('button', { name: 'Copy JSON' }).click();
      await expect(takeIt(page).getByText('Copied: JSON')).toBeVisible();
      expect(JSON.parse(await copied(page))).toEqual({
        Version: '1',
        ...(canonical(JSON.parse(text)) as object),
      });
    });
  }
});

test('a placeholder is never copied silently', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await useTemplate(page, 'delegate-rbac');
  const box = page.getByRole('textbox', { name: 'The RAM policy they may hand on <POLICY_NAME>' });
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('Type a value first.')).toBeVisible();
  await box.fill('bad/name');
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(
    page.getByText('“bad/name” does not look right. An example is developer-of-two-clusters.'),
  ).toBeVisible();
  await takeIt(page).getByRole('button', { name: 'Copy JSON' }).click();
  await expect(takeIt(page).getByText('Copied: JSON. Replace <POLICY_NAME> before use.')).toBeVisible();
});

test('a template closes the list of templates and leads on to the policy', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await useTemplate(page, 'office-network');
  await expect(page.getByRole('region', { name: 'The policy', exact: true })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Fill these in' })).toBeInViewport();
});

test('several clusters fill one placeholder', async ({ page }) => {
  await useTemplate(page, 'developer-minimal');
  await page.getByRole('textbox', { name: /<CLUSTER_ID>/ }).fill(`${CLUSTER}, ${CLUSTER.replace('a', 'b')}`);
  await page.keyboard.press('Enter');
  await expect(statement(page).getByRole('list', { name: 'Cluster ids' }).getByRole('listitem')).toHaveCount(
    2,
  );
});
