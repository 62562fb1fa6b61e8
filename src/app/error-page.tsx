import { lazy, Suspense, useState } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { reloadKeeping } from '../parts/kept.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useWords } from '../parts/words.tsx';

/** Every page carries the error page, so what only the lost need comes when it is needed. */
const NotFound = lazy(async () => ({
  default: await import('./not-found.tsx').then(
    (part) => part.NotFound,
    () => Lost,
  ),
}));

/** Where even that does not arrive. */
function Lost() {
  const { errors } = useWords();
  return (
    <>
      <PageHead title={errors.notFoundTitle} />
      <h1 className="text-3xl">{errors.notFoundTitle}</h1>
    </>
  );
}

/** What a page shows when it cannot be shown: not found, not arrived, or broken. The shell around it stays alive. */
export function ErrorPage() {
  const { errors, update } = useWords();
  const [tooLong, setTooLong] = useState(false);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return (
      <Suspense fallback={null}>
        <NotFound />
      </Suspense>
    );
  }
  const missing = isMissing(error);
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={missing ? errors.missingTitle : errors.crashTitle} />
      <h1 className="text-3xl">{missing ? errors.missingTitle : errors.crashTitle}</h1>
      <p className="mt-3 text-muted">{missing ? errors.missing : errors.crash}</p>
      {tooLong && (
        <p role="alert" className="mt-3">
          {update.tooLong}
        </p>
      )}
      <button
        type="button"
        className="button button-strong mt-5"
        onClick={() => (tooLong ? location.reload() : setTooLong(!reloadKeeping()))}
      >
        {tooLong ? update.anyway : errors.reload}
      </button>
      <details className="mt-6 text-sm text-muted">
        <summary>{errors.details}</summary>
        <pre className="mt-2 overflow-x-auto whitespace-pre-wrap">{String(error)}</pre>
      </details>
    </div>
  );
}

/**
 * Browsers word a script that does not arrive differently; all of them throw a TypeError that speaks of the import. Of a
 * style, Vite's loader speaks.
 */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof TypeError) return /import|module script|fetch/i.test(error.message);
  return error.message.startsWith('Unable to preload CSS');
}
