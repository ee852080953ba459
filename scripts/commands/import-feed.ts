/** `lantai import feed`: what registered sources published, so that reprints can be checked (R-GO-8.4.1a, R-DL-23.2). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FetchedFeed } from '../../schemas/registers/feeds.ts';
import type { RegisteredSource } from '../../schemas/registers/sources.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { isType } from '../../src/lib/model/entry.ts';
import { decodeDocument } from '../import/feed/decode.ts';
import { fetchDocument, FetchError } from '../import/feed/fetch-document.ts';
import { importFeed, importFeedText, type FeedImport } from '../import/feed/import-feed.ts';
import { feedsText } from '../import/feed/merge-feed.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { governanceFile, readGovernance } from '../lib/governance.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { plainAddress, reprintSources } from '../lib/reprint-sources.ts';
import { replaceFile } from '../lib/write-file.ts';

/** What the command calls it, and what it reads. */
export const FEED_KIND = 'feed';
export const FEED_LABEL = '稿源动态：上级网站发布了什么，供核对转载';

export interface FeedOptions {
  /** A file or an address; the registered addresses if none is given. */
  from: string | undefined;
  source: string | undefined;
  dryRun: boolean;
}

/** @throws UsageError if the site has no such source, or its register of feeds cannot be used. */
export async function runFeedImport(
  fleet: LoadedFleet,
  site: Site,
  options: FeedOptions,
  io: CommandIo,
): Promise<number> {
  const sources = chosenSources(fleet, site.id, options);
  const { records, problems } = readGovernance(fleet, 'feeds');
  const file = governanceFile(site.id, 'feeds');
  if (problems.some((problem) => problem.file === file))
    throw new UsageError(`${file} 有错，先运行 npm run lantai -- check 改正。`);
  let feeds: readonly FetchedFeed[] = records.find((record) => record.site === site.id)?.data.feeds ?? [];
  const context = { reprinted: reprintedAddresses(fleet, site.id), now: io.now, fetch: fetchDocument };
  let failed = false;
  for (const source of sources) {
    const imported = await read(feeds, source, options.from, context);
    feeds = imported.feeds;
    failed ||= imported.failed;
    io.stdout.write(imported.lines.map((line) => `${line}\n`).join(''));
  }
  if (options.dryRun) io.stdout.write('这是试运行，没有写任何文件。\n');
  else if (feeds.length > 0) {
    await replaceFile(path.join(io.root, file), feedsText(feeds));
    io.stdout.write(`已写入 ${file}。\n`);
  }
  return failed ? EXIT.findings : EXIT.clean;
}

type Context = Parameters<typeof importFeed>[3];

async function read(
  feeds: readonly FetchedFeed[],
  source: RegisteredSource,
  from: string | undefined,
  context: Context,
): Promise<FeedImport> {
  const address = from ?? source.feed ?? '';
  if (/^https?:/i.test(address)) return importFeed(feeds, source, address, context);
  try {
    const bytes = await readFile(path.resolve(address)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new FetchError(`找不到文件 ${address}`) : error;
    });
    const text = decodeDocument(bytes);
    return await importFeedText(feeds, source, text, source.url, { ...context, fetch: noNetwork });
  } catch (error) {
    if (error instanceof FetchError)
      return { feeds, lines: [`${source.id} ${source.name}：没有读到。${error.message}。`], failed: true };
    throw error;
  }
}

/** Somebody who gives a file may have no network, so originals are not fetched either. */
const noNetwork = (): Promise<never> => Promise.reject(new FetchError('从文件读取时不访问网络'));

/** Sources outside the fleet; the fleet's own entries are in the library. */
function chosenSources(fleet: LoadedFleet, site: string, { from, source: id }: FeedOptions): RegisteredSource[] {
  if (!fleet.library) throw new UsageError('站群登记表 sites/fleet.yaml 有错，先运行 npm run lantai -- check。');
  const outside = reprintSources(fleet, fleet.library)
    .filter(({ register, fleetSite }) => register.site === site && fleetSite === undefined)
    .map(({ source }) => source);
  const able = outside.filter((source) => from !== undefined || source.feed !== undefined);
  const chosen = id === undefined ? able : able.filter((source) => source.id === id);
  const ids = able.map((source) => source.id).join('、');
  if (chosen.length === 0)
    throw new UsageError(
      ids === ''
        ? `${governanceFile(site, 'sources')} 里没有写了订阅地址（feed）的稿源。`
        : `没有“${id ?? ''}”这个稿源，或者它没有写订阅地址。可以写：${ids}。`,
    );
  if (from !== undefined && chosen.length > 1)
    throw new UsageError(`写上 --source <编号>：这是哪个稿源的。可以写：${ids}。`);
  return chosen;
}

const reprintedAddresses = ({ parsed }: LoadedFleet, site: string): Set<string> =>
  new Set(
    parsed.entries.flatMap(({ entry }) =>
      entry?.site === site && isType(entry, 'news') && entry.data.reprint && entry.data.source.url !== undefined
        ? [plainAddress(entry.data.source.url)]
        : [],
    ),
  );
