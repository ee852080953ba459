import path from 'node:path';
import { systemFailure, type SystemFailure } from '../lib/system-failure.ts';
import { CopyDiffersError } from './copy-file.ts';
import { BrokenPictureError } from './picture-cache.ts';

/**
 * Why a site could not be built, if neither its content nor the program is the cause; null otherwise.
 *
 * @param places folders the build wrote to.
 */
export async function buildFailure(error: unknown, places: readonly string[]): Promise<SystemFailure | null> {
  if (error instanceof CopyDiffersError) {
    const file = path.relative(process.cwd(), error.file);
    return {
      zh: `生成期间 ${file} 被改动，与检查过的不一样，这次没有发布。请等文件不再变动后重新运行。`,
      en: `${file} changed while the site was being built and differs from what was checked; nothing was published. Run the build again when the file no longer changes.`,
    };
  }
  if (error instanceof BrokenPictureError)
    return {
      zh: `生成的图片 ${error.file} 不完整，可能磁盘曾经写满，这次没有发布。请确认磁盘有空间后重新运行。`,
      en: `The picture ${error.file} was not written completely, perhaps because the disk was full; nothing was published. Make sure there is space and run the build again.`,
    };
  return systemFailure(error, places);
}
