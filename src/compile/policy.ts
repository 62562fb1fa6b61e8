/** The Content-Security-Policy that every page carries. `public/_headers` and the recipes for servers repeat it. */
import type { Plugin } from 'vite';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types two-gates',
] as const;

/** The page's own: no `connect-src`, so that no script on it can send or fetch anything. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/**
 * What a server sends with every file. It holds for the service worker too, which fetches the site's files, and it says
 * who may frame a page, which a page cannot say of itself.
 */
export const HEADER_POLICY = [...DIRECTIVES, "connect-src 'self'", "frame-ancestors 'none'"].join('; ');

/** Writes the policy into the built HTML, before anything that loads. The dev server needs what it forbids. */
export function policy(): Plugin {
  return {
    name: 'two-gates:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
