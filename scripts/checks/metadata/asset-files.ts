/** Every file beside the entries and among the sites' assets: name, type, size and content. */
import { createHash } from 'node:crypto';
import { FILE_NAME_PATTERN } from '../../../schemas/atoms.ts';
import { plainFileName } from '../../../src/lib/content/plain-name.ts';
import type { FileInfo } from '../../../src/lib/model/file.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { fileSize } from '../../../src/lib/text/file-size.ts';
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { extensionOf, FILE_FORMATS, type FileFormat } from './file-formats.ts';
import { fileFaults } from './file-verdict.ts';
import { fileProblem } from './place-problem.ts';
import { VerdictCache } from './verdict-cache.ts';

/** Pictures decoded at once; each may take a hundred megabytes. */
const AT_ONCE = 2;

export async function assetProblems(fleet: LoadedFleet): Promise<Problem[]> {
  const cache = await VerdictCache.open(fleet.folder);
  const queue = [...fleet.files.assets.values()];
  const problems: Problem[] = [];
  const worker = async () => {
    for (let info = queue.shift(); info; info = queue.shift())
      problems.push(...(await judge(fleet.folder, info, cache)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await cache.save();
  return problems;
}

async function judge(folder: FleetFolder, info: FileInfo, cache: VerdictCache): Promise<Problem[]> {
  const name = info.path.slice(info.path.lastIndexOf('/') + 1);
  const extension = extensionOf(name);
  const problems: Problem[] = [];
  if (!FILE_NAME_PATTERN.test(name))
    problems.push(fileProblem(info.path, 'file-name', { value: name, params: { suggestion: plainFileName(name) } }));
  const format = Object.hasOwn(FILE_FORMATS, extension) ? FILE_FORMATS[extension] : undefined;
  if (!format || (format.kind === 'svg' && info.path.startsWith('content/'))) {
    // Editors' pictures are photographs and drawings; SVG can carry code and is the site administrators' business.
    const allowed = Object.keys(FILE_FORMATS).filter((each) => each !== 'svg');
    return [
      ...problems,
      fileProblem(info.path, 'file-type', { value: extension, params: { allowed: allowed.join('、') } }),
    ];
  }
  if (info.size > format.limit) return [...problems, tooLarge(info, format)];
  const key = `${info.sha256}.${extension}`;
  let changed = false;
  const faults = await cache.verdict(key, async () => {
    const bytes = await folder.read(info.path).catch(() => new Uint8Array());
    changed = createHash('sha256').update(bytes).digest('hex') !== info.sha256;
    return changed ? null : fileFaults(bytes, extension);
  });
  if (changed) return [...problems, fileProblem(info.path, 'file-changed')];
  return [...problems, ...faults.map(({ rule, ...fault }) => ({ ...fileProblem(info.path, rule), ...fault }))];
}

function tooLarge(info: FileInfo, format: FileFormat): Problem {
  return fileProblem(info.path, 'file-size', { value: fileSize(info.size), params: { limit: fileSize(format.limit) } });
}
