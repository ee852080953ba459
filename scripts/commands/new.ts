/** `lantai new`: asks what it is not told, and writes a valid entry in the right folder under the right name. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isLocalTime, ID_PATTERN } from '../../schemas/atoms.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { chooseColumn, chooseSite, chooseType } from '../new/choices.ts';
import { draftEntry } from '../new/draft.ts';
import { gitName } from '../new/git-name.ts';
import { ask } from '../new/prompts.ts';
import { writeNew } from '../new/write-entry.ts';
import { EXIT, UsageError, type CommandIo } from './command.ts';

export const newHelp = `用法：lantai new [选项]

不写选项时一步一步地问；写全了就不问，可用于脚本。

  --site <编号>       站点，例如 www
  --column <路径>     栏目，例如 zwgk/zcwj/gfxwj
  --type <体裁>       栏目可以放几种体裁时才需要
  --title <标题>
  --editor <姓名>     责任编辑，缺省为 git 里的姓名
  --time <时间>       发布时间，缺省为现在，例如 "2026-03-01 09:30"
  --slug <名称>       文件名里的英文或拼音，缺省由标题生成
  --field 键=值       其他字段，可写多次，例如 --field subtype=通知
  --body <文件>       从文件读取正文
`;

export async function runNew(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string' },
      column: { type: 'string' },
      type: { type: 'string' },
      title: { type: 'string' },
      editor: { type: 'string' },
      time: { type: 'string' },
      slug: { type: 'string' },
      field: { type: 'string', multiple: true, default: [] },
      body: { type: 'string' },
    },
  });
  const fleet = await loadFleet(io.root, io.now);
  if (fleet.parsed.sites.length === 0) throw new UsageError('站点登记表或站点记录有错误，请先运行 lantai check 改正。');

  const site = await chooseSite(fleet.parsed.sites, values.site);
  const column = await chooseColumn(site, values.column);
  const type = await chooseType(column, values.type);
  const title = values.title ?? (await ask('标题', '--title'));
  const editor = values.editor ?? gitName(io.root) ?? (await ask('责任编辑', '--editor'));
  const time = values.time ?? io.now;
  if (!isLocalTime(time)) throw new UsageError(`发布时间“${time}”不对，请写成 "2026-03-01 09:30"。`);
  if (values.slug !== undefined && !ID_PATTERN.test(values.slug))
    throw new UsageError('--slug 只能用小写字母、数字和连字符。');

  const fields: Record<string, unknown> = Object.fromEntries(values.field.map(readField));
  const body = values.body === undefined ? undefined : await readBody(path.resolve(values.body));
  const answers = {
    title,
    editor,
    time,
    fields,
    ...(values.slug === undefined ? {} : { slug: values.slug }),
    ...(body === undefined ? {} : { body }),
  };
  let draft = draftEntry(fleet, site, column, type, answers);
  for (const { key, label } of draft.missing) fields[key] = parse(await ask(label, `--field ${key}=…`)) as unknown;
  if (draft.missing.length > 0) draft = draftEntry(fleet, site, column, type, answers);
  if (draft.missing.length > 0)
    throw new UsageError(
      `这些字段还不对：${draft.missing.map(({ key, label }) => `${label}（${key}）`).join('、')}。运行 lantai explain --types 查看写法。`,
    );

  await writeNew(io.root, draft.file, draft.text);
  io.stdout.write(`已新建 ${draft.file}\n接下来：打开这个文件写正文，然后运行 lantai check --site ${site.id} 检查。\n`);
  return EXIT.clean;
}

function readField(word: string): [string, unknown] {
  const at = word.indexOf('=');
  if (at < 1) throw new UsageError(`--field 的写法是 键=值，例如 --field subtype=通知；现在写的是“${word}”。`);
  return [word.slice(0, at), parse(word.slice(at + 1)) as unknown];
}

async function readBody(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`读不到正文文件 ${file}。`);
  });
}
