import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteHandler } from './site-handler.ts';

/** Milliseconds for which an idle connection stays open. */
const KEEP_ALIVE = 60_000;

export interface ServeOptions {
  /** Folder that contains one folder per built site. */
  dist: string;
  /** Site id: the folder below `dist`. */
  site: string;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface RunningServer {
  /** With trailing slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves one built site until closed. Rejects with the system's error, for example `EADDRINUSE`. */
export async function startServer({ dist, site, port = 0, host = '127.0.0.1' }: ServeOptions): Promise<RunningServer> {
  const server = createServer(siteHandler(path.join(dist, site)));
  // A client that is slow to ask again must not meet a connection that is just being closed.
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
