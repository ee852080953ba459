/** Requests many addresses outside the site, politely and with a memory. Nothing here stops an inspection. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { LinkChecker, type LinkResult } from 'linkinator';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import { html } from '../../../src/lib/text/html.ts';
import { keep, readKept } from '../../lib/kept-json.ts';

const answer = z.strictObject({
  state: z.enum(['ok', 'broken', 'unclear']),
  status: z.int().optional(),
  /** `YYYY-MM-DD` */
  checkedOn: z.string(),
});
export type Answer = z.infer<typeof answer>;
const answersByUrl = z.record(z.string(), answer);

export interface RequestOptions {
  /** Folder for the list that is followed, and for the answers kept. */
  folder: string;
  clock: Clock;
  /** Time until an address counts as not answering, in milliseconds. */
  timeout?: number;
}

/** A page that is not open after fifteen seconds counts as not reachable (国办秘函〔2019〕19号). */
const TIMEOUT = 15_000;
/** An address that answered is not requested again for so many days. */
const KEEP_DAYS = 7;
const RETRIES = 2;
const AT_ONCE = 8;
/** Status codes that say the page is gone; others may only mean that programs are not answered. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** @returns the answer of each address; what was answered lately comes from the answers kept. */
export async function requestAll(
  urls: readonly string[],
  { folder, clock, timeout = TIMEOUT }: RequestOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const file = path.join(folder, 'answers.json');
  const kept = (await readKept(file, answersByUrl)) ?? {};
  const isFresh = ({ state, checkedOn }: Answer) => {
    const age = clock.daysSince(checkedOn);
    return age === 0 || (state === 'ok' && age > 0 && age < KEEP_DAYS);
  };
  const unknown = [...new Set(urls)].filter((url) => {
    const known = kept[url];
    return known === undefined || !isFresh(known);
  });
  const answered = unknown.length === 0 ? [] : await follow(unknown, folder, timeout);
  const reached = answered.some(({ status }) => status !== undefined && status > 0);
  for (const { url, state, status } of answered)
    kept[url] = {
      // Where nothing at all answered, this machine is probably not connected.
      state: state === 'OK' ? 'ok' : reached && isGone(status) ? 'broken' : 'unclear',
      ...(status === undefined || status === 0 ? {} : { status }),
      checkedOn: clock.today(),
    };
  await keep(file, kept);
  return new Map(urls.flatMap((url) => (kept[url] ? [[url, kept[url]] as const] : [])));
}

const isGone = (status = 0): boolean => status === 0 || GONE.has(status);

/** linkinator follows the links of pages, so the addresses are written as one. */
async function follow(urls: readonly string[], folder: string, timeout: number): Promise<LinkResult[]> {
  await mkdir(folder, { recursive: true });
  const page = html`<!doctype html><title>links</title>${urls.map((url) => html`<a href="${url}">${url}</a> `)}`;
  await writeFile(path.join(folder, 'links.html'), page.text);
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: 'links.html',
    serverRoot: folder,
    recurse: false,
    timeout,
    concurrency: AT_ONCE,
    retry: true,
    retryErrors: true,
    retryErrorsCount: RETRIES,
    retryErrorsJitter: 500,
  });
  const byUrl = new Map(links.map((link) => [link.url, link]));
  return urls.flatMap((url) => {
    const found = byUrl.get(url) ?? byUrl.get(new URL(url).href);
    return found ? [{ ...found, url }] : [];
  });
}
