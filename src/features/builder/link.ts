/**
 * What a builder holds as the fragment of a link, which no server sees: `#<packed>=1.` and packed data. A link of another
 * page brings plain text: `#<plain>=`.
 */
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { fail, ok, type Result } from '../../domain/lib/result.ts';
import { LONGEST_LINK, pack, unpack } from '../../parts/packed.ts';
import type { LinkFault, Notice } from '../../wording/builder.ts';
import { LONGEST_TEXT } from './history.ts';

export interface LinkFormat<D> {
  /** The names that stand before the data. */
  readonly packed: string;
  readonly plain: string;
  /** Reads data that may be anything; undefined for what is none of the builder's. */
  readonly read: (data: unknown) => D | undefined;
  readonly fromText: (text: string) => D;
}

/** The fragment for what is shared, with its `#`. Fails with the link's length where many programs would cut it. */
export async function toFragment<D>(
  { packed }: LinkFormat<D>,
  data: D,
  address: string,
): Promise<Result<string, number>> {
  const fragment = `#${packed}=1.${await pack(data)}`;
  const length = address.length + fragment.length;
  return length > LONGEST_LINK ? fail(length) : ok(fragment);
}

/** What a fragment holds; undefined when it holds nothing for the builder, as that of a heading. */
export async function fromFragment<D>(
  { packed, plain, read, fromText }: LinkFormat<D>,
  fragment: string,
): Promise<Result<D, LinkFault> | undefined> {
  const [, name, value = ''] = /^#(\w+)=(.*)$/s.exec(fragment) ?? [];
  if (name === plain) {
    const text = decoded(value);
    if (text === undefined) return fail('broken');
    return text.length > LONGEST_TEXT ? fail('large') : ok(fromText(text));
  }
  if (name !== packed) return undefined;
  const [, version, letters = ''] = /^(\d+)\.(.*)$/s.exec(value) ?? [];
  if (version === undefined) return fail('broken');
  if (version !== '1') return fail('newer');
  const data = await unpack(letters);
  if (!data.ok) return data;
  // Packed well, a short link can hold more than the page could read in time.
  if (JSON.stringify(data.value).length > LONGEST_TEXT) return fail('large');
  const shared = read(data.value);
  return shared === undefined ? fail('broken') : ok(shared);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

interface Handlers<D> {
  readonly open: (data: D) => void;
  readonly say: (notice: Notice) => void;
}

/** Opens what the link of the page carries, once `isReady`: after the draft, so that Undo goes back to that. */
export function useLink<D>(isReady: boolean, format: LinkFormat<D>, handlers: Handlers<D>): void {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (!isReady || hash === '') return;
    let isWanted = true;
    const follow = async () => {
      const read = await fromFragment(format, hash);
      if (!isWanted || !read) return;
      const { open, say } = latest.current;
      if (!read.ok) {
        say(`link-${read.error}`);
        return;
      }
      open(read.value);
      say('link-opened');
      // Left in the address, it would take the place of later changes whenever the page is loaded again.
      void navigate({ pathname, search }, { replace: true, preventScrollReset: true });
    };
    void follow();
    return () => {
      isWanted = false;
    };
  }, [isReady, format, hash, pathname, search, navigate]);
}
