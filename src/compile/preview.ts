/** What `vite preview` has to do as static hosts do it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, PreviewServer } from 'vite';

/** Unknown addresses get 404.html with its status; a folder's address gets its slash. */
export function sendNotFound(server: PreviewServer): Connect.NextHandleFunction {
  const dist = resolve(server.config.root, server.config.build.outDir);
  return async (request, response, next) => {
    const place = find(dist, request.url ?? '/');
    if (place === 'file') return next();
    if (place === 'folder') return redirect(response, `${request.url}/`);
    const file = join(dist, '404.html');
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await readFile(file));
  };
}

/** What stands at an address; a folder's page has a slash at the end of its address. */
function find(dist: string, url: string): 'file' | 'folder' | undefined {
  try {
    const path = join(dist, decodeURIComponent(new URL(url, 'http://preview').pathname));
    if (existsSync(path.endsWith('/') ? join(path, 'index.html') : path))
      return existsSync(join(path, 'index.html')) && !path.endsWith('/') ? 'folder' : 'file';
  } catch {
    // An address that cannot be decoded names no file.
  }
  return undefined;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location });
  response.end();
}
