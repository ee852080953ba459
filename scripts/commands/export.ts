/** `lantai export`: letters and surveys for other systems, in versioned formats (R-JM-34). */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keysOf } from '../../schemas/atoms.ts';
import { EXPORTS } from '../import/exchange/export.ts';
import { EXCHANGE_FORMATS, exchangeSchema, type ExchangeName } from '../import/exchange/formats.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { chooseSite } from '../new/choices.ts';

const NAMES: readonly ExchangeName[] = keysOf(EXCHANGE_FORMATS);

export const exportHelp = `用法：npm run lantai -- export <letters|surveys> --site <编号> [选项]

把来信（letters）、调查问卷（surveys）导出为 JSON，交给其他系统；来信可以原样用 import letters 导入。
格式有版本号，写在文件的 version 里。

  --site <编号>   站点
  --schema        不导出，只列出这种格式的 JSON Schema
  --out <文件>    存入文件，不写则显示在屏幕上
`;

/** @throws UsageError if the command line names something that does not exist. */
export async function runExport(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      schema: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const name = NAMES.find((each) => each === positionals[0]);
  if (name === undefined || positionals.length > 1) throw new UsageError(`写明导出什么：${NAMES.join('、')}。`);
  const data = values.schema ? exchangeSchema(name) : await exported(name, values.site, io);
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (values.out === undefined) io.stdout.write(text);
  else {
    await replaceFile(path.resolve(values.out), text);
    io.stdout.write(`已写入 ${values.out}。\n`);
  }
  return EXIT.clean;
}

async function exported(name: ExchangeName, named: string | undefined, io: CommandIo): Promise<unknown> {
  const fleet = await loadFleet(io.root, io.now);
  if (!fleet.library) throw new UsageError('站群登记表 sites/fleet.yaml 有错，先运行 npm run lantai -- check。');
  const site = await chooseSite(fleet.parsed, named);
  return EXPORTS[name](fleet, fleet.library, site.id);
}
