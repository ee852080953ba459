/** The editor on this machine: its pages, the working tree as a forge, and the checks, for whoever has the token. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import send from 'send';
import type { LocalTime } from '../../../src/lib/model/local-time.ts';
import { UsageError } from '../../lib/command.ts';
import { bundleEditor } from '../bundle.ts';
import { editorFiles } from '../editor-files.ts';
import { choicePage, contentPolicy } from '../pages.ts';
import { type ApiAnswer, answerApi, LOCAL_BRANCH, LOCAL_OWNER } from './forge-api.ts';
import { storeDocument } from './from-document.ts';
import { hasToken, isFromEditor, readBytes, readJson, reply } from './http.ts';
import { LiveFleet } from './live-fleet.ts';
import { RefusedChange, WorkTree } from './work-tree.ts';

export interface LocalEditorOptions {
  root: string;
  now: LocalTime;
  /** 0 takes any free port. */
  port: number;
  /** Folder for the program of the pages. */
  programFolder: string;
  /** Name of who edits, written into new entries; absent where it is not known. */
  editor: string | undefined;
}

export interface LocalEditor {
  /** Address of the editor of a site, with the token. */
  address(site: string): string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves the editor until closed. Rejects with the system's error, for example `EADDRINUSE`. */
export async function startLocalEditor(options: LocalEditorOptions): Promise<LocalEditor> {
  await bundleEditor(options.programFolder);
  const token = randomBytes(32).toString('hex');
  const fleet = new LiveFleet(options.root, options.now);
  const server = createServer((request, response) => {
    handle({ ...options, token, fleet }, request, response).catch((error: unknown) => {
      if (!response.headersSent) reply(response, { status: 500, body: { message: `没有做成：${String(error)}` } });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: (site) => `http://${HOST}:${String(port)}/${site}/#/key/${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Served extends LocalEditorOptions {
  token: string;
  fleet: LiveFleet;
}

async function handle(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('content-security-policy', contentPolicy([]));
  if (!isFromEditor(request))
    return reply(response, { status: 403, body: { message: '只能从本机打开的编辑器使用。' } });
  const url = new URL(request.url ?? '/', `http://${HOST}`);
  if (url.pathname === '/' || /^\/(?:program\/|notes\.css$)/.test(url.pathname))
    return servePublic(served, url.pathname, request, response);
  const [site = '', name = ''] = url.pathname.slice(1).split('/');
  if (name === '' && site !== '') return servePage(served, site, 'index.html', response);
  // Loaded by a link, which carries no token; it says nothing that the site itself does not.
  if (name === 'preview.css') return servePage(served, site, name, response);
  if (!hasToken(request, served.token)) return reply(response, { status: 401, body: { message: '缺少钥匙。' } });
  if (url.pathname === '/lantai/check') return reply(response, await check(served, await readJson(request)));
  if (url.pathname === '/lantai/document') return reply(response, await document(served, url.searchParams, request));
  if (url.pathname.startsWith('/api/v1/')) return reply(response, await api(served, url, request));
  return servePage(served, site, name, response);
}

async function api(served: Served, url: URL, request: IncomingMessage): Promise<ApiAnswer> {
  const below = decodeURIComponent(url.pathname.slice('/api/v1'.length));
  const site = new RegExp(`^/repos/${LOCAL_OWNER}/([^/]+)`).exec(below)?.[1] ?? '';
  const body = request.method === 'POST' ? await readJson(request) : null;
  const asked = { method: request.method ?? 'GET', path: below, query: url.searchParams, body };
  return answerApi(treeOf(served.root, site), served.editor ?? '', asked);
}

const trees = new Map<string, WorkTree>();
/** One for each site, as it remembers what it read. */
function treeOf(root: string, site: string): WorkTree {
  const key = path.join(root, site);
  const tree = trees.get(key) ?? new WorkTree(root, site);
  trees.set(key, tree);
  return tree;
}

async function check({ fleet }: Served, body: unknown): Promise<ApiAnswer> {
  const { file, text } = body as { file?: unknown; text?: unknown };
  const site = typeof file === 'string' ? /^content\/([^/]+)\//.exec(file)?.[1] : undefined;
  if (site === undefined || typeof file !== 'string' || typeof text !== 'string')
    return { status: 400, body: { message: '缺少要检查的文件。' } };
  return { status: 200, body: await fleet.findings(site, { file, text }) };
}

async function document(served: Served, query: URLSearchParams, request: IncomingMessage): Promise<ApiAnswer> {
  const folder = query.get('folder') ?? '';
  const tree = treeOf(served.root, /^content\/([^/]+)\//.exec(folder)?.[1] ?? '');
  const dropped = {
    name: query.get('name') ?? '',
    bytes: await readBytes(request),
    folder,
    type: query.get('type') ?? '',
  };
  try {
    return { status: 201, body: await storeDocument(await served.fleet.read(), tree, dropped, served.editor ?? '') };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RefusedChange)) throw error;
    return { status: 422, body: { message: error.message } };
  }
}

async function servePage(served: Served, id: string, name: string, response: ServerResponse): Promise<void> {
  const fleet = await served.fleet.read();
  const site = fleet.parsed.sites.find((each) => each.id === id);
  const origin = `http://${response.req.headers.host ?? ''}`;
  const backend = {
    name: 'gitea' as const,
    repo: `${LOCAL_OWNER}/${id}`,
    branch: LOCAL_BRANCH,
    api_root: `${origin}/api/v1`,
    base_url: origin,
    auth_methods: ['token'] as const,
  };
  const make = site && editorFiles(fleet, site, { backend, local: true, editor: served.editor })[name];
  if (!make) return reply(response, { status: 404, body: { message: '没有这个网站或文件。' } });
  const types: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json', css: 'text/css' };
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(await make());
}

async function servePublic(served: Served, name: string, request: IncomingMessage, response: ServerResponse) {
  if (name === '/') {
    const { parsed } = await served.fleet.read();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(choicePage(parsed.sites));
  } else if (name === '/notes.css') {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
    response.end(await readFile(path.join(import.meta.dirname, '../notes.css')));
  } else {
    send(request, name.slice('/program'.length), { root: served.programFolder, cacheControl: false })
      .on('error', () => reply(response, { status: 404, body: { message: '没有这个文件。' } }))
      .pipe(response);
  }
}
