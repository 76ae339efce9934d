import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSED = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;

/** A server that stands. */
export interface RunningServer {
  /** Address of the site's first page. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as static hosts do: `index.html` for folders, the site's 404 page, gzip.
 *
 * @param folder the built site
 * @param base path under which it stands, with a slash at both ends
 * @param port the port wanted; the next free one is taken where it is in use, any where it is 0
 */
export async function serveSite(folder: string, base: string, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const file = findFile(folder, base, request.url ?? '/');
    if (file === 'redirect') {
      response.writeHead(301, { location: `${new URL(request.url ?? '/', 'http://x').pathname}/` }).end();
      return;
    }
    const found = file ?? join(folder, '404.html');
    send(
      response,
      found,
      file ? 200 : 404,
      /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')),
    );
  });
  const free = await listen(server, port);
  return {
    address: `http://localhost:${free}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(folder: string, base: string, url: string): string | 'redirect' | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://x').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base)) return `${path}/` === base ? 'redirect' : undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  const file = join(folder, inside);
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!inside.endsWith('/')) return 'redirect';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function send(response: ServerResponse, file: string, status: number, gzip: boolean): void {
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const compress = gzip && COMPRESSED.test(type);
  response.writeHead(status, { 'content-type': type, ...(compress ? { 'content-encoding': 'gzip' } : {}) });
  const content = createReadStream(file);
  if (compress) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

/** Listens on the first free port from the wanted one on. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port++) {
    const got = await new Promise<number | undefined>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
      server.once('error', failed);
      server.listen(port, () => {
        server.off('error', failed);
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
    if (got !== undefined) return got;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 49}. Set PORT to another one.`);
}
