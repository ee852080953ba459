/** `lantai withdraw`: withdraws a published entry. */
import { parseArgs } from 'node:util';
import { withdrawEntry } from '../corrections/withdraw.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { loadFleet } from '../lib/load-fleet.ts';

export const withdrawHelp = `用法：npm run lantai -- withdraw <条目编号或者文件> --reason <原因> [选项]

撤回一条已经发布的信息：原网址上改为一页说明，写明撤回时间和原因，原文不再提供。文件留在仓库里，不要删去。

  --reason <文字>         撤回原因，访客会看到，最多 200 字
  --replaced-by <编号>    取代它的条目编号
  --today <时间>          以这一时刻为“现在”

含个人信息或者秘密的，撤回以后还要清除历史，见 docs/operators/backup-and-rollback.md。
`;

export async function runWithdraw(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { reason: { type: 'string' }, 'replaced-by': { type: 'string' } },
  });
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) throw new UsageError('请写明撤回哪一条：条目编号或者文件，一次一条。');
  const reason = values.reason?.trim() ?? '';
  if (reason === '') throw new UsageError('请用 --reason 写明撤回原因，会显示在原来的网址上。');
  const replacedBy = values['replaced-by'];
  const { entry, mentionedIn } = await withdrawEntry(await loadFleet(io.root, io.now), {
    named,
    reason,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  });
  io.stdout.write(`已撤回 ${entry}，撤回时间 ${io.now}。\n`);
  if (mentionedIn.length > 0)
    io.stdout.write(`这些文件提到它，请看要不要一起改：\n${mentionedIn.map((file) => `  ${file}\n`).join('')}`);
  io.stdout.write('接下来：npm run lantai -- check 检查，再请人审核；合并、发布以后访客才看到。\n');
  return EXIT.clean;
}
