/** The files of a commit. */
import { gitOutput, namesIn } from '../lib/git.ts';
import type { CommitId } from '../../src/lib/signoff/model.ts';

export interface TreeFile {
  path: string;
  /** Its bytes in Git; of a repository within the repository, the commit. */
  object: string;
  isBlob: boolean;
}

/** In path order. @param folder with a slash at its end; everything if absent. */
export async function readTree(root: string, commit: CommitId, folder?: string): Promise<TreeFile[]> {
  const output = await gitOutput(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...(folder === undefined ? [] : [folder]),
  ]);
  return namesIn(output)
    .flatMap((line): TreeFile[] => {
      const [head = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
      const [, type, object = ''] = head.split(' ');
      return [{ path, object, isBlob: type === 'blob' }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
