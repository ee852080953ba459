/** The entries a change concerns, each as it was and as it is: also those renamed, and those with a changed file. */
import path from 'node:path';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { mentionedFiles } from '../../../src/lib/signoff/units.ts';
import { isEntry } from '../../checks/changed/changed-entries.ts';
import type { FileChange } from '../../checks/changed/git-changes.ts';
import type { ChangeKind } from '../review.ts';

export interface EntryPair {
  kind: ChangeKind;
  before?: ParsedEntry;
  after?: ParsedEntry;
  /** Paths of the changed files it names. */
  files: readonly string[];
}

/** The entries of one side. */
interface Entries {
  parsed(file: string): ParsedEntry | undefined;
  /** The text of an entry as it is written. */
  source(file: string): string;
  all: readonly ParsedEntry[];
}
interface Sides {
  changes: readonly FileChange[];
  before: Entries;
  after: Entries;
}

/** In the order of their paths. */
export function entryPairs({ changes, before, after }: Sides): EntryPair[] {
  const paths = changes.map(({ path: file }) => file);
  const pairs = new Map<string, Omit<EntryPair, 'files'>>();
  const gone: ParsedEntry[] = [];
  const come: ParsedEntry[] = [];
  for (const file of paths.filter(isEntry)) {
    const [was, is] = [before.parsed(file), after.parsed(file)];
    if (was && is) pairs.set(file, { kind: 'edited', before: was, after: is });
    else if (is) come.push(is);
    else if (was) gone.push(was);
  }
  for (const is of come) {
    const was = gone.find((each) => isSame(each, is));
    if (was) gone.splice(gone.indexOf(was), 1);
    pairs.set(is.file, was ? { kind: 'renamed', before: was, after: is } : { kind: 'added', after: is });
  }
  for (const was of gone) pairs.set(was.file, { kind: 'removed', before: was });
  const files = paths.filter((file) => file.startsWith('content/') && !isEntry(file));
  for (const file of files)
    for (const is of after.all)
      if (names(after, is, file) && !pairs.has(is.file)) {
        const was = before.parsed(is.file);
        pairs.set(is.file, { kind: 'edited', after: is, ...(was && { before: was }) });
      }
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => ({
      ...pair,
      files: files.filter(
        (file) => (pair.before && names(before, pair.before, file)) || (pair.after && names(after, pair.after, file)),
      ),
    }));
}

const idOf = ({ source }: ParsedEntry): unknown => (source?.data as { id?: unknown } | null | undefined)?.id;

/** The same entry under another name: the id stays for good. */
function isSame(before: ParsedEntry, after: ParsedEntry): boolean {
  const id = idOf(after);
  return typeof id === 'string' && idOf(before) === id;
}

/** Whether an entry names a file beside it: the two are approved together then. */
const names = ({ source }: Entries, { file }: ParsedEntry, asset: string): boolean =>
  path.posix.dirname(file) === path.posix.dirname(asset) &&
  mentionedFiles(source(file), [path.posix.basename(asset)]).length > 0;
