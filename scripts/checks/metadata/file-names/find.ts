import { FILE_NAME_PATTERN } from '../../../../schemas/atoms.ts';
import { plainFileName } from '../../../../src/lib/content/plain-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atFile } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const unread = whileReading(rules);

/** Windows allows 259 characters for the whole path by default; some are left for the folder of the repository. */
const MAX_PATH = 180;

export const fileNames = defineSubject({ rules, find: findFileNames });

/**
 * Names of entries and of referenced files are checked while they are read; all others, and all paths, are checked
 * here.
 */
function findFileNames(input: MetadataInput): Problem[] {
  return [...unread(input), ...assetNames(input.fleet), ...longPaths(input.fleet)];
}

const assetNames = ({ files }: LoadedFleet): Problem[] =>
  [...files.assets.keys()].flatMap((path) => {
    const value = path.slice(path.lastIndexOf('/') + 1);
    if (FILE_NAME_PATTERN.test(value)) return [];
    return [report('file-name', atFile(path), { value, params: { suggestion: plainFileName(value) } })];
  });

function longPaths({ files }: LoadedFleet): Problem[] {
  const paths = [...files.records, ...files.entries].map(({ path }) => path).concat([...files.assets.keys()]);
  return paths
    .filter((path) => path.length > MAX_PATH)
    .map((path) => report('path-length', atFile(path), { value: String(path.length), params: { limit: MAX_PATH } }));
}
