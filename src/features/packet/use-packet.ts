import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Packet } from '../../domain/packet/packet.ts';
import { useWords } from '../../parts/words.tsx';
import type { PacketFault } from '../../wording/packet.ts';
import type { Choices } from './state/choices.ts';
import { keepDraft, readDraft } from './state/draft.ts';
import { open } from './state/link.ts';

export interface PacketPage {
  readonly packet: Packet;
  /** Who made it: the page that led here, or somebody else, who has passed it on. */
  readonly madeBy: 'page' | 'sender';
  readonly choices: Choices;
  readonly change: (change: Partial<Choices>) => void;
  /** Whether the browser keeps what is changed. */
  readonly isKept: boolean;
}

export type PacketState =
  | { readonly kind: 'none' | 'opening' }
  | { readonly kind: 'fault'; readonly fault: PacketFault }
  | ({ readonly kind: 'ready' } & PacketPage);

interface Open {
  readonly fragment: string;
  readonly state: Exclude<PacketState, { kind: 'ready' }> | Pick<PacketPage, 'packet' | 'madeBy' | 'choices'>;
}

/**
 * The packet that the address holds, and what is made of it. The address keeps it, so that a reload and the way back show the
 * same; what is changed is kept beside it.
 */
export function usePacket(): PacketState {
  const { hash } = useLocation();
  const { locale } = useWords();
  const [opened, setOpened] = useState<Open>();
  const [isKept, setKept] = useState(true);
  const language = useRef(locale);
  language.current = locale;
  useEffect(() => {
    let wanted = true;
    void open(hash).then((read) => {
      if (!wanted) return;
      if (!read) return setOpened({ fragment: hash, state: { kind: 'none' } });
      if (!read.ok) return setOpened({ fragment: hash, state: { kind: 'fault', fault: read.error } });
      const { packet, madeBy, ...shared } = read.value;
      const choices = readDraft(hash) ?? { language: language.current, reason: '', masks: [], ...shared };
      setOpened({ fragment: hash, state: { packet, madeBy, choices } });
    });
    return () => {
      wanted = false;
    };
  }, [hash]);
  if (opened?.fragment !== hash) return { kind: 'opening' };
  const { state } = opened;
  if ('kind' in state) return state;
  const change = (part: Partial<Choices>) => {
    const choices = { ...state.choices, ...part };
    setOpened({ fragment: hash, state: { ...state, choices } });
    setKept(keepDraft(hash, choices));
  };
  return { kind: 'ready', ...state, change, isKept };
}
