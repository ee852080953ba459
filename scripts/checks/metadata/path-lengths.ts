/** Paths no longer than Windows takes, with room for the folder the repository lies in. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { fileProblem } from './place-problem.ts';

/** Windows takes 259 characters for the whole path unless it is told otherwise. */
const MAX_PATH = 180;

export function pathLengthProblems({ files }: LoadedFleet): Problem[] {
  const paths = [...files.records, ...files.entries].map(({ path }) => path).concat([...files.assets.keys()]);
  return paths
    .filter((path) => path.length > MAX_PATH)
    .map((path) => fileProblem(path, 'path-length', { value: String(path.length), params: { limit: MAX_PATH } }));
}
