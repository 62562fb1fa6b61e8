import { useEffect, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { Result } from '../../domain/lib/result.ts';
import { useWords } from '../../parts/words.tsx';
import { type Locale, paths } from '../../paths.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkBox } from '../../ui/link-box.tsx';
import { mailOf } from './mail.ts';
import type { Block } from './note/block.ts';
import { toMarkdown } from './note/markdown.ts';
import { toText } from './note/text.ts';
import type { NoteWords } from './note/words.ts';
import { briefOf, linkOnly, type Matter, subjectOf } from './note/write.ts';
import { linkTo, type Shared } from './state/link.ts';
import { usePacketWords } from './words.ts';

/** A note in one language. */
export interface Note {
  readonly locale: Locale;
  readonly words: NoteWords;
  readonly matter: Matter;
  readonly blocks: readonly Block[];
}

/** Two languages of a note, one below the other. */
const BETWEEN = { text: `\n${'*'.repeat(40)}\n\n`, markdown: '\n---\n\n' } as const;

const FILE = 'access-request';

interface Props {
  readonly notes: readonly Note[];
  readonly shared: Shared;
  /** Selects the note on the page, where the browser refuses to copy. */
  readonly onSelect: () => void;
}

function textOf(notes: readonly Note[], blocksOf: (note: Note) => readonly Block[]): string {
  return notes.map((note) => toText(blocksOf(note), note.words.note.colon)).join(BETWEEN.text);
}

/** The ways to pass the note on. */
export function Take({ notes, shared, onSelect }: Props) {
  const words = usePacketWords().take;
  const text = useMemo(
    () => notes.map(({ blocks, words }) => toText(blocks, words.note.colon)).join(BETWEEN.text),
    [notes],
  );
  const markdown = useMemo(
    () => notes.map(({ blocks, words }) => toMarkdown(blocks, words.note.colon)).join(BETWEEN.markdown),
    [notes],
  );
  const link = useLink(shared);
  return (
    <section aria-label={words.title} className="card grid gap-3 p-4 text-sm sm:p-5">
      <h2 className="text-lg">{words.title}</h2>
      <Copy text={text} form="text" file={`${FILE}.txt`} onSelect={onSelect} />
      <Copy text={markdown} form="markdown" file={`${FILE}.md`} onSelect={onSelect} />
      <Mail notes={notes} text={text} link={link?.ok ? link.value : undefined} />
      <ShareLink link={link} />
      <button type="button" className="button justify-self-start" onClick={() => print()}>
        <Icon name="print" />
        {words.print}
      </button>
    </section>
  );
}

interface CopyProps {
  readonly text: string;
  readonly form: 'text' | 'markdown';
  readonly file: string;
  readonly onSelect: () => void;
}

function Copy({ text, form, file, onSelect }: CopyProps) {
  const { code } = useWords();
  const { copy, copied, download } = usePacketWords().take;
  return (
    <div className="flex flex-wrap items-center gap-1">
      <CopyButton
        wide
        text={text}
        label={copy[form]}
        done={copied[form]}
        failed={code.failed}
        select={onSelect}
      />
      <DownloadButton text={text} name={file} label={download(file)} />
    </div>
  );
}

/** The link to the note, packed anew whenever it changes; in the note's language where it has one only. */
function useLink(shared: Shared): Result<string, number> | undefined {
  const { locale } = useWords();
  const { language } = shared;
  const page = useHref(paths.packet(language === 'both' ? locale : language));
  const [made, setMade] = useState<{ readonly of: Shared; readonly link: Result<string, number> }>();
  const { packet, reason } = shared;
  useEffect(() => {
    let wanted = true;
    const of = { packet, language, reason };
    void linkTo(of, `${location.origin}${page}`).then((link) => {
      if (wanted) setMade({ of, link });
    });
    return () => {
      wanted = false;
    };
  }, [packet, language, reason, page]);
  // A link to an earlier note would only mislead.
  const isCurrent = made?.of.packet === packet && made.of.language === language && made.of.reason === reason;
  return isCurrent ? made.link : undefined;
}

function Mail({ notes, text, link }: { notes: readonly Note[]; text: string; link: string | undefined }) {
  const words = usePacketWords().take;
  const mail = useMemo(
    () =>
      mailOf(notes.map(({ matter, words }) => subjectOf(matter, words)).join(' / '), {
        whole: text,
        brief: textOf(notes, ({ matter, words }) => briefOf(matter, words, link)),
        ...(link !== undefined && {
          link: textOf(notes, ({ matter, words }) => linkOnly(matter, words, link)),
        }),
      }),
    [notes, text, link],
  );
  if (mail.is === 'long') return <p data-mail={mail.is}>{words.mailLong(mail.length)}</p>;
  return (
    <div className="grid justify-items-start gap-1">
      <a className="button" href={mail.address} data-mail={mail.is}>
        <Icon name="mail" />
        {words.mail}
      </a>
      {mail.is !== 'whole' && <p className="text-xs text-muted">{words.mailText[mail.is]}</p>}
    </div>
  );
}

function ShareLink({ link }: { link: Result<string, number> | undefined }) {
  const { code } = useWords();
  const words = usePacketWords().take;
  const box = useRef<HTMLInputElement>(null);
  if (link && !link.ok) return <p data-share="long">{words.linkLong(link.error)}</p>;
  return (
    <div className="grid justify-items-start gap-1" data-share={link ? 'made' : 'making'}>
      <CopyButton
        wide
        text={link?.value ?? ''}
        label={words.link}
        done={words.linkCopied}
        failed={code.failed}
        select={() => box.current?.select()}
      />
      <LinkBox ref={box} label={words.linkLabel} link={link?.value ?? ''} className="w-full text-xs" />
      <p className="text-xs text-muted">{words.linkHint}</p>
    </div>
  );
}
