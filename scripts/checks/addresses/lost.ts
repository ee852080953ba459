/** Why an address no longer exists. */
import { splitSource } from '../../../src/lib/content/front-matter.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { ENTRY_STATES } from '../../../schemas/entry-common.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import type { FormerFile, History } from '../../addresses/history.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export type LossReason =
  /** The entry is in another file now. */
  | { kind: 'moved'; file: string }
  /** The entry was taken off line without a notice. */
  | { kind: 'hidden'; file: string }
  | { kind: 'deleted'; file: string }
  /** No file is known to have had the address: it is that of a column, or older than the history. */
  | { kind: 'unknown' };

/** Files that may have had an address, as list columns and single-page columns assign addresses. */
const filesOf = (site: string, url: string): string[] =>
  ['.md', '.mdx'].map((ending) => `content/${site}${decodeURI(url).replace(/\/$/, '')}${ending}`);

/** Address of a content file as its column assigns it now, or, if the column is gone, as list columns do. */
export function addressOf(file: string, columns: ReadonlyMap<string, Column>): string {
  const [, site = '', ...rest] = file.replace(/\.mdx?$/, '').split('/');
  const column = columns.get(`${site}/${rest.slice(0, -1).join('/')}`);
  return column?.record.presentation === 'page' ? column.url : `/${rest.join('/')}/`;
}

/** Entries by id and by file, whether or not they are valid: an invalid entry is not lost. */
export interface Present {
  byId: ReadonlyMap<string, ParsedEntry>;
  byAddress: ReadonlyMap<string, ParsedEntry>;
}

export function presentEntries(fleet: LoadedFleet, site: string, columns: ReadonlyMap<string, Column>): Present {
  const own = fleet.parsed.entries.filter((parsed) => parsed.site === site);
  return {
    byId: new Map(fleet.parsed.entries.flatMap((parsed) => idOf(parsed.source?.data).map((id) => [id, parsed]))),
    byAddress: new Map(own.map((parsed) => [addressOf(parsed.file, columns), parsed])),
  };
}

/** @returns null if nothing is wrong: the entry was never published, or it has expired. */
export async function lossReasonOf(
  site: string,
  url: string,
  present: Present,
  history: History | null,
  file?: string,
): Promise<LossReason | null> {
  const here = present.byAddress.get(url);
  if (here) return hiddenLossReason(here);
  for (const each of file === undefined ? filesOf(site, url) : [file]) {
    const former = (await history?.former(each)) ?? null;
    if (former) return formerLossReason(site, former, present);
  }
  return { kind: 'unknown' };
}

/** An invalid entry is reported elsewhere; an expired one was removed as planned. */
function hiddenLossReason({ entry, file }: ParsedEntry): LossReason | null {
  if (!entry) return null;
  return entry.data.expiresAt === undefined ? { kind: 'hidden', file } : null;
}

function formerLossReason(site: string, former: FormerFile, present: Present): LossReason | null {
  const { data } = splitSource(former.text);
  if (!wasPublished(data, former.until)) return null;
  const [id] = idOf(data);
  const now = id === undefined ? undefined : present.byId.get(id);
  // Content moved to another site needs a withdrawal notice: a redirect within this site cannot lead there.
  return now?.site === site ? { kind: 'moved', file: now.file } : { kind: 'deleted', file: former.path };
}

function wasPublished(data: unknown, until: string): boolean {
  const { state, publishedAt, expiresAt } = (data ?? {}) as Partial<Record<string, unknown>>;
  if (state === ENTRY_STATES.draft || typeof publishedAt !== 'string') return false;
  return publishedAt <= until && !(typeof expiresAt === 'string' && expiresAt <= until);
}

const idOf = (data: unknown): string[] => {
  const { id } = (data ?? {}) as { id?: unknown };
  return typeof id === 'string' ? [id] : [];
};
