/** Which release a built site is, by its label, its digests and the records of the fleet. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DIGESTS_FILE } from '../../src/lib/model/manifest.ts';
import { readLabel } from '../build/tree-label.ts';
import { parseRecord, sha256Of, type ReleaseRecord } from './record.ts';
import { readReleases } from './release-ledger.ts';

export type TreeState =
  /** Of a fleet without sign-off, or no built site. */
  | { kind: 'unlabelled' }
  | { kind: 'preview' }
  | { kind: 'damaged' }
  /** It says that it is a release, of which the fleet has no record with these digests. */
  | { kind: 'unrecorded'; site: string; moment: string }
  | { kind: 'release'; record: ReleaseRecord };

/** @param root folder of the fleet. */
export async function treeState(root: string, folder: string): Promise<TreeState> {
  const label = await readLabel(folder);
  if (label === null) return { kind: 'unlabelled' };
  if (label === 'damaged') return { kind: 'damaged' };
  if (label.state === 'preview') return { kind: 'preview' };
  const digest = await digestsDigest(folder);
  const records = (await readReleases(root, label.site)).map(({ text }) => parseRecord(text));
  const record = records.findLast(
    (each) => each?.manifest.sha256 === digest && each.commit === label.commit && each.moment === label.moment,
  );
  return record ? { kind: 'release', record } : { kind: 'unrecorded', site: label.site, moment: label.moment };
}

/** Digest of the list of digests of a built site, which stands for all its files; null where it has none. */
export const digestsDigest = (folder: string): Promise<string | null> =>
  readFile(path.join(folder, DIGESTS_FILE)).then(sha256Of, () => null);

/** What an operator is told, and whether the tree may be published. */
export function treeWords(state: TreeState): { words: string; isPublishable: boolean } {
  switch (state.kind) {
    case 'unlabelled':
      return { words: '', isPublishable: true };
    case 'preview':
      return {
        words: '这是预览，含有没有审签的内容，不得发布。发布用 npm run lantai -- build --release。',
        isPublishable: false,
      };
    case 'damaged':
      return { words: 'release.json 已经损坏，不知道这是不是一次发布，不得发布。', isPublishable: false };
    case 'unrecorded':
      return {
        words: `自称是 ${state.site} 在 ${state.moment} 的发布，但是发布记录中没有这一次，不得发布。`,
        isPublishable: false,
      };
    case 'release': {
      const { site, number, moment, commit } = state.record;
      return {
        words: `这是 ${site} 的第 ${number} 次发布：${moment}，提交 ${commit.slice(0, 12)}。`,
        isPublishable: true,
      };
    }
  }
}
