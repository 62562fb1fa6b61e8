import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { archive } from './src/compile/archive.ts';
import { budget } from './src/compile/budget.ts';
import { buildInfo, versionOf } from './src/compile/build-info.ts';
import { CHUNK_GROUPS } from './src/compile/chunks.ts';
import { compress } from './src/compile/compress.ts';
import { licenses } from './src/compile/licenses.ts';
import { content } from './src/compile/plugin.ts';
import { policy } from './src/compile/policy.ts';
import { prerender } from './src/compile/prerender.ts';
import { leanRouter } from './src/compile/router.ts';
import { securityTxt } from './src/compile/security-txt.ts';
import { listKept, serviceWorker } from './src/compile/service-worker.ts';

const base = `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');
const siteUrl = process.env.SITE_URL ? process.env.SITE_URL.replace(/\/$/, '') + base.slice(0, -1) : '';

/** Of the workers, too: so the content is compiled once. */
const compiled = content();

export default defineConfig({
  // Every address in the build is relative, so that the site works in whatever folder it is put.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    compiled,
    leanRouter(),
    policy(),
    buildInfo({ version: await versionOf(import.meta.dirname), siteUrl }),
    // From here on in the order in which they work on the built files.
    prerender({ siteUrl, base }),
    budget({ base }),
    serviceWorker(),
    licenses(),
    listKept(),
    securityTxt({ contact: process.env.SECURITY_CONTACT, siteUrl }),
    archive(),
    process.env.COMPRESS === '1' && compress(),
  ],
  worker: { format: 'es', plugins: () => [compiled] },
  build: {
    // Browsers without modulepreload fetch a little later; the code that would help them needs a right to connect.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: CHUNK_GROUPS },
      },
    },
  },
  // Some tests compile all of the content; how long that takes says nothing about whether it is right.
  test: { include: ['src/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
