/** `lantai changes`: the change sheet between two commits, to be filed with the superior unit. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../changes/compare.ts';
import { SHEET_FORMATS, sheetLines } from '../changes/sheet.ts';
import { sitesAt } from '../changes/sites-at.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { readGovernance } from '../lib/governance.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';

export const changesHelp = `用法：npm run lantai -- changes --from <提交> [选项]

列出两次提交之间主办单位、责任人、联系方式、域名、站点状态和栏目结构的变更，作为备案单。

  --from <提交>    从哪一次提交起：提交号、标签或者分支名
  --to <提交>      到哪一次提交；不写为 HEAD
  --site <编号>    只列这个站点，可写多次
  --format <形式>  ${Object.keys(SHEET_FORMATS).join('、')}；不写为 markdown
  --out <文件>     存入文件，不写则显示在屏幕上

栏目的新设、变更、删除在变更备案（sites/<编号>/governance/filings.yaml）中还缺适用规则要求的批准文号或者备案的，
列在“还缺”一栏，退出码为 1；都有的为 0。
`;

export async function runChanges(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string', default: 'HEAD' },
      site: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'markdown' },
      out: { type: 'string' },
    },
  });
  if (values.from === undefined) throw new UsageError('请写明从哪一次提交起：--from <提交>。');
  const write = (SHEET_FORMATS as Readonly<Partial<Record<string, (typeof SHEET_FORMATS)['csv']>>>)[values.format];
  if (!write)
    throw new UsageError(`没有“${values.format}”这种形式。可以写：${Object.keys(SHEET_FORMATS).join('、')}。`);
  const [before, after] = [await sitesAt(io.root, values.from), await sitesAt(io.root, values.to)];
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const unknown = values.site.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`没有“${unknown}”这个站点。可用的有：${ids.join('、')}。`);

  const fleet = await loadFleet(io.root, io.now);
  const known = new Set(fleet.library?.sites().map(({ id }) => id));
  const ofSite = <T extends { site: string }>(records: readonly T[], id: string) =>
    records.find(({ site }) => site === id);
  const [filings, responsibilities] = [
    readGovernance(fleet, 'filings').records,
    readGovernance(fleet, 'responsibilities').records,
  ];
  const lines = ids
    .filter((id) => values.site.length === 0 || values.site.includes(id))
    .flatMap((site) =>
      sheetLines({
        site,
        changes: changesBetween(before.get(site), after.get(site)),
        rules: (known.has(site) ? fleet.library?.rules(site) : undefined) ?? {},
        filings: ofSite(filings, site)?.data.filings ?? [],
        responsibilities: ofSite(responsibilities, site)?.data.responsibilities ?? [],
      }),
    );
  const text = write(lines, `${values.from} 至 ${values.to}`);
  if (values.out === undefined) io.stdout.write(text);
  else {
    await replaceFile(path.resolve(values.out), text);
    io.stdout.write(`已写入 ${values.out}，共${lines.length}项。\n`);
  }
  return lines.some(({ lacking }) => lacking !== '') ? EXIT.findings : EXIT.clean;
}
