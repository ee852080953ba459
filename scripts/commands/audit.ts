/** `lantai audit`: replays all records of sign-off and release. */
import { parseArgs } from 'node:util';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { auditReleases } from '../release/audit.ts';
import { violationText } from '../release/violations.ts';
import { openAuditedLedger } from '../release/audited-ledger.ts';

export const auditHelp = `用法：npm run lantai -- audit [选项]

从第一次提交开始重放审签记录和发布记录，逐次核对：记录只增加，没有被删去、改写；每份发布记录接得上前一份；
每一页的来源在发布的那一刻，按当时有效的规则和人员，已经审签。只读仓库，不需要生成网站。

  --today <时间>  以这一时刻为“现在”

退出码：0 全部证实，1 有不符，2 不是完整的 Git 仓库或者没有使用审签。
`;

export async function runAudit(args: string[], io: CommandIo): Promise<number> {
  parseArgs({ args, options: {} });
  const ledger = await openAuditedLedger(io.root, io.now);
  if (!ledger) throw new UsageError('这个站群没有使用审签，没有可以核对的记录。');
  const { releases, judged, violations } = await auditReleases(io.root, ledger);
  for (const violation of violations) io.stdout.write(violationText(violation, io.lang));
  const seen = `${releases} 次发布，${judged} 份内容`;
  io.stdout.write(
    violations.length === 0
      ? `全部证实：${seen}，发布的都在当时审签过。\n`
      : `有 ${violations.length} 处不符（${seen}），最早的一处是上面第一条。\n`,
  );
  return violations.length === 0 ? EXIT.clean : EXIT.findings;
}
