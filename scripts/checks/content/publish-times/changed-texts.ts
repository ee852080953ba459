/** Texts that were changed after they were published, without an update time or a correction that says so. */
import { ENTRY_STATES } from '../../../../schemas/entry-common.ts';
import { splitSource } from '../../../../src/lib/content/front-matter.ts';
import type { LocalTime } from '../../../../src/lib/model/local-time.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { FileVersion, History } from '../../../addresses/history.ts';
import { readGovernance } from '../../../lib/governance.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { type ComparedEntry, latestFor } from './compared-entry.ts';
import { rules } from './rules.ts';

const report = reporter('content', rules);

interface Compared {
  each: ComparedEntry;
  /** The last version that its publish time, update time or correction accounts for. */
  settled: FileVersion;
  /** The last one after that. */
  changed: FileVersion;
}

/** Compares the text as it is with the one that readers were last told about. */
export async function findChangedTexts(
  fleet: LoadedFleet,
  entries: readonly ComparedEntry[],
  history: History,
): Promise<Problem[]> {
  const corrected = correctionTimes(fleet);
  const versions = await history.versions();
  const compared = entries.flatMap((each) => {
    const found = lastChange(each, versions.get(each.entry.file) ?? [], corrected.get(each.entry.id));
    return found && isShown(each) ? [{ each, ...found }] : [];
  });
  const texts = await history.texts(
    compared.map(({ each, settled }) => ({ path: each.entry.file, commit: settled.commit })),
  );
  return compared.flatMap(({ each, changed }, at) => {
    const before = texts[at];
    if (before === undefined || !wasPublished(before) || isSame(before, each)) return [];
    const { updatedAt, publishedAt } = each.entry.data;
    return [
      report('published-text-changed', atEntry(each.parsed, [updatedAt === undefined ? 'publishedAt' : 'updatedAt']), {
        value: updatedAt ?? publishedAt,
        params: { changed: changed.time },
      }),
    ];
  });
}

const isShown = ({ entry }: ComparedEntry) => entry.data.state === 'published' || entry.data.state === 'archived';

/** When the last correction of each entry was made, by its id. */
function correctionTimes(fleet: LoadedFleet): ReadonlyMap<string, LocalTime> {
  const times = new Map<string, LocalTime>();
  for (const { data } of readGovernance(fleet, 'corrections').records)
    for (const { where, correctedAt } of data.corrections)
      if (correctedAt !== undefined && correctedAt > (times.get(where) ?? '')) times.set(where, correctedAt);
  return times;
}

/** @param versions the latest first. */
function lastChange(
  { entry: { data }, site }: ComparedEntry,
  versions: readonly FileVersion[],
  corrected: LocalTime | undefined,
): Omit<Compared, 'each'> | null {
  const [changed] = versions;
  const first = versions.at(-1);
  if (!changed || !first || changed === first || changed.time.slice(0, 10) < site.since) return null;
  const told = [data.updatedAt, corrected]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  // An update is committed a little after the time it states; before its publication an entry may change as it likes.
  const until = told === undefined ? data.publishedAt : latestFor(told, site);
  if (changed.time <= until) return null;
  return { changed, settled: versions.find(({ time }) => time <= until) ?? first };
}

interface Fields {
  title?: unknown;
  state?: unknown;
}

const fieldsOf = (source: { data: unknown }) => (source.data ?? {}) as Fields;

function wasPublished(text: string): boolean {
  const { state } = fieldsOf(splitSource(text));
  return ![ENTRY_STATES.draft, ENTRY_STATES.withdrawn, 'draft', 'withdrawn'].includes(String(state));
}

/** Changes of white space do not count. */
function isSame(before: string, { parsed, entry }: ComparedEntry): boolean {
  const former = splitSource(before.replaceAll('\r\n', '\n'));
  const title = parsed.source ? fieldsOf(parsed.source).title : entry.data.title;
  return fieldsOf(former).title === title && words(former.body) === words(entry.body);
}

const words = (text: string) => text.replace(/\s+/g, '');
