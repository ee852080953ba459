/** The content of every file beside the entries and among the sites' assets. */
import { createHash } from 'node:crypto';
import type { FileInfo } from '../../../src/lib/model/file.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { type FaultOf, faultReporter } from '../rules/fault.ts';
import { atFile } from '../rules/places.ts';
import type { Rules } from '../rules/subject.ts';
import { extensionOf, publishedFormat } from './file-formats.ts';
import { fileContentProblems, type FileProblem } from './file-problems.ts';
import { FileProblemCache } from './file-problem-cache.ts';

/** One thing wrong with the content of a file of the fleet. */
export interface AssetProblem {
  path: string;
  problem: FileProblem;
}

/** Pictures decoded at once; each may take a hundred megabytes. */
const AT_ONCE = 2;

/** Checks files of the formats and sizes that may be published; any other is rejected without being opened. */
export async function assetProblems({ folder, files }: LoadedFleet): Promise<AssetProblem[]> {
  const cache = await FileProblemCache.open(folder);
  const queue = [...files.assets.values()].filter(
    ({ path: file, size }) => size <= (publishedFormat(file)?.limit ?? -1),
  );
  const problems: AssetProblem[] = [];
  const worker = async () => {
    for (let info = queue.shift(); info; info = queue.shift()) {
      const { path: file } = info;
      problems.push(...(await check(folder, info, cache)).map((problem) => ({ path: file, problem })));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await cache.save();
  return problems;
}

async function check(
  folder: FleetFolder,
  { path: file, sha256 }: FileInfo,
  cache: FileProblemCache,
): Promise<FileProblem[]> {
  const extension = extensionOf(file);
  let changed = false;
  const problems = await cache.problemsOf(`${sha256}.${extension}`, async () => {
    const bytes = await folder.read(file).catch(() => new Uint8Array());
    changed = createHash('sha256').update(bytes).digest('hex') !== sha256;
    return changed ? null : fileContentProblems(bytes, extension);
  });
  return changed ? [{ rule: 'file-changed', line: 1, column: 1 }] : problems;
}

/** Finds problems with the given rules in the content of files. */
export const inFiles = <R extends Rules>(rules: R) => {
  const report = faultReporter('metadata', rules);
  return ({ problems }: { problems: readonly AssetProblem[] }): Problem[] =>
    problems.flatMap(({ path: file, problem: { line, column, ...problem } }) =>
      Object.hasOwn(rules, problem.rule) ? [report({ ...atFile(file), line, column }, problem as FaultOf<R>)] : [],
    );
};
