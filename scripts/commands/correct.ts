/** `lantai correct`: corrects a published entry and records the correction. */
import { parseArgs } from 'node:util';
import { CORRECTION_KINDS } from '../../schemas/registers/corrections.ts';
import { correctEntry } from '../corrections/correct.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { gitName } from '../new/git-name.ts';

export const correctHelp = `用法：npm run lantai -- correct <条目编号或者文件> --problem <问题> --kind <类别> [选项]

更正一条已经发布的信息：改文字，更新时间写成现在，在更正登记里写一行。两个文件一起写，有一处不对就都不写。

  --problem <文字>    有什么问题，例如 "第二段“部署”误写为“布署”。"
  --kind <类别>       ${Object.values(CORRECTION_KINDS).join('、')}
  --replace <错=对>   把文件里的这几个字换掉，可写多次；文字已经改好的不写
  --by <姓名>         更正人，缺省为 git 里的姓名
  --found-by <姓名>   发现人，缺省为更正人
  --found-on <日期>   发现日期，缺省为今天
  --unit <单位>       责任单位，缺省为信息提供单位
  --level <处理>      内部提醒、通报批评、约谈；严重表述错误、更新不及时的必须写
  --today <时间>      以这一时刻为“现在”

改过的文件要重新审签：npm run lantai -- signoff request <文件>。
`;

export async function runCorrect(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      problem: { type: 'string' },
      kind: { type: 'string' },
      replace: { type: 'string', multiple: true, default: [] },
      by: { type: 'string' },
      'found-by': { type: 'string' },
      'found-on': { type: 'string' },
      unit: { type: 'string' },
      level: { type: 'string' },
    },
  });
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) throw new UsageError('请写明更正哪一条：条目编号或者文件，一次一条。');
  const by = values.by ?? gitName(io.root);
  if (values.problem === undefined) throw new UsageError('请用 --problem 写明有什么问题，会写进更正登记。');
  if (values.kind === undefined)
    throw new UsageError(`请用 --kind 写明问题类别：${Object.values(CORRECTION_KINDS).join('、')}。`);
  if (by === undefined) throw new UsageError('请用 --by 写明更正人。');
  const { entry, register } = await correctEntry(await loadFleet(io.root, io.now), {
    named,
    by,
    problem: values.problem,
    kind: values.kind,
    replacements: values.replace.map(splitReplacement),
    ...(values['found-by'] === undefined ? {} : { foundBy: values['found-by'] }),
    ...(values['found-on'] === undefined ? {} : { foundOn: values['found-on'] }),
    ...(values.unit === undefined ? {} : { unit: values.unit }),
    ...(values.level === undefined ? {} : { level: values.level }),
  });
  io.stdout.write(
    `已更正 ${entry}，更新时间 ${io.now}；已登记在 ${register}。\n` +
      `${values.replace.length === 0 ? '文字还没有改的，现在打开文件修改。' : ''}` +
      `接下来：npm run lantai -- check 检查，再请人审核。改动以前的审签不再有效。\n`,
  );
  return EXIT.clean;
}

function splitReplacement(word: string): [string, string] {
  const at = word.indexOf('=');
  const [wrong, right] = [word.slice(0, at), word.slice(at + 1)];
  if (at < 1 || wrong === right)
    throw new UsageError(`--replace 的写法是 错=对，例如 --replace 布署=部署；现在写的是“${word}”。`);
  return [wrong, right];
}
