/**
 * Leaves out of React Router what only its authors' development, tools and servers need. The package offers a bundler its
 * development build and no other, and names its components for tools in statements that keep even those that nobody uses.
 */
import type { Plugin } from 'vite';

/** The plugin. A release of the router that is written in another way passes through as it is, and is larger. */
export function leanRouter(): Plugin {
  return {
    name: 'two-gates:lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\/.*\.mjs$/ },
      handler: (code) => ({ code: lean(code), map: null }),
    },
  };
}

function lean(code: string): string {
  return (
    code
      .replace(/^var ENABLE_DEV_WARNINGS = true;$/m, 'var ENABLE_DEV_WARNINGS = false;')
      .replace(/^\w+\.displayName = "\w+";$/gm, '')
      .replace(/^(var \w+ = )(React\d*\.forwardRef\()/gm, '$1/* @__PURE__ */ $2')
      // What watches its work, for tools.
      .replace(/\bif \(init\.instrumentations\)/g, 'if (false)')
      // What only its framework's server answers: links that it prefetches itself, and errors of server components.
      .replace(/React\d*\.createElement\(PrefetchPageLinks, \{[^{}]*\}\)/, 'null')
      .replace(/React\d*\.createElement\(RSCErrorHandler, \{[^{}]*\}, result\)/, 'result')
  );
}
