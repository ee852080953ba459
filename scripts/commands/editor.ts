/** `lantai editor`: the browser editor, on the working tree or built for a forge. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditor } from '../editor/build-editor.ts';
import { startLocalEditor } from '../editor/local/server.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { interrupted } from '../lib/interruption.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { fleetCacheFolder } from '../lib/project.ts';
import { gitName } from '../new/git-name.ts';
import { parsePort } from './port-option.ts';

export const editorHelp = `用法：npm run lantai -- editor [选项]
      npm run lantai -- editor build [选项]

在浏览器里写稿、改稿、撤稿，不用懂 Git。不写 build 时在本机打开，直接改这个文件夹里的稿件。

  --site <编号>     先打开哪个站点，缺省为登记表里的第一个
  --port <端口>     缺省为 4400
  --editor <姓名>   责任编辑，缺省为 git 里的姓名

editor build 把编辑器生成到单独的文件夹，放在单独的主机上，连接站群登记表里写的代码平台：

  --out <文件夹>    缺省为 dist-editor
`;

const PORT = 4400;

export async function runEditor(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      port: { type: 'string' },
      editor: { type: 'string' },
      out: { type: 'string', default: 'dist-editor' },
    },
  });
  const [action, ...others] = positionals;
  if ((action !== undefined && action !== 'build') || others.length > 0)
    throw new UsageError(`不认识“${positionals.join(' ')}”。可以写 build，或者什么都不写。`);
  return action === 'build' ? build(io, path.resolve(io.root, values.out)) : open(io, values);
}

async function open(
  io: CommandIo,
  values: { site?: string | undefined; port?: string | undefined; editor?: string | undefined },
): Promise<number> {
  const { parsed } = await loadFleet(io.root, io.now);
  const site = values.site === undefined ? parsed.sites[0] : parsed.sites.find(({ id }) => id === values.site);
  if (!site)
    throw new UsageError(
      `没有可以编辑的站点${values.site === undefined ? '' : `“${values.site}”`}。请先运行 npm run lantai -- check。`,
    );
  const server = await startLocalEditor({
    root: io.root,
    now: io.now,
    port: values.port === undefined ? PORT : parsePort(values.port),
    programFolder: path.join(fleetCacheFolder(io.root), 'editor'),
    editor: values.editor ?? gitName(io.root),
  });
  io.stdout.write(`请用浏览器打开：${server.address(site.id)}\n网址里有钥匙，不要发给别人。按 Ctrl+C 结束。\n`);
  await interrupted();
  await server.close();
  return EXIT.clean;
}

async function build(io: CommandIo, folder: string): Promise<number> {
  const fleet = await loadFleet(io.root, io.now);
  const { fleet: record, sites } = fleet.parsed;
  if (!record) throw new UsageError('站点登记表 sites/fleet.yaml 有错误，请先运行 npm run lantai -- check 改正。');
  if (!record.editor)
    throw new UsageError(
      '站点登记表 sites/fleet.yaml 里没有 editor，不知道编辑器要连接哪个代码平台。写法见 docs/operators/editor.md；只在本机编辑的，运行 npm run lantai -- editor。',
    );
  if (!isApart(io.root, folder))
    throw new UsageError(`--out 不能是 ${folder}：编辑器不和公开的网站放在一起，也不能覆盖源文件。请写别的文件夹。`);
  const files = await buildEditor(fleet, sites, record.editor, folder);
  io.stdout.write(`已生成 ${String(sites.length)} 个网站的编辑器，${String(files.length)} 个文件，在 ${folder}。\n`);
  return EXIT.clean;
}

/** Neither a source folder nor one that visitors reach. */
function isApart(root: string, folder: string): boolean {
  const kept = ['dist', 'content', 'sites', 'src', 'schemas', 'scripts', 'docs', 'node_modules', '.git'];
  const within = (outer: string, inner: string) => inner === outer || inner.startsWith(outer + path.sep);
  return !within(folder, root) && !kept.some((name) => within(path.join(root, name), folder));
}
