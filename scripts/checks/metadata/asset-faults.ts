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
import { fileFaults, type FileFault } from './file-verdict.ts';
import { VerdictCache } from './verdict-cache.ts';

/** One thing wrong with the content of a file of the fleet. */
export interface AssetFault {
  path: string;
  fault: FileFault;
}

/** Pictures decoded at once; each may take a hundred megabytes. */
const AT_ONCE = 2;

/** Judges files of the formats and sizes that may be published; any other is refused without a look into it. */
export async function assetFaults({ folder, files }: LoadedFleet): Promise<AssetFault[]> {
  const cache = await VerdictCache.open(folder);
  const queue = [...files.assets.values()].filter(
    ({ path: file, size }) => size <= (publishedFormat(file)?.limit ?? -1),
  );
  const faults: AssetFault[] = [];
  const worker = async () => {
    for (let info = queue.shift(); info; info = queue.shift()) {
      const { path: file } = info;
      faults.push(...(await judge(folder, info, cache)).map((fault) => ({ path: file, fault })));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await cache.save();
  return faults;
}

async function judge(folder: FleetFolder, { path: file, sha256 }: FileInfo, cache: VerdictCache): Promise<FileFault[]> {
  const extension = extensionOf(file);
  let changed = false;
  const faults = await cache.verdict(`${sha256}.${extension}`, async () => {
    const bytes = await folder.read(file).catch(() => new Uint8Array());
    changed = createHash('sha256').update(bytes).digest('hex') !== sha256;
    return changed ? null : fileFaults(bytes, extension);
  });
  return changed ? [{ rule: 'file-changed', line: 1, column: 1 }] : faults;
}

/** Finds those of the rules given that the content of a file breaks. */
export const inFiles = <R extends Rules>(rules: R) => {
  const report = faultReporter('metadata', rules);
  return ({ faults }: { faults: readonly AssetFault[] }): Problem[] =>
    faults.flatMap(({ path: file, fault: { line, column, ...fault } }) =>
      Object.hasOwn(rules, fault.rule) ? [report({ ...atFile(file), line, column }, fault as FaultOf<R>)] : [],
    );
};
