/** The web server files of a built site: headers, redirects and withdrawn addresses. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { headersFor, parseHeaders, type HeaderRule } from '../../src/lib/outputs/hosting/headers-file.ts';
import { redirectTarget, type Redirect } from '../../src/lib/outputs/hosting/redirects.ts';
import { parseRedirects } from '../../src/lib/outputs/hosting/redirects-file.ts';
import { MANIFEST_FILE } from '../../src/lib/model/manifest.ts';
import { readManifest } from '../lib/read-manifest.ts';

export interface HostingRules {
  headers(pathname: string): ReturnType<typeof headersFor>;
  redirect(pathname: string): string | undefined;
  /** True for the address of a page with a withdrawal notice. */
  isGone(pathname: string): boolean;
}

const FILES = ['_headers', '_redirects', MANIFEST_FILE];

/**
 * Follows the built site in `folder`: rules are read again after another build has replaced it, so that content which a
 * new build withdrew is no longer served. All files are missing in a folder that is not a finished site.
 */
export function followHostingRules(folder: string): () => Promise<HostingRules> {
  let mark: string | undefined;
  let rules: Promise<HostingRules> | undefined;
  return async () => {
    const found = await markOf(folder);
    if (!rules || mark !== found) {
      mark = found;
      rules = readHostingRules(folder);
    }
    return rules;
  };
}

/** Differs between two builds: every build writes all files into a new folder. */
async function markOf(folder: string): Promise<string> {
  const marks = [folder, ...FILES.map((name) => path.join(folder, name))].map(async (file) => {
    const found = await stat(file, { bigint: true }).catch(() => null);
    return found ? `${found.dev} ${found.ino} ${found.size} ${file === folder ? '' : found.mtimeNs}` : '';
  });
  return (await Promise.all(marks)).join('\n');
}

async function readHostingRules(folder: string): Promise<HostingRules> {
  const text = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => '');
  const [headersText, redirectsText] = await Promise.all([text('_headers'), text('_redirects')]);
  const headers: readonly HeaderRule[] = parseHeaders(headersText);
  const redirects: readonly Redirect[] = parseRedirects(redirectsText);
  const pages = (await readManifest(folder))?.pages ?? [];
  const gone = new Set(pages.flatMap(({ template, url }) => (template === 'withdrawn' ? [url] : [])));
  return {
    headers: (pathname) => headersFor(headers, pathname),
    redirect: (pathname) => redirectTarget(redirects, pathname),
    isGone: (pathname) => gone.has(pathname),
  };
}
