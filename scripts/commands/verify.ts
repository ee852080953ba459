/** `lantai verify`: whether built or published files are still those of their release. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DIGESTS_FILE } from '../../src/lib/model/manifest.ts';
import { fileDifference } from '../build/built-files.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { digestsOf, parseDigests, type DigestList } from '../build/digest-list.ts';
import { treeState, treeWords } from '../release/published-tree.ts';
import { compareLive } from '../verify/live-site.ts';

export const verifyHelp = `用法：npm run lantai -- verify <文件夹或者网址> [选项]

核对每一个文件是不是发布时的样子，列出改动的、缺少的和多出的。

  --digests <文件>  用这份校验清单；不写则用文件夹里的 ${DIGESTS_FILE}

文件夹：dist/swj、发布目录、备份。网址：https://swj.example.gov.cn/，核对线上的每一个网页和文件，
还要求只供运维使用的文件访客打不开；这时要用 --digests 写明发布时的清单。
清单要另存一份：入侵的人可能连清单一起改。

站群使用审签的，还核对文件夹是不是一次登记过的发布；预览一律不通过。

退出码：0 全部一致，1 有不同或者不得发布，2 命令写错。
`;

export async function runVerify(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { digests: { type: 'string' } },
    allowPositionals: true,
  });
  const [target] = positionals;
  if (target === undefined) throw new UsageError('请写明核对什么：文件夹，例如 dist/swj，或者网址。');
  const isLive = /^https?:\/\//.test(target);
  if (isLive && values.digests === undefined)
    throw new UsageError('核对网址要用 --digests 写明发布时的清单，例如 --digests dist/swj/digests.txt。');
  const list = await readDigests(path.resolve(values.digests ?? path.join(target, DIGESTS_FILE)));
  const found = isLive ? await liveDifference(target, list) : await folderDifference(path.resolve(target), list);
  for (const [words, files] of found.lists) for (const file of files) io.stdout.write(`${words}：${file}\n`);
  const wrong = found.lists.reduce((sum, [, files]) => sum + files.length, 0);
  const algorithm = list.algorithm.toUpperCase();
  const { words: treeNote, isPublishable } = treeWords(
    isLive ? { kind: 'unlabelled' } : await treeState(io.root, path.resolve(target)),
  );
  if (treeNote !== '') io.stdout.write(`${treeNote}\n`);
  io.stdout.write(
    wrong === 0
      ? `全部一致：${found.compared} 个文件，${algorithm}。\n`
      : `有 ${wrong} 处不同（核对 ${found.compared} 个文件，${algorithm}）。\n`,
  );
  return wrong === 0 && isPublishable ? EXIT.clean : EXIT.findings;
}

interface Difference {
  lists: readonly (readonly [string, readonly string[]])[];
  compared: number;
}

async function folderDifference(folder: string, list: DigestList): Promise<Difference> {
  const { files } = await digestsOf(folder, list.algorithm);
  const { changed = [], missing = [], added = [] } = fileDifference(list.files, files) ?? {};
  return {
    lists: [
      ['改动', changed],
      ['缺少', missing],
      ['多出', added],
    ],
    compared: Object.keys(list.files).length,
  };
}

async function liveDifference(origin: string, list: DigestList): Promise<Difference> {
  try {
    const { changed, missing, exposed, compared } = await compareLive(origin, list);
    return {
      lists: [
        ['改动', changed],
        ['打不开', missing],
        ['访客能打开', exposed],
      ],
      compared,
    };
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
      throw new UsageError(`连不上 ${origin}：请核对网址、网络和证书。`);
    throw error;
  }
}

async function readDigests(file: string): Promise<DigestList> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`没有校验清单 ${file}。生成网站时会写好它；也可以用 --digests 写明另一份。`);
  const list = parseDigests(text);
  if (!list) throw new UsageError(`${file} 不是校验清单，或者已经损坏。`);
  return list;
}
