/** The published entry that a command names, and the writing of what the command makes of its file. */
import path from 'node:path';
import { ENTRY_STATES } from '../../schemas/entry-common.ts';
import { decodeText } from '../../src/lib/content/decode-text.ts';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import { UsageError } from '../lib/command.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';

export interface PublishedEntry {
  entry: Entry;
  /** Text of its file. */
  text: string;
  /** Replaces the file. */
  write(text: string): Promise<void>;
}

/**
 * @param named an id, or the path of the file from the fleet or from the working directory.
 * @throws {UsageError} where there is no such entry, it has errors, or visitors have never seen it.
 */
export function publishedEntry(fleet: LoadedFleet, named: string): PublishedEntry {
  const asFile = named.replaceAll('\\', '/');
  const fromHere = path.relative(fleet.root, path.resolve(named)).replaceAll('\\', '/');
  const parsed = fleet.parsed.entries.find(
    ({ file, entry, source }) =>
      file === asFile ||
      file === fromHere ||
      (entry?.id ?? (source?.data as { id?: unknown } | undefined)?.id) === named,
  );
  if (!parsed) throw unknown(fleet, named);
  const { entry, file } = parsed;
  const source = fleet.files.entries.find((each) => each.path === file);
  const text = source && decodeText(source.bytes).text;
  if (!entry || !source || text === undefined)
    throw new UsageError(`${file} 有错误，先运行 npm run lantai -- check，改正以后再来。`);
  const { state, publishedAt } = entry.data;
  if (state !== 'published' && state !== 'archived')
    throw new UsageError(`${file} 的状态是“${ENTRY_STATES[state]}”，不是已经发布的信息，直接修改就可以。`);
  if (!fleet.clock.reached(publishedAt))
    throw new UsageError(`${file} 到 ${publishedAt} 才发布，现在还没有人看到，直接修改就可以。`);
  return { entry, text, write: (changed) => replaceFile(path.join(fleet.root, file), changed) };
}

function unknown(fleet: LoadedFleet, named: string): UsageError {
  const guess = nearest(
    named,
    fleet.parsed.entries.flatMap(({ entry, file }) => [file, ...(entry ? [entry.id] : [])]),
  );
  return new UsageError(
    `没有“${named}”这一条。请写条目编号或者文件，例如 www-20261105-01${guess === null ? '' : `；您要写的可能是 ${guess}`}。`,
  );
}
