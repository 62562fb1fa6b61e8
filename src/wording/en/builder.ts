/** What both builders say, in English. */
import type { BuilderWording } from '../builder.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const builder: BuilderWording = {
  noScript: 'The builder runs in your browser and needs JavaScript.',
  notices: {
    'draft-restored': 'Your last draft is back. It is kept in this browser only.',
    'draft-corrupt': 'A draft was stored here but cannot be read, so the page starts empty.',
    'other-tab':
      'This is being changed in another tab, too. Each tab keeps its own; a new one begins with what was changed last.',
    'not-kept': 'This browser keeps no drafts, so a reload would lose all this. Copy it or make a link.',
    'template-used': 'The template is here.',
    'denial-used':
      'The least that lifts the refusal is here. It says only what the text said: fill in the rest.',
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
  denial: {
    open: 'Start from a refusal',
    label: 'The refusal, as you saw it',
    example: {
      ram: 'RAM policy Forbidden for action cs:DescribeClusterDetail …',
      rbac: 'pods is forbidden: User "2…" cannot list resource "pods" …',
    },
    read: 'Build what it lacks',
    idle: 'Paste an error or a log. It is read in this browser.',
    reading: 'Reading…',
    failed: 'The reader could not be loaded. Reload the page and try again.',
    here: 'What it lacks stands below.',
    other: {
      ram: 'RBAC refused this, not RAM: a policy does not help.',
      rbac: 'RAM refused this, not RBAC: a role does not help.',
    },
    both: {
      ram: 'What RAM refused stands below. RBAC refused something as well.',
      rbac: 'What RBAC refused stands below. RAM refused something as well.',
    },
    build: { ram: 'Build the RAM policy', rbac: 'Build the role' },
    nothing: 'No refusal was found in this text.',
    noGrant: 'This refusal is not lifted by a grant like this.',
    home: 'See what the front page says to it',
  },
  tokens: {
    remove: (entry, list) => `Remove ${entry} from ${list}`,
    added: (entries) => `${entries.join(', ')} added`,
    removed: (entry) => `${entry} removed`,
  },
  problems: {
    title: 'Problems',
    empty: 'Nothing to check yet.',
    count: (errors, warnings, notices) => {
      const told = [
        ...(errors ? [counted(errors, 'error', 'errors')] : []),
        ...(warnings ? [counted(warnings, 'warning', 'warnings')] : []),
        ...(notices ? [counted(notices, 'note', 'notes')] : []),
      ];
      return told.length > 0 ? told.join(', ') : 'None found.';
    },
    line: (line) => `Line ${line}`,
    inForm: 'Show in the form',
    more: (count) => `And ${count} more.`,
  },
  copy: 'Copy',
  download: (file) => `Download ${file}`,
  share: {
    title: 'Share',
    lead: 'The link carries all of it in itself, also names, IDs and IP addresses; AccessKeys and tokens are covered. No server sees it, and whoever has the link can read it.',
    make: 'Make a link',
    made: (length) => `The link has ${length.toLocaleString('en')} characters.`,
    tooLong: (length) =>
      `The link would have ${length.toLocaleString('en')} characters, and many programs cut links of that length. Send the text instead.`,
    label: 'The link',
    copy: 'Copy the link',
    copied: 'Copied: the link',
    failed: 'The browser gives no access to the clipboard here. The link is selected: press Ctrl+C or ⌘C.',
  },
};
