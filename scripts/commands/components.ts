/** `lantai components`: the software components with versions and licences. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readComponents } from '../components/read-components.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { replaceFile } from '../lib/write-file.ts';
import { reportFormats } from '../report/table-report.ts';

const { text, csv, json } = reportFormats;
const FORMATS: Readonly<Partial<Record<string, typeof text>>> = { text, csv, json };

export const componentsHelp = `用法：npm run lantai -- components [选项]

列出程序用到的全部软件组件：名称、版本、许可证、用途，供软件登记使用。

  --format <形式>  ${Object.keys(FORMATS).join('、')}；不写为 text
  --out <文件>     存入文件，不写则显示在屏幕上

有组件没有许可证的，退出码为 1。CycloneDX 格式的清单用 npm 自带的 npm sbom --sbom-format cyclonedx。
`;

const COLUMNS = { name: '组件', version: '版本', licence: '许可证', use: '用途' } as const;

export async function runComponents(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'text' }, out: { type: 'string' } },
  });
  const write = FORMATS[values.format];
  if (!write) throw new UsageError(`没有“${values.format}”这种形式。可以写：${Object.keys(FORMATS).join('、')}。`);
  const components = await readComponents(PROJECT_ROOT);
  const rows = components.map(({ name, version, licence, isDevelopment }) => ({
    name,
    version,
    licence: licence || '没有写明',
    use: isDevelopment ? '只在开发和测试时用' : '生成网站',
  }));
  const text = write({ columns: COLUMNS }, rows);
  if (values.out === undefined) io.stdout.write(text);
  else {
    await replaceFile(path.resolve(values.out), text);
    io.stdout.write(`已写入 ${values.out}，共${rows.length}个组件。\n`);
  }
  return components.some(({ licence }) => licence === '') ? EXIT.findings : EXIT.clean;
}
