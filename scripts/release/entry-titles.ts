import type { CommitId, SignoffUnit } from '../../src/lib/signoff/model.ts';
import { splitSource } from '../../src/lib/content/front-matter.ts';
import { readObjects } from '../lib/git.ts';

/** Titles of entries at a commit, by path; without those that have none that can be read. */
export async function entryTitles(
  root: string,
  commit: CommitId,
  units: readonly SignoffUnit[],
): Promise<ReadonlyMap<string, string>> {
  const entries = units.filter(({ kind, path }) => kind === 'entry' && /\.mdx?$/.test(path) && !path.includes('\n'));
  const titles = new Map<string, string>();
  await readObjects(
    root,
    entries.map(({ path }) => `${commit}:${path}`),
    (bytes, at) => {
      const { title } = (splitSource(bytes?.toString('utf8') ?? '').data ?? {}) as { title?: unknown };
      const path = entries[at]?.path;
      if (path !== undefined && typeof title === 'string') titles.set(path, title);
    },
  );
  return titles;
}
