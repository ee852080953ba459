/** `lantai backup`: the repository and the built sites, with digests, in one folder. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLE_FILE, writeBackup } from '../backup/write-backup.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { loadFleet } from '../lib/load-fleet.ts';

export const backupHelp = `用法：npm run lantai -- backup --out <文件夹>

把仓库（全部分支、标签和历史）和 dist/ 里已经生成的网站备份到一个新文件夹，写好每个文件的校验值。
站群使用审签的，备份 release/ 里发布的网站，不备份预览。

  --out <文件夹>  新的、空的文件夹，例如 backup-2026-11-20

里面是 ${BUNDLE_FILE}（用 git clone 恢复）、dist/（或者 release/）和 digests.txt。核对用 npm run lantai -- verify <文件夹>。
加密和存到另一台机器由您来做；显示的校验值登记在 sites/<编号>/governance/backups.yaml。
`;

export async function runBackup(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  if (values.out === undefined) throw new UsageError('请写明备份到哪里：--out <文件夹>。');
  const { parsed } = await loadFleet(io.root, io.now);
  if (!parsed.fleet) throw new UsageError('站群登记表 sites/fleet.yaml 有错，先运行 npm run lantai -- check。');
  const { digest, sites, uncommitted } = await writeBackup(
    io.root,
    path.resolve(values.out),
    parsed.fleet.digestAlgorithm,
    parsed.fleet.signoff ? 'release' : 'dist',
  );
  if (uncommitted.length > 0)
    io.stderr.write(`这些改动还没有提交，不在备份里：\n${uncommitted.map((file) => `  ${file}\n`).join('')}`);
  const built = sites.length > 0 ? `已生成的网站：${sites.join('、')}` : '没有已生成的网站';
  io.stdout.write(`已备份到 ${values.out}。${built}。\n登记到 backups.yaml 的校验值：${digest}\n`);
  return EXIT.clean;
}
