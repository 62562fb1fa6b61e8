import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { covered, masked } from '../../domain/packet/mask.ts';
import { Boundary } from '../../parts/boundary.tsx';
import { LANGUAGE_TAGS, LOCALES } from '../../paths.ts';
import { Form } from './form.tsx';
import { NoteView } from './note/view.tsx';
import { type Matter, noteOf } from './note/write.ts';
import { type NoteParts, noteQuery } from './note-query.ts';
import { solve } from './solution.ts';
import { type Note, Take } from './take.tsx';
import type { PacketPage } from './use-packet.ts';
import { usePacketWords } from './words.ts';

/** The languages of the note as one; the list of those that are there is the same as long as they are. */
function together(parts: readonly UseQueryResult<NoteParts>[]) {
  return {
    loaded: parts.flatMap(({ data }) => data ?? []),
    isPending: parts.some(({ isPending }) => isPending),
    isError: parts.some(({ isError }) => isError),
    retry: () => {
      for (const { isError, refetch } of parts) if (isError) void refetch();
    },
  };
}

/** The note of a packet, what can be changed about it, and the ways to pass it on. */
export function Sheet({ page }: { page: PacketPage }) {
  const words = usePacketWords();
  const { language, reason } = page.choices;
  const packet = useMemo(() => masked(page.packet, page.choices.masks), [page.packet, page.choices.masks]);
  const wanted = LOCALES.filter((locale) => language === 'both' || language === locale);
  const parts = useQueries({ queries: wanted.map(noteQuery), combine: together });
  const { loaded } = parts;
  const notes = useMemo(
    () =>
      loaded.map(({ locale, facts, words }): Note => {
        const matter: Matter = { packet, solution: solve(packet, facts), reason: covered(reason) };
        return { locale, words, matter, blocks: noteOf(matter, words) };
      }),
    [packet, reason, loaded],
  );
  const sheet = useRef<HTMLDivElement>(null);
  const isWhole = notes.length === wanted.length;
  const isReceived = page.madeBy === 'sender';
  const side = (
    <div className="no-print grid min-w-0 gap-6 lg:sticky lg:top-6">
      {isReceived ? (
        <details className="card p-4 sm:p-5">
          <summary className="font-semibold">{words.form.change}</summary>
          <div className="mt-4">
            <Form page={page} />
          </div>
        </details>
      ) : (
        <section aria-label={words.form.title} className="card p-4 sm:p-5">
          <h2 className="mb-3 text-lg">{words.form.title}</h2>
          <Form page={page} />
        </section>
      )}
      {isWhole && (
        <Take
          notes={notes}
          shared={{ packet, language, reason: covered(reason) }}
          onSelect={() => sheet.current && getSelection()?.selectAllChildren(sheet.current)}
        />
      )}
    </div>
  );
  // Whoever gets a note reads it first, whoever writes one says first what it is to say.
  return (
    <div
      className={`grid grid-cols-1 items-start gap-6 print:block ${isReceived ? 'lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]' : 'lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]'}`}
    >
      {!isReceived && side}
      <div ref={sheet} className="grid min-w-0 gap-6">
        {parts.isError && (
          <p role="alert" className="card p-4">
            {words.failed}{' '}
            <button type="button" className="button ml-2" onClick={parts.retry}>
              {words.retry}
            </button>
          </p>
        )}
        {parts.isPending && <p className="text-muted">{words.loading}</p>}
        {notes.map(({ locale, blocks }) => (
          <article
            key={locale}
            lang={LANGUAGE_TAGS[locale]}
            data-note={locale}
            aria-label={words.noteLabel}
            className="card min-w-0 p-4 sm:p-6 print:border-0 print:p-0"
          >
            <Boundary>
              <NoteView blocks={blocks} />
            </Boundary>
          </article>
        ))}
      </div>
      {isReceived && side}
    </div>
  );
}
