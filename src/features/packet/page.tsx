import { Link } from 'react-router';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { paths } from '../../paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { Sheet } from './sheet.tsx';
import { type PacketState, usePacket } from './use-packet.ts';
import { usePacketWords } from './words.ts';

/** The note to an administrator: made from what the address holds, passed on as text, as Markdown, on paper or as a link. */
export function PacketPage() {
  const { locale } = useWords();
  const words = usePacketWords();
  const hydrated = useHydrated();
  const state = usePacket();
  const isReceived = state.kind === 'ready' && state.madeBy === 'sender';
  return (
    <div data-packet={state.kind}>
      <PageHead title={words.page.title} description={words.page.description} path={paths.packet(locale)} />
      <div className="no-print">
        <h1 className="text-3xl tracking-tight">{words.page.title}</h1>
        <p className="mt-2 max-w-3xl text-muted">{isReceived ? words.page.received : words.page.lead}</p>
        <noscript>
          <p className="mt-2 font-semibold">{words.page.noScript}</p>
        </noscript>
      </div>
      <div className="mt-6 print:mt-0">{hydrated && <Content state={state} />}</div>
    </div>
  );
}

function Content({ state }: { state: PacketState }) {
  const words = usePacketWords();
  switch (state.kind) {
    case 'opening':
      return null;
    case 'none':
      return <Nothing />;
    case 'fault':
      return (
        <div className="grid gap-6">
          <p role="alert" className="flex max-w-3xl gap-2 rounded-lg border border-warn bg-warn-soft p-3">
            <Icon name="warning" className="mt-1" />
            {words.faults[state.fault]}
          </p>
          <Sources />
        </div>
      );
    case 'ready':
      return <Sheet page={state} />;
  }
}

function Nothing() {
  const { none } = usePacketWords();
  return (
    <section className="card grid max-w-3xl justify-items-start gap-3 p-4 sm:p-6">
      <h2 className="text-lg">{none.title}</h2>
      <p>{none.text}</p>
      <Sources />
    </section>
  );
}

/** Where notes come from. */
function Sources() {
  const { locale } = useWords();
  const { none } = usePacketWords();
  return (
    <p className="flex flex-wrap gap-2">
      <Link className="button button-strong" to={paths.home(locale)}>
        {none.paste}
      </Link>
      <Link className="button" to={paths.check(locale)}>
        {none.check}
      </Link>
    </p>
  );
}
