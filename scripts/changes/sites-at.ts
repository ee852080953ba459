/** Site records as they were at a commit, from Git. */
import { readRecord } from '../../src/lib/content/read-record.ts';
import { UsageError } from '../lib/command.ts';
import { commitId, gitOutput, namesIn, readBlobs } from '../lib/git.ts';

/**
 * Records by site id, as written: an earlier version of the program may have had other fields, so they are not parsed
 * by today's schema.
 *
 * @throws {UsageError} where the folder is not in a Git repository, or it has no such commit.
 */
export async function sitesAt(root: string, commit: string): Promise<ReadonlyMap<string, unknown>> {
  const hash = await commitId(root, commit);
  if (hash === null)
    throw new UsageError(
      `仓库里没有提交“${commit}”。请写提交号、标签或者分支名；浅克隆的先运行 git fetch --unshallow。`,
    );
  const folders = namesIn(await gitOutput(root, ['ls-tree', '--name-only', '-z', hash, './sites/']));
  const records = new Map<string, unknown>();
  const texts = await readBlobs(
    root,
    folders.map((folder) => `${hash}:./${folder}/site.yaml`),
  );
  for (const [at, folder] of folders.entries()) {
    const bytes = texts[at];
    if (bytes) records.set(folder.split('/').at(-1) ?? '', readRecord(bytes).yaml?.data);
  }
  return records;
}
