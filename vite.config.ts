import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { content } from './src/compile/plugin.ts';
import { prerender } from './src/compile/prerender.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const siteUrl = (process.env.SITE_URL ?? '').replace(/\/$/, '');

export default defineConfig({
  base: process.env.BASE ?? '/',
  appType: 'mpa',
  plugins: [react(), tailwindcss(), content(), prerender(siteUrl)],
  worker: { format: 'es', plugins: () => [content()] },
  build: {
    rolldownOptions: {
      output: {
        // Few files on a first visit, and the libraries keep their address from one version to the next. What only some
        // pages need, and needs much itself, is no part of it.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\// },
            {
              name: 'shared',
              test: /src\/(app|data|parts(?!\/(remedy|yaml)\/)|ui|paths|domain\/(lib|entry))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  define: {
    __VERSION__: JSON.stringify(version),
    __SITE_URL__: JSON.stringify(siteUrl),
  },
  // Some tests compile all of the content; how long that takes says nothing about whether it is right.
  test: { include: ['src/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
