/**
 * An HTTP server that speaks the documented interface of a forge about one repository with one pull request: its
 * addresses, token header, pages and comments. Faults are put in front of its answers one by one.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forge } from '../../../src/lib/signoff/model.ts';
import { DIALECTS } from './dialects.ts';
import type { FakePull } from './fake-pull.ts';

export const TOKEN = 'test-token-5b1c';

export interface Fault {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** Ends the connection in the middle of the answer. */
  cut?: boolean;
}

export interface ForgeServer {
  api: string;
  pull: FakePull;
  /** Answers given before the documented one, one a request whose address contains the key. */
  faults: { at: string; fault: Fault }[];
  /** Method and address of every request, in order. */
  requests: string[];
  /** Most items on a page, whatever is requested. */
  pageSize: number;
  /** Changes the documented answer. */
  alter?: (path: string, answer: unknown) => unknown;
  close(): Promise<void>;
}

export async function startForge(forge: Forge, pull: FakePull): Promise<ForgeServer> {
  const dialect = DIALECTS[forge];
  const http = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const server: ForgeServer = {
    api: `${origin}${dialect.base}`,
    pull,
    faults: [],
    requests: [],
    pageSize: 100,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const method = request.method ?? 'GET';
    let body = '';
    for await (const chunk of request) body += String(chunk);
    server.requests.push(`${method} ${url.pathname}${url.search}`);
    const at = server.faults.findIndex((one) => url.pathname.includes(one.at));
    const [injected] = at === -1 ? [] : server.faults.splice(at, 1);
    if (injected) {
      const { status, headers = {}, body: text = '{}', cut = false } = injected.fault;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      if (!cut) response.end(text);
      else {
        response.write(text);
        setImmediate(() => response.destroy());
      }
      return;
    }
    if (request.headers[dialect.token.header] !== dialect.token.value(TOKEN)) {
      json(response, 401, { message: 'Bad credentials' });
      return;
    }
    const path = url.pathname.slice(dialect.base.length);
    const found = dialect.answer(server.pull, { method, path, json: body === '' ? {} : (JSON.parse(body) as object) });
    if (found === undefined) {
      json(response, 404, { message: 'Not Found' });
      return;
    }
    const altered = server.alter?.(path, found) ?? found;
    if (!Array.isArray(altered) || !dialect.isPaged(path)) {
      json(response, 200, altered);
      return;
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Math.min(server.pageSize, Number(url.searchParams.get(dialect.sizeName) ?? 30));
    const last = Math.max(1, Math.ceil(altered.length / size));
    json(
      response,
      200,
      altered.slice((page - 1) * size, page * size),
      dialect.pageHeaders({ url, page, last, total: altered.length }),
    );
  }
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
