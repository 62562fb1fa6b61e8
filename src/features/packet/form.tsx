import { useId, useMemo } from 'react';
import { type Mask, masksFor } from '../../domain/packet/mask.ts';
import { LONGEST_REASON, NOTE_LANGUAGES } from './state/choices.ts';
import type { PacketPage } from './use-packet.ts';
import { usePacketWords } from './words.ts';

/** What the sender decides about the note. */
export function Form({ page }: { page: PacketPage }) {
  const { form: words } = usePacketWords();
  const { choices, change, isKept } = page;
  return (
    <div className="grid gap-4 text-sm">
      <Languages chosen={choices.language} onChoose={(language) => change({ language })} />
      <Reason text={choices.reason} onChange={(reason) => change({ reason })} />
      <Masks page={page} />
      <p role="status" className="text-warn empty:hidden">
        {!isKept && words.notKept}
      </p>
    </div>
  );
}

type Language = (typeof NOTE_LANGUAGES)[number];

function Languages({ chosen, onChoose }: { chosen: Language; onChoose: (language: Language) => void }) {
  const { form: words } = usePacketWords();
  const name = useId();
  return (
    <fieldset>
      <legend className="font-semibold">{words.language}</legend>
      <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {NOTE_LANGUAGES.map((language) => (
          <label key={language} className="flex min-h-7 items-center gap-1.5">
            <input
              type="radio"
              name={name}
              className="size-4 accent-ink"
              checked={language === chosen}
              onChange={() => onChoose(language)}
            />
            {words.languages[language]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function Reason({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { form: words } = usePacketWords();
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {words.reason}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        maxLength={LONGEST_REASON}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
        className="w-full rounded-lg border border-edge bg-sunken p-2"
      />
      <p id={`${id}-hint`} className="text-xs text-muted">
        {words.reasonHint}
      </p>
    </div>
  );
}

/** One box a kind of fact that is there. What a link brings hidden has none. */
function Masks({ page: { packet, choices, change } }: { page: PacketPage }) {
  const { form: words } = usePacketWords();
  const id = useId();
  const offered = useMemo(() => masksFor(packet), [packet]);
  const toggle = (mask: Mask, isOn: boolean) => {
    const others = choices.masks.filter((each) => each !== mask);
    change({ masks: isOn ? [...others, mask] : others });
  };
  if (offered.length === 0) return <p className="text-xs text-muted">{words.secrets}</p>;
  return (
    <fieldset aria-describedby={id}>
      <legend className="font-semibold">{words.masks}</legend>
      <span className="mt-1 grid gap-0.5">
        {offered.map((mask) => (
          <label key={mask} className="flex min-h-7 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4 flex-none accent-ink"
              checked={choices.masks.includes(mask)}
              onChange={({ target }) => toggle(mask, target.checked)}
            />
            {words.mask[mask]}
          </label>
        ))}
      </span>
      <p id={id} className="mt-1 text-xs text-muted">
        {words.placeholders} {words.secrets}
      </p>
    </fieldset>
  );
}
