/** The one place where an address becomes code: a worker's. The page's policy lets no other be used. */

/** As the standard names it; TypeScript's DOM types do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('two-gates', { createScriptURL: ownScript });

/** Starts a worker of this site. Throws a `TypeError` for an address of another. */
export function startWorker(url: string): Worker {
  return new Worker(scriptUrl(url), { type: 'module' });
}

/** An address that may be run as a worker or service worker. Throws a `TypeError` unless it is of this site. */
export function scriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScript(url);
}

function ownScript(url: string): string {
  if (new URL(url, location.href).origin !== location.origin)
    throw new TypeError(`${url} is not of this site`);
  return url;
}
