/** Connect middleware: the preview answers only requests for pages and for what pages load. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { PROJECT_ROOT } from '../lib/project.ts';
import { posixPath } from './posix-path.ts';

/** Kind of a request; `null` for requests that the preview does not answer. */
export type RequestTarget =
  | { kind: 'page'; url: string }
  | { kind: 'attachment'; url: string }
  /** Part of the program: style sheets, scripts, Vite's own client. */
  | { kind: 'program' }
  /** A file of the fleet, by its path from the root. */
  | { kind: 'picture' }
  | null;

/** Pages whose address does not end in a slash. */
export const PAGE_FILE = /^\/(?:404\.html|theme\.[0-9a-f]+\.css)$/;
/** Virtual modules of Astro; never a path. */
const VIRTUAL_MODULE = /^\/@id\/(?:__x00__)?(?:virtual:)?astro:[\w:./-]+$/;
/** Parent folders, and characters with a special meaning in file systems. */
const NO_PATH = /[\\\0]|\/\.{1,2}(?:\/|$)|\/\//;
/** Hidden files, and Vite's own tools. */
const NO_PAGE = /\/(?:\.|__)/;
/** Folders of the program that pages load from. */
const PROGRAM_FOLDERS = ['src/', 'node_modules/'];
const PROGRAM_FILE = /\.(?:astro|css|js|mjs|cjs|ts|json|woff2|svg|png|webp)$/;

/** @param servable whether a file of the fleet may be shown, by its path from `root`. */
export function createGate(root: string, cacheDir: string, servable: (file: string) => boolean) {
  const base = `${posixPath(root)}/`;
  const project = `${posixPath(PROJECT_ROOT)}/`;
  const cache = `${posixPath(cacheDir)}/`;

  function classify(address: string): RequestTarget {
    const url = URL.parse(address, 'http://preview');
    const pathname = url && decoded(url.pathname);
    if (!url || pathname === null || NO_PATH.test(pathname)) return null;
    if (pathname === '/_image/') return pictureRequest(url.searchParams);
    if (pathname.startsWith('/@fs/')) return onDisk(pathname.slice('/@fs'.length));
    if (pathname === '/@vite/client') return { kind: 'program' };
    if (pathname.startsWith('/@')) return VIRTUAL_MODULE.test(pathname) ? { kind: 'program' } : null;
    if (pathname.startsWith('/attachments/')) return { kind: 'attachment', url: pathname };
    if (PAGE_FILE.test(pathname)) return { kind: 'page', url: url.pathname };
    const file = onDisk(project + pathname.slice(1));
    if (file) return file;
    // The guard answers an address without its last slash with the right one.
    const page = pathname.endsWith('/') || path.posix.extname(pathname) === '';
    return page && !NO_PAGE.test(pathname) ? { kind: 'page', url: url.pathname } : null;
  }

  /** Astro's picture service, for one picture of the fleet in one size. */
  function pictureRequest(parameters: URLSearchParams): RequestTarget {
    const source = decoded((parameters.get('href') ?? '').split('?')[0] ?? '');
    if (source === null || !source.startsWith('/@fs/') || NO_PATH.test(source)) return null;
    return onDisk(source.slice('/@fs'.length))?.kind === 'picture' ? { kind: 'picture' } : null;
  }

  function onDisk(file: string): RequestTarget {
    // On Windows the drive follows the slash.
    const absolute = /^\/[A-Za-z]:\//.test(file) ? file.slice(1) : file;
    if (absolute.startsWith(base) && servable(absolute.slice(base.length))) return { kind: 'picture' };
    if (absolute.startsWith(cache)) return PROGRAM_FILE.test(absolute) ? { kind: 'program' } : null;
    return absolute.startsWith(project) && programPath(absolute.slice(project.length)) ? { kind: 'program' } : null;
  }

  return { classify };
}

const programPath = (file: string) =>
  PROGRAM_FOLDERS.some((folder) => file.startsWith(folder)) && PROGRAM_FILE.test(file);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Answers a request that is not allowed. */
export function refuse(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('预览里没有这个地址。\n');
}
