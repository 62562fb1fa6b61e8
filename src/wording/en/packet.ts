/** The note to an administrator in English. */
import type { PacketWording } from '../packet.ts';

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const packet: PacketWording = {
  page: {
    title: 'Ask your administrator',
    description:
      'A note to whoever may grant it: who was refused what, the smallest grant that opens the gate with its proof, how to check it and how to undo it.',
    lead: 'A note to whoever may grant it: who was refused what, the smallest grant with its proof, how to check it and how to undo it. It is made in your browser and goes nowhere until you send it.',
    received:
      'Somebody asks you for what stands below. The grant and its proof were worked out just now, in your browser, from the facts in the link: a link carries no proof of its own.',
    noScript: 'This page needs JavaScript: the note is made in your browser.',
  },
  none: {
    title: 'There is nothing to ask for yet',
    text: 'A note is made from a refused request. Paste the error, or check what is to be done, and choose “Ask my admin” there.',
    paste: 'Paste an error',
    check: 'Check both gates',
  },
  faults: {
    broken:
      'The link is broken: a part of it is missing or was changed on the way. Ask whoever sent it to copy it again.',
    newer: 'The link was made by a newer version of Two Gates. Reload the page and open it again.',
    large: 'The link holds far more than this page sends, so it was not opened.',
  },
  loading: 'The note is being written…',
  failed: 'A part of this page did not arrive, so the note could not be written. What you typed is kept.',
  retry: 'Try again',
  form: {
    title: 'What the note says',
    change: 'Change this note',
    language: 'Language of the note',
    languages: { en: 'English', zh: '中文', both: 'Both' },
    reason: 'What you need it for',
    reasonHint: 'In your own words, for whoever decides. It may stay empty.',
    masks: 'Leave out',
    mask: {
      account: 'the account ID',
      identity: 'the ID and name of the RAM user or role',
      cluster: 'the cluster ID',
      namespace: 'the namespace',
      'request-id': 'the request ID',
    },
    placeholders: 'A placeholder stands in its place, in the link too.',
    secrets: 'AccessKeys, tokens and encoded messages are always covered.',
    notKept: 'This browser keeps no drafts, so a reload would lose what you change here.',
  },
  take: {
    title: 'Pass it on',
    copy: { text: 'Copy as text', markdown: 'Copy as Markdown' },
    copied: { text: 'Copied: the note as text', markdown: 'Copied: the note as Markdown' },
    download: (file) => `Download ${file}`,
    print: 'Print',
    mail: 'Write a mail',
    mailText: {
      brief: 'The mail has the note in short and a link to all of it: mail programs cut long ones.',
      link: 'The mail has what was refused and a link to the note: mail programs cut long ones.',
    },
    mailLong: (length) =>
      `Too long for a mail link: ${length.toLocaleString('en')} characters, and many mail programs cut at 2,000. Copy the note as text into a mail instead.`,
    link: 'Copy a link to it',
    linkLabel: 'The link to the note',
    linkCopied: 'Copied: the link to the note',
    linkHint:
      'The link holds the facts of the note behind its #, which no server sees. Whoever opens it sees the same note. Send this link and not the address of this page, which has what you left out, too.',
    linkLong: (length) =>
      `The link would have ${length.toLocaleString('en')} characters, and many programs cut it at 8,000. Copy the note as text or Markdown instead.`,
  },
  noteLabel: 'The note',
  note: {
    title: 'Access request for an ACK cluster',
    subject: (what) => `Access request: ${what}`,
    cluster: 'Cluster',
    refused: { one: 'What was refused', several: 'What was refused, in order' },
    gates: {
      ram: 'RAM is the first of two gates: it decides which Alibaba Cloud APIs somebody may call. RBAC inside the cluster is not asked before it opens.',
      rbac: 'RBAC is the second of two gates: it decides what somebody may do inside the cluster. RAM policies do not open it.',
    },
    reason: 'What it is needed for',
    grant: 'The smallest grant',
    proof: (status, sum) => `${status}: ${sum}.`,
    tried: (canaries) => `Tried with it and still refused: ${list(canaries)}.`,
    fill: (placeholders) =>
      `To be filled in before it is used: ${list(placeholders.map((each) => `\`${each}\``))}.`,
    give: 'How to give it: any one of these ways',
    without: 'Not in this grant',
    none: 'What helps instead of a grant',
    colon: ': ',
    link: 'RAM’s authorization page: ',
    whole: 'The whole note, with every format: ',
    closing:
      'Written with Two Gates from the facts above; no account and no cluster was looked at. Read it before you use it.',
  },
};
