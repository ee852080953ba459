/** `lantai new`: asks for what the options do not specify, and writes a valid entry to the right folder and file. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalTime, ID_PATTERN } from '../../schemas/atoms.ts';
import { types, type TypeName } from '../../schemas/index.ts';
import { entryOf, understandDocument, type ConvertedEntry } from '../documents/document-to-entry.ts';
import { readSource } from '../documents/read-source.ts';
import type { Column } from '../../src/lib/model/column.ts';
import { loadFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import { askField } from '../new/ask-field.ts';
import { readBody } from '../new/body-file.ts';
import { chooseColumn, chooseSite, chooseType } from '../new/choices.ts';
import { draftEntry, type Draft } from '../new/draft.ts';
import { readAnswer } from '../new/field-answers.ts';
import { gitName } from '../new/git-name.ts';
import { withIds } from '../new/named-entries.ts';
import { ask, interactive } from '../new/prompts.ts';
import { writeNew } from '../lib/write-entry.ts';
import { createFile } from '../lib/write-file.ts';
import { decisionIn } from '../../schemas/placeholder.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const newHelp = `用法：npm run lantai -- new [选项]

不写选项时一步一步地问；写全了就不问，可用于脚本。

  --site <编号>       站点，例如 www
  --column <路径>     栏目，例如 zwgk/zcwj/gfxwj
  --type <体裁>       栏目可以放几种体裁时才需要
  --title <标题>
  --editor <姓名>     责任编辑，缺省为 git 里的姓名
  --time <时间>       发布时间，缺省为现在，例如 "2026-03-01 09:30"
  --slug <名称>       文件名里的英文或拼音，缺省由标题生成
  --field 键=值       其他字段，可写多次，例如 --field subtype=通知；解读的文件可以写标题或发文字号
  --body <文件>       从文件读取正文（.txt 或 .md）
  --from <文件>       由公文生成整篇稿件（Word 或 WPS 的 .docx、.txt、.html）：标题、字号、日期、小标题、表格、图片
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
      from: { type: 'string' },
    },
  });
  if (values.body !== undefined && values.from !== undefined)
    throw new UsageError('--from 和 --body 只写一个：--from 读取整篇公文，--body 只读取正文。');
  // Options are validated before the first question, so that no answers are lost over a wrong option.
  const time = values.time ?? io.now;
  if (!isLocalTime(time)) throw new UsageError(`发布时间“${time}”不对，请写成 "2026-03-01 09:30"。`);
  if (values.slug !== undefined && !ID_PATTERN.test(values.slug))
    throw new UsageError('--slug 只能用小写字母、数字和连字符。');
  const typed = values.field.map(splitField);
  const body = values.body === undefined ? undefined : await readBody(path.resolve(values.body));
  const source = values.from === undefined ? undefined : await readSource(path.resolve(values.from));
  const document = source && (await understandDocument(source.name, source.bytes));

  const fleet = await loadFleet(io.root, io.now);
  const site = await chooseSite(fleet.parsed, values.site);
  const column = await chooseColumn(site, values.column);
  refuseSecondPage(fleet, column);
  const type = await chooseType(column, values.type);
  const fields: Record<string, unknown> = withIds(
    fleet,
    type,
    Object.fromEntries(typed.map(([key, value]) => [key, readAnswer(type, key, value)])),
  );
  const title =
    values.title ??
    (document === undefined || document.title === ''
      ? await ask({ label: '标题', option: '--title' })
      : document.title);
  const editor = values.editor ?? gitName(io.root) ?? (await ask({ label: '责任编辑', option: '--editor' }));
  const answers = {
    title,
    editor,
    time,
    fields,
    ...(values.slug === undefined ? {} : { slug: values.slug }),
    ...(body === undefined ? {} : { body }),
  };
  const place = { fleet, site, column, type, ...answers };
  const drafted = (): Draft => (document ? entryOf(document, place) : draftEntry(fleet, site, column, type, answers));
  if (interactive()) await askForRest(fleet, type, drafted, fields);
  const draft = drafted();
  if (draft.problems.length > 0) throw new UsageError(stillWrong(draft));

  await writeNew(io.root, draft.file, draft.text);
  const converted = document ? entryOf(document, place) : null;
  for (const { path: file, bytes } of converted?.files ?? []) await createFile(path.join(io.root, file), bytes);
  io.stdout.write(
    converted ? told(converted, site.id) : `已新建 ${draft.file}\n接下来：打开这个文件写正文，${thenCheck(site.id)}`,
  );
  return EXIT.clean;
}

const thenCheck = (site: string) => `然后运行 npm run lantai -- check --site ${site} 检查。\n`;

/** What was written, what was left out, and what is open. */
function told({ file, files, notes, text }: ConvertedEntry, site: string): string {
  const open = text.split('\n').flatMap((line) => decisionIn(line) ?? []);
  return [
    `已新建 ${file}\n`,
    ...files.map(({ path: picture }) => `　　　 ${picture}\n`),
    ...(notes.length > 0 ? ['转换时：\n', ...notes.map((note) => `  - ${note}\n`)] : []),
    ...(open.length > 0
      ? ['还要您决定（写在正文里，决定后删去那一行）：\n', ...open.map((words) => `  - ${words}。\n`)]
      : []),
    `接下来：打开这个文件，与原件对照一遍，${thenCheck(site)}`,
  ].join('');
}

/** A single-page column takes only one entry. */
function refuseSecondPage(fleet: LoadedFleet, { site, path: column, name, record }: Column): void {
  if (record.presentation !== 'page') return;
  const folder = `content/${site}/${column}/`;
  const there = fleet.files.entries.find((file) => file.path.startsWith(folder));
  if (there) throw new UsageError(`栏目“${name}”只有一页，已经有 ${there.path}。请直接修改这个文件。`);
}

/** Asks for the main fields of the type, then for missing or invalid fields until there are none. */
async function askForRest(
  fleet: LoadedFleet,
  type: TypeName,
  drafted: () => Draft,
  fields: Record<string, unknown>,
): Promise<void> {
  for (const key of types[type].promptFor) {
    if (key in fields) continue;
    const answer = await askField(fleet, type, key, drafted().data[key]);
    if (answer !== undefined) fields[key] = answer;
  }
  for (let [problem] = drafted().problems; problem; [problem] = drafted().problems)
    fields[problem.key] = await askField(fleet, type, problem.key, undefined, problem.words);
}

function stillWrong({ problems }: Draft): string {
  const lines = problems.map(({ key, label, words }) => `  --field ${key}=…  ${label}：${words}`);
  return `还缺这些信息，或者写得不对，请加上或改正：\n${lines.join('\n')}\n各字段的写法见 npm run lantai -- explain --types。`;
}

function splitField(word: string): [string, string] {
  const at = word.indexOf('=');
  if (at < 1) throw new UsageError(`--field 的写法是 键=值，例如 --field subtype=通知；现在写的是“${word}”。`);
  return [word.slice(0, at), word.slice(at + 1)];
}
