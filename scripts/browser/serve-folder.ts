/** Serves a folder to a browser as a site on its real host, without a server, a port or the network. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { pageFile } from '../../src/lib/routes/page-file.ts';

/** Answers every request of `context` for `origin` from `folder`; requests to other hosts fail. */
export async function serveFolder(context: BrowserContext, folder: string, origin: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === origin ? await fileFor(folder, url.pathname) : null;
    await (file === null ? route.abort() : route.fulfill({ path: file }));
  });
}

async function fileFor(folder: string, pathname: string): Promise<string | null> {
  const file = path.join(folder, pageFile(decodeURIComponent(pathname)));
  if (!file.startsWith(path.join(folder, path.sep))) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}
