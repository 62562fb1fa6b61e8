import { useRef, useState } from 'react';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ErrorText } from '../../ui/error-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkBox } from '../../ui/link-box.tsx';
import { type LinkFormat, toFragment } from './link.ts';
import { useBuilderWords } from './words.ts';

interface Props<D> {
  readonly format: LinkFormat<D>;
  readonly data: D;
}

/** A link, or the length it would have, and what it was made of. */
type Made = { readonly of: string } & ({ readonly link: string } | { readonly tooLong: number });

/** A link that carries what was built, made when somebody asks for it. */
export function ShareLink<D>({ format, data }: Props<D>) {
  const { share: words } = useBuilderWords();
  const [made, setMade] = useState<Made>();
  const state = JSON.stringify(data);
  const make = async () => {
    const address = `${location.origin}${location.pathname}`;
    const fragment = await toFragment(format, data, address);
    setMade({
      of: state,
      ...(fragment.ok ? { link: `${address}${fragment.value}` } : { tooLong: fragment.error }),
    });
  };
  // A link to what was there before would only mislead.
  const current = made?.of === state ? made : undefined;
  return (
    <div className="mt-6 grid gap-2" data-share={current && ('link' in current ? 'made' : 'long')}>
      <h3 className="text-base">{words.title}</h3>
      <p className="max-w-3xl text-sm text-muted">{words.lead}</p>
      <div>
        <button type="button" className="button" onClick={() => void make()}>
          <Icon name="link" />
          {words.make}
        </button>
      </div>
      <p role="status" className="text-sm">
        {current && 'tooLong' in current && <ErrorText>{words.tooLong(current.tooLong)}</ErrorText>}
        {current && 'link' in current && words.made(current.link.length)}
      </p>
      {current && 'link' in current && <Link link={current.link} />}
    </div>
  );
}

function Link({ link }: { link: string }) {
  const { share: words } = useBuilderWords();
  const box = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <LinkBox ref={box} label={words.label} link={link} className="flex-1 basis-64 text-sm" />
      <CopyButton
        text={link}
        label={words.copy}
        done={words.copied}
        failed={words.failed}
        select={() => box.current?.select()}
        wide
      />
    </div>
  );
}
