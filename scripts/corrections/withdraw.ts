/** 撤回: a published entry leaves its page, which from then on says when and why (R-DL-21). */
import { ENTRY_STATES } from '../../schemas/entry-common.ts';
import { UsageError } from '../lib/command.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { setFields } from './front-matter-edit.ts';
import { publishedEntry } from './published-entry.ts';

export interface Withdrawal {
  /** Id or file of the entry. */
  named: string;
  /** Shown to visitors at the address of the entry. */
  reason: string;
  /** Id of the entry that takes its place. */
  replacedBy?: string;
}

/** Entries whose text names the withdrawn one. */
export interface Withdrawn {
  entry: string;
  mentionedIn: string[];
}

/** Longest reason that the field takes. */
const MAX_REASON = 200;

/** @throws {UsageError} where the entry cannot be withdrawn. */
export async function withdrawEntry(fleet: LoadedFleet, { named, reason, replacedBy }: Withdrawal): Promise<Withdrawn> {
  const { entry, text, write } = publishedEntry(fleet, named);
  if (reason.length > MAX_REASON) throw new UsageError(`撤回原因有 ${reason.length} 字，最多 ${MAX_REASON} 字。`);
  if (replacedBy !== undefined && !fleet.parsed.entries.some((each) => each.entry?.id === replacedBy))
    throw new UsageError(`没有“${replacedBy}”这一条，--replaced-by 要写取代它的条目编号。`);
  await write(
    setFields(text, {
      state: ENTRY_STATES.withdrawn,
      withdrawnAt: fleet.now,
      withdrawnReason: reason,
      ...(replacedBy === undefined ? {} : { replacedBy }),
    }),
  );
  const names = [entry.id, entry.url];
  return {
    entry: entry.file,
    mentionedIn: fleet.files.entries
      .filter(({ path, bytes }) => path !== entry.file && names.some((name) => Buffer.from(bytes).includes(name)))
      .map(({ path }) => path),
  };
}
