/**
 * Writes `/.well-known/security.txt` (RFC 9116) where the build knows whom to tell: `SECURITY_CONTACT`. Whoever hosts the
 * site is the one to ask, and the project cannot know who that is.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';

/**
 * Until when the file is to be believed: at most a year ahead, as the RFC advises. It is a date and not "a year from now", so
 * that equal sources make equal builds; a test says when it has to be moved.
 */
export const EXPIRES = '2027-10-31T00:00:00Z';

const FOLDER = '.well-known';
const POLICY = 'security-policy.txt';

interface Options {
  /** A URI: `mailto:`, `tel:` or `https:`. Nothing is written without it. */
  readonly contact: string | undefined;
  /** The site's full address without a slash at the end, or `''`. */
  readonly siteUrl: string;
}

/** The plugin; it comes before the archive. */
export function securityTxt({ contact, siteUrl }: Options): Plugin | undefined {
  if (!contact) return undefined;
  const text = securityText(contact, siteUrl);
  return afterBuild('two-gates:security-txt', async (dist) => {
    const folder = join(dist, FOLDER);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'security.txt'), text);
    const policy = join(import.meta.dirname, '../../.github/SECURITY.md');
    await writeFile(join(folder, POLICY), policyText(await readFile(policy, 'utf8')));
  });
}

/** `SECURITY.md` as a text that stands alone: it names files of the project where the original links to them. */
export function policyText(markdown: string): string {
  return markdown.replace(/\[`[^`\]]+`\]\(\.\.\/([^)]+)\)/g, '`$1`');
}

/** The file's text. Throws for a contact that is no address the RFC knows. */
export function securityText(contact: string, siteUrl: string): string {
  if (!/^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|https:\/\/\S+)$/.test(contact)) {
    throw new Error(`SECURITY_CONTACT has to begin with mailto:, tel: or https://, and is ${contact}`);
  }
  const here = siteUrl.startsWith('https://')
    ? [`Policy: ${siteUrl}/${FOLDER}/${POLICY}`, `Canonical: ${siteUrl}/${FOLDER}/security.txt`]
    : [];
  const lines = [`Contact: ${contact}`, `Expires: ${EXPIRES}`, 'Preferred-Languages: en, zh', ...here];
  return `${lines.join('\n')}\n`;
}
