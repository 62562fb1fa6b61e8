import { Link } from 'react-router';
import { version } from '../../build-info.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../parts/words.tsx';
import { FILES, paths } from '../../paths.ts';
import { InlineCode } from '../../ui/inline-code.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { Copy } from './copy.tsx';
import { Part } from './part.tsx';
import { Elsewhere, Requests } from './requests.tsx';
import { Stored } from './stored.tsx';
import { useRequests } from './use-requests.ts';
import { usePrivacyWords } from './words.ts';

/** What leaves this page: the browser's record of it, the rules it is held to, and how to verify both. */
export function PrivacyPage() {
  const { locale } = useWords();
  const words = usePrivacyWords();
  const hydrated = useHydrated();
  const made = useRequests();
  return (
    <div className="max-w-3xl">
      <PageHead title={words.title} description={words.lead} path={paths.privacy(locale)} />
      <h1 className="text-3xl tracking-tight">{words.title}</h1>
      <p className="mt-2 text-muted">{words.lead}</p>
      <noscript>
        <p className="mt-2 font-semibold">{words.noScript}</p>
      </noscript>
      <Elsewhere made={made} />
      <div className="mt-5 grid grid-cols-1 gap-4">
        <Part title={words.leaves.title}>
          <p>{words.leaves.lead}</p>
          <ul className="list-disc space-y-1 pl-5">
            {words.leaves.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Part>
        <Part title={words.verify.title}>
          <ol className="list-decimal space-y-1 pl-5">
            {words.verify.steps.map((step) => (
              <li key={step}>
                <InlineCode text={step} />
              </li>
            ))}
          </ol>
        </Part>
        <Version />
      </div>
      {/* What only the browser knows comes after what always stands here, and has its room before it is there. */}
      <div className="mt-4 grid min-h-dvh grid-cols-1 content-start noscript:min-h-0 gap-4">
        {hydrated && <Requests made={made} />}
        {hydrated && <Policy />}
        {hydrated && <Stored />}
        {hydrated && <Copy />}
      </div>
    </div>
  );
}

/** As it stands in this very page. */
function Policy() {
  const { policy: words } = usePrivacyWords();
  const meta = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return (
    <Part title={words.title}>
      {meta ? (
        <>
          <p>
            <InlineCode text={words.lead} />
          </p>
          <ul
            aria-label={words.label}
            className="rounded-lg border border-line bg-sunken p-3 font-mono text-[0.8125rem]"
          >
            {meta.content.split('; ').map((directive) => (
              <li key={directive} className="wrap-anywhere">
                {directive}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </Part>
  );
}

function Version() {
  const { version: words } = usePrivacyWords();
  return (
    <Part title={words.title}>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <span>{words.text(version())}</span>
        <Link className="link" to={FILES.checksums} reloadDocument>
          {words.sums}
        </Link>
        <Link className="link" to={FILES.licenses} reloadDocument>
          {words.licenses}
        </Link>
      </p>
    </Part>
  );
}
