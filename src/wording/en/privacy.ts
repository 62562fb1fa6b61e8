/** What the page about requests, storage and the copy of the site says, in English. */
import type { PrivacyWording } from '../privacy.ts';

export const privacy: PrivacyWording = {
  title: 'What leaves this page',
  lead: 'What you paste is read by code in this browser and sent to nobody. Here is the browser’s own record of it, and how to verify it without trusting this page.',
  noScript:
    'Without scripts this page cannot show what your browser recorded. None of its code runs then either.',
  requests: {
    title: 'Requests since the page was opened',
    waiting: 'The browser is being asked',
    elsewhere: (count) =>
      count === 1 ? '1 request to another origin' : `${count} requests to other origins`,
    own: (count) =>
      count === 1 ? '1 request for a file of this site' : `${count} requests for files of this site`,
    kinds: { page: 'Pages', script: 'Scripts', style: 'Styles', image: 'Icons', other: 'Other files' },
    sum: (count, bytes) => `${count}, ${bytes > 0 ? size(bytes) : 'from the browser’s cache'}`,
    sources: {
      copy: 'from the copy for offline use',
      cache: 'from the browser’s cache',
      network: 'from the network',
    },
    bytes: size,
    at: (milliseconds) =>
      `after ${(milliseconds / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`,
    foreign:
      'This site asks for nothing elsewhere, and its policy forbids it. A browser extension may have done it.',
    unseenTitle: 'What this record does not have',
    unseen: [
      'what workers asked for: one that reads a long paste loads its own script, and the service worker fetches the site’s files to keep them;',
      'what the browser does by itself, as looking for updates of its extensions;',
      'other tabs, and what was done before this page was opened or reloaded.',
    ],
  },
  leaves: {
    title: 'What leaves when you want it to',
    lead: 'Only what you copy, download, print, mail or share. Then:',
    ways: [
      'AccessKeys, tokens, encoded diagnostic messages, passwords and the keys of a kubeconfig are covered with dots in everything that is shown again, kept or shared.',
      'So are mail addresses. One stays in what is kept or shared where it may be what somebody is called by: behind a word such as “user” or “name”, or as a value of its own. A grant has to name it.',
      'IP addresses are covered in a report when you ask for it. In a policy that you build or check they are a part of its conditions, and a link carries them.',
      'A link carries its content behind the #, which browsers do not send to servers. Whoever has the link can read it.',
    ],
  },
  policy: {
    title: 'The policy in force',
    lead: 'The browser holds this page to these rules, whatever its scripts try. There is no `connect-src` and the default is `none`: no script here can send or fetch anything.',
    label: 'Content-Security-Policy of this page',
    none: 'This page carries no policy: it comes from a server for developers.',
  },
  version: {
    title: 'Version',
    text: (version) =>
      `This is version ${version}. What follows the + tells its sources: equal ones have the same.`,
    sums: 'SHA-256 of every file',
    licenses: 'Packages and licences',
  },
  copy: {
    title: 'Copy for offline use',
    kept: (count) =>
      `This browser keeps a copy of the site, ${count} files, so that its pages work without a network.`,
    making: (files, of) =>
      `A copy of the site is being made, so that its pages work without a network: ${files} of ${of} files so far.`,
    none: 'This browser keeps no copy of the site. It makes one while a page is open and has nothing else to do, unless it may not.',
    impossible: 'This browser keeps no copy of the site: it cannot, or may not at this address.',
    remove: 'Remove the copy',
    removing: 'The copy is being removed.',
    removed:
      'The copy is gone. The next visit makes a new one; to forbid that, block site data for this address.',
    failed: 'The copy could not be removed. Delete the site data in the browser’s settings.',
  },
  stored: {
    title: 'Kept in this browser',
    lead: 'What you paste on the front page is not among it: that is in memory, until this tab is closed or reloaded.',
    nothing: 'Nothing is kept.',
    blocked: 'This browser keeps nothing: storage is blocked.',
    names: {
      theme: 'The colours you chose',
      language: 'That you chose a language',
      slash: 'That the key / is switched off',
      'ram-builder': 'Draft of a RAM policy',
      'rbac-builder': 'Draft of an RBAC role',
      check: 'What you put into the check of both gates',
      packet: 'Language, reason and choices of a note',
      scroll: 'How far pages are scrolled',
      kept: 'A text that was to outlive a reload',
    },
    until: { local: 'until it is deleted', session: 'until this tab is closed' },
    size: (count) => (count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`),
    remove: 'Delete all of it',
    removed: 'Deleted. This tab looks the same until it is reloaded.',
  },
  verify: {
    title: 'Verify it yourself',
    steps: [
      'Open the developer tools (F12), choose Network, and paste an error on the front page. Files of this site may be loaded; nothing is sent.',
      'Wait until the copy for offline use, below, is complete, cut the network and go on: every page works. Only the archive and the list of hashes need the network.',
      'Download the archive in the footer, unpack it, and run `sha256sum -c SHA256SUMS.txt` in its folder.',
      'Build the same version from its source with `npm ci && npm run build`, and compare `dist/SHA256SUMS.txt` with the one here: equal sources give equal bytes. Give it the same `SITE_URL` and `BASE`; without them the pages differ, which name their own address, and so do `sw.js`, `sitemap.xml` and the archive, which list or contain them. No script and no style differs.',
    ],
  },
};

function size(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} KB`;
}
