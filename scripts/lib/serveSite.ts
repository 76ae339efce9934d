import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { contentType, isText, MEDIA_TYPES, mediaTypeOf } from '../../src/site/mediaTypes.ts';

/** What hosts send for endings that they do not know, such as those of the search index. */
const UNKNOWN = 'application/octet-stream';

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
    response.writeHead(404, { 'content-type': contentType(MEDIA_TYPES.txt) }).end('Not found\n');
    return;
  }
  const type = mediaTypeOf(file) ?? UNKNOWN;
  const compress = gzip && isText(type);
  response.writeHead(status, {
    'content-type': contentType(type),
    ...(compress ? { 'content-encoding': 'gzip' } : {}),
  });
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
