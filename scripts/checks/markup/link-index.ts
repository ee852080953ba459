/** What links may lead to, also when the target is broken or not shown. */
import type { Library } from '../../../src/lib/library/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export interface LinkIndex extends Pick<Library, 'assets' | 'entryByFile'> {
  /** Why an entry file is not a page: it has errors, it is not shown now, or there is no such file. */
  stateOf(file: string): 'broken' | 'hidden' | 'absent';
}

export function linkIndex({ parsed, files }: LoadedFleet, library: Library): LinkIndex {
  const valid = new Set(parsed.entries.flatMap(({ file, entry }) => (entry ? [file] : [])));
  const all = new Set(files.entries.map(({ path }) => path));
  return {
    assets: library.assets,
    entryByFile: library.entryByFile,
    stateOf: (file) => (valid.has(file) ? 'hidden' : all.has(file) ? 'broken' : 'absent'),
  };
}
