/** The builder of RAM policies as the tests use it: its address and the places on its page. */
import type { Page } from '@playwright/test';
import { open } from './site.ts';

export const ADDRESS = '/build/ram/';
export const CLUSTER = 'c0ffee00000000000000000000000000a';

export const json = (page: Page) => page.getByRole('textbox', { name: 'Policy as JSON' });
export const statement = (page: Page, number = 1) =>
  page.getByRole('region', { name: `Statement ${number}`, exact: true });
export const picker = (page: Page) => statement(page).getByRole('combobox', { name: 'Find and add actions' });
export const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
export const request = (page: Page, number = 1) =>
  page.getByRole('region', { name: `Request ${number}`, exact: true });
export const takeIt = (page: Page) => page.getByRole('region', { name: 'Take it' });
export const notice = (page: Page) => page.locator('[data-notice]');

/** The policy as data. */
export async function policy(page: Page): Promise<unknown> {
  return JSON.parse(await json(page).inputValue());
}

export async function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

export async function useTemplate(page: Page, id: string): Promise<void> {
  await open(page, ADDRESS);
  await page.locator(`[data-template="${id}"]`).click();
}
