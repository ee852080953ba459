/** Possible targets of links, including those that are invalid or not visible. */
import type { Library } from '../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export interface LinkIndex extends Pick<Library, 'assets' | 'entryByFile'> {
  /** Why an entry file is not a page: it has errors, it is not visible now, or there is no such file. */
  stateOf(file: string): 'broken' | 'hidden' | 'absent';
  /** Primary host of the site an entry file belongs to; empty if its record is invalid. */
  hostOf(file: string): string;
}

export function linkIndex({ parsed, files }: LoadedFleet, library: Library): LinkIndex {
  const valid = new Set(parsed.entries.flatMap(({ file, entry }) => (entry ? [file] : [])));
  const hosts = new Map(parsed.sites.map(({ id, record }) => [id, record.domain.primary]));
  const all = new Set(files.entries.map(({ path }) => path));
  return {
    assets: library.assets,
    entryByFile: library.entryByFile,
    hostOf: (file) => hosts.get(file.split('/')[1] ?? '') ?? '',
    stateOf: (file) => (valid.has(file) ? 'hidden' : all.has(file) ? 'broken' : 'absent'),
  };
}
