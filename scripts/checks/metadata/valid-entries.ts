/** Valid entries, with their source for the positions of problems. */
import type { TypeName } from '../../../schemas/index.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export interface ValidEntry<T extends TypeName = TypeName> {
  parsed: ParsedEntry;
  entry: Entry<T>;
}

export const validEntries = ({ parsed: { entries } }: LoadedFleet): ValidEntry[] =>
  entries.flatMap((parsed) => (parsed.entry ? [{ parsed, entry: parsed.entry }] : []));

export const entriesOfType = <T extends TypeName>({ parsed: { entries } }: LoadedFleet, type: T): ValidEntry<T>[] =>
  entries.flatMap((parsed) => (parsed.entry && isType(parsed.entry, type) ? [{ parsed, entry: parsed.entry }] : []));
