import { createHash } from 'node:crypto';
import { parseFleet } from '../../src/lib/content/parse-fleet.ts';
import { createLibrary } from '../../src/lib/library/library.ts';
import type { Library } from '../../src/lib/queries/library.ts';

/** Path from the root of a fleet → what the file holds. */
type Texts = Readonly<Record<string, string>>;

export interface FleetTexts {
  records: Texts;
  entries: Texts;
  /** Attachments and pictures, with their bytes as text. */
  assets?: Texts;
}

/**
 * A library from texts, without a disk.
 *
 * @throws when any text has a problem, so that a test never runs on less than it wrote.
 */
export function libraryFromFiles({ records, entries, assets = {} }: FleetTexts, now: string, builds?: string): Library {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = (texts: Texts) => Object.entries(texts).map(([path, text]) => ({ path, bytes: bytes(text) }));
  const infos = new Map(
    Object.entries(assets).map(([path, text]) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      return [path, { path, size: bytes(text).length, sha256 }];
    }),
  );
  const parsed = parseFleet({
    records: files(records),
    entries: files(entries),
    assets: infos,
    refused: [],
    unreadable: [],
  });
  const problems = [...parsed.problems, ...parsed.entries.flatMap((each) => each.problems)];
  if (problems.length > 0 || !parsed.fleet) throw new Error(`Not a valid fleet: ${JSON.stringify(problems, null, 1)}`);
  return createLibrary({
    fleet: parsed.fleet,
    sites: parsed.sites,
    entries: parsed.entries.flatMap(({ entry }) => entry ?? []),
    assets: infos,
    now,
    ...(builds === undefined ? {} : { builds }),
  });
}
