import { useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { LinkBox } from '../../../ui/link-box.tsx';
import { toFragment } from './state/link.ts';
import type { CheckState } from './state/state.ts';
import { useCheckWords } from './words.ts';

type Made =
  | { readonly of: CheckState; readonly kind: 'copied' | 'refused'; readonly link: string }
  | { readonly of: CheckState; readonly kind: 'long'; readonly length: number };

/** A link that carries the page's state, made and copied when somebody asks for it. */
export function Share({ state }: { state: CheckState }) {
  const words = useCheckWords().share;
  const [made, setMade] = useState<Made>();
  const box = useRef<HTMLInputElement>(null);
  const make = async () => {
    const address = `${location.origin}${location.pathname}`;
    const fragment = await toFragment(state, address);
    if (!fragment.ok) return setMade({ of: state, kind: 'long', length: fragment.error });
    const link = `${address}${fragment.value}`;
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setMade({ of: state, kind: isCopied ? 'copied' : 'refused', link });
    if (!isCopied) requestAnimationFrame(() => box.current?.select());
  };
  // A link to an earlier state would only mislead.
  const current = made?.of === state ? made : undefined;
  return (
    <section
      aria-label={words.title}
      data-share={current?.kind}
      className="mt-8 grid justify-items-start gap-2"
    >
      <h2 className="text-lg">{words.title}</h2>
      <p className="max-w-3xl text-sm text-muted">{words.lead}</p>
      <button type="button" className="button" onClick={() => void make()}>
        <Icon name="link" />
        {words.copy}
      </button>
      <p role="status" className={`text-sm ${current?.kind === 'long' ? 'text-warn' : ''}`}>
        {current?.kind === 'copied' && words.copied}
        {current?.kind === 'refused' && words.failed}
        {current?.kind === 'long' && words.tooLong(current.length)}
      </p>
      {current && 'link' in current && (
        <LinkBox ref={box} label={words.label} link={current.link} className="w-full max-w-3xl text-sm" />
      )}
    </section>
  );
}
