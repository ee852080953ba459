/** What the form knows of all entries: titles to choose from, and the numbers that are taken. */
import type { TypeName } from '../../schemas/index.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import { traitsOf } from '../../src/lib/types/index.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { takenNumbers } from '../new/numbering.ts';

export interface Reference {
  id: string;
  title: string;
  /** Document number; empty where there is none. */
  number: string;
  type: TypeName;
}

export interface References {
  entries: Reference[];
  ids: string[];
  indexNumbers: string[];
  /** Entries by file, without the extension, so that no file name is given twice. */
  files: string[];
}

/**
 * @param unpublished whether entries that are not published are offered too. Numbers are counted in any case; the titles
 *   of drafts are nothing for a host others can reach.
 */
export function referencesOf(fleet: LoadedFleet, { unpublished }: { unpublished: boolean }): References {
  const isOffered = ({ data }: Entry) =>
    unpublished || (data.state === 'published' && fleet.clock.reached(data.publishedAt));
  const entries = fleet.parsed.entries.flatMap(({ entry }) =>
    entry && isOffered(entry)
      ? [
          {
            id: entry.id,
            title: entry.data.title,
            number: traitsOf(entry).numbers?.(entry).document ?? '',
            type: entry.type,
          },
        ]
      : [],
  );
  const { ids, indexNumbers } = takenNumbers(fleet.parsed.entries);
  return { entries, ids, indexNumbers, files: fleet.files.entries.map(({ path }) => path.replace(/\.mdx?$/, '')) };
}
