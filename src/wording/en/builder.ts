/** What both builders say, in English. */
import type { BuilderWording } from '../builder.ts';

export const builder: BuilderWording = {
  noScript: 'The builder runs in your browser and needs JavaScript.',
  notices: {
    'draft-restored': 'Your last draft is back. It is kept in this browser only.',
    'draft-corrupt': 'A draft was stored here but cannot be read, so the page starts empty.',
    'not-kept': 'This browser keeps no drafts, so a reload would lose all this. Copy it or make a link.',
    'template-used': 'The template is here.',
    'started-over': 'Everything is empty again. Undo brings it back.',
    'link-opened': 'What the link carries is here. Undo brings back what was here before.',
    'link-broken':
      'The link is broken: a part of it is missing or was changed on the way. Ask for it again; nothing here was changed.',
    'link-newer': 'The link was made by a newer version of Two Gates. Reload the page and open it again.',
    'link-large': 'The link holds far more than anybody builds here, so it was not opened.',
  },
  kept: 'Kept in this browser, and nowhere else.',
  tools: {
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Start over',
    resetTitle: 'Start over?',
    resetYes: 'Clear everything',
    resetNo: 'Keep it',
  },
  tokens: {
    remove: (entry, list) => `Remove ${entry} from ${list}`,
    added: (entry) => `${entry} added`,
    removed: (entry) => `${entry} removed`,
  },
  problems: {
    line: (line) => `Line ${line}`,
    inForm: 'Show in the form',
    more: (count) => `And ${count} more.`,
  },
  download: (file) => `Download ${file}`,
  share: {
    title: 'Share',
    lead: 'The link carries all of it in itself. No server sees it, and whoever has the link can read it.',
    make: 'Make a link',
    made: (length) => `The link has ${length.toLocaleString('en')} characters.`,
    tooLong: (length) =>
      `The link would have ${length.toLocaleString('en')} characters, and many programs cut links of that length. Send the text instead.`,
    label: 'The link',
    copy: 'Copy the link',
    copied: 'Copied: the link',
    failed: 'The browser refused the clipboard. The link is selected: press Ctrl+C or ⌘C.',
  },
};
