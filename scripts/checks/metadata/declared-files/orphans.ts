/** Unused files. */
import { FILE_NAME_PATTERN } from '../../../../schemas/atoms.ts';
import { oncePerObject } from '../../../../src/lib/content/once-per-object.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atFile } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Characters that cannot be part of a file name in links, YAML or text. */
const BETWEEN_NAMES = /[^\p{L}\p{N}_.+%-]+/u;

/** What may be the name of a file in a text. */
const namesIn = oncePerObject((bytes: Uint8Array): readonly string[] => [
  ...new Set(
    new TextDecoder()
      .decode(bytes)
      .split(BETWEEN_NAMES)
      .filter((word) => word.includes('.')),
  ),
]);

/**
 * A file whose name no entry and no record of its site mentions anywhere. A mention is enough, so that no used file is
 * reported, however it is referred to.
 */
export function findOrphans({ files, parsed }: LoadedFleet, isJudged: (file: string) => boolean): Problem[] {
  const assets = [...files.assets.keys()].filter(isJudged);
  if (assets.length === 0) return [];
  const readable = new Set(parsed.sites.map(({ id }) => id));
  const mentioned = new Map<string, Set<string>>();
  for (const { path, bytes } of [...files.entries, ...files.records]) {
    const site = path.split('/')[1] ?? '';
    const names = mentioned.get(site) ?? new Set();
    for (const name of namesIn(bytes)) names.add(name);
    mentioned.set(site, names);
  }
  return assets.flatMap((path) => {
    const [, site = ''] = path.split('/');
    const name = path.slice(path.lastIndexOf('/') + 1);
    // A file that has to get another name cannot be referred to yet.
    if (!FILE_NAME_PATTERN.test(name)) return [];
    // Without its record it is not known which files a site uses.
    return !readable.has(site) || mentioned.get(site)?.has(name)
      ? []
      : [report('file-unused', atFile(path), { value: name })];
  });
}
