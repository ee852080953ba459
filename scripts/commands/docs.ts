/** `lantai docs`: the reference pages, generated from the registries so that they are never out of date. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { referencePages } from '../docs/reference-pages.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { replaceFile } from '../lib/write-file.ts';
import { EXIT, type CommandIo } from '../lib/command.ts';

export const docsHelp = `用法：npm run lantai -- docs [选项]

重新生成 docs/reference/ 中由程序定义的各页。

  --check    只检查它们是否与程序一致，不改动文件
`;

const FOLDER = path.join(PROJECT_ROOT, 'docs', 'reference');

export async function runDocs(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } });
  const stale: string[] = [];
  for (const { name, text } of referencePages()) {
    const file = path.join(FOLDER, name);
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue;
    stale.push(`docs/reference/${name}`);
    if (!values.check) await replaceFile(file, text);
  }
  if (stale.length === 0) io.stdout.write('参考文档与程序一致。\n');
  else io.stdout.write(`${values.check ? '与程序不一致' : '已更新'}：${stale.join('、')}\n`);
  return values.check && stale.length > 0 ? EXIT.findings : EXIT.clean;
}
