/** `lantai serve`: opens the built sites on this machine, each at its own port. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import stringWidth from 'string-width';
import { readLabel } from '../build/tree-label.ts';
import { interrupted } from '../lib/interruption.ts';
import { outputFolder, type OutputName } from '../lib/project.ts';
import { registeredSites, type RegisteredSite } from '../serve/registered-sites.ts';
import { startServer, type RunningServer } from '../serve/start-server.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { parsePort } from './port-option.ts';

export const serveHelp = `用法：npm run lantai -- serve [--site <站点>]… [--release] [--port <端口>] [--host <地址>]

在本机打开 dist/ 里已生成的网站，每个站点一个端口（登记在 sites/fleet.yaml）。按 Ctrl+C 结束。

  --site <站点>   只打开这个站点，可以写多次
  --port <端口>   从这个端口开始依次使用，不用登记的端口
  --release       打开 release/ 里发布的网站，不是 dist/ 里最近生成的
  --host <地址>   缺省 127.0.0.1，只有本机能打开；0.0.0.0 让同一网络的其他电脑也能打开
`;

export async function runServe(
  args: string[],
  io: Pick<CommandIo, 'stdout' | 'stderr' | 'root' | 'now'>,
): Promise<number> {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      port: { type: 'string' },
      release: { type: 'boolean', default: false },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  const output: OutputName = values.release ? 'release' : 'dist';
  const sites = await chooseSites(io.root, values.site);
  const firstPort = values.port === undefined ? null : parsePort(values.port);
  const built: RegisteredSite[] = [];
  for (const site of sites) {
    const ready = await access(path.join(outputFolder(io.root, output, site.id), 'index.html')).then(
      () => true,
      () => false,
    );
    if (ready) built.push(site);
    else
      io.stderr.write(
        `${site.name}（${site.id}）还没有生成。先运行 npm run lantai -- build${values.release ? ' --release' : ''} --site ${site.id}。\n`,
      );
  }
  if (built.length === 0) throw new UsageError('没有可以打开的网站。先运行 npm run lantai -- build。');

  const running = await startAll(
    built.map((site, at) => (firstPort === null ? site : { ...site, port: firstPort === 0 ? 0 : firstPort + at })),
    path.join(io.root, output),
    values.host,
  );
  io.stdout.write(addressList(running));
  for (const { site } of running)
    if ((await readLabel(outputFolder(io.root, output, site.id))) !== null && output === 'dist')
      io.stdout.write(`${site.name}是预览，含有没有审签的内容，不得对外使用。\n`);
  await interrupted();
  await Promise.all(running.map(({ server }) => server.close()));
  return EXIT.clean;
}

interface Running {
  site: RegisteredSite;
  server: RunningServer;
}

async function chooseSites(root: string, wanted: readonly string[]): Promise<RegisteredSite[]> {
  const registered = await registeredSites(root);
  if (!registered)
    throw new UsageError('站群登记表 sites/fleet.yaml 不能使用。运行 npm run lantai -- check 查看哪里有错。');
  for (const id of wanted) {
    if (registered.some((site) => site.id === id)) continue;
    throw new UsageError(`站群里没有站点“${id}”。已登记的站点：${registered.map((site) => site.id).join('、')}。`);
  }
  return wanted.length === 0 ? registered : registered.filter(({ id }) => wanted.includes(id));
}

/** Starts all servers or none. */
async function startAll(sites: readonly RegisteredSite[], dist: string, host: string): Promise<Running[]> {
  const running: Running[] = [];
  for (const site of sites) {
    try {
      running.push({ site, server: await startServer({ dist, site: site.id, port: site.port, host }) });
    } catch (error) {
      await Promise.all(running.map(({ server }) => server.close()));
      throw inWords(error as NodeJS.ErrnoException, site, host);
    }
  }
  return running;
}

function inWords(error: NodeJS.ErrnoException, site: RegisteredSite, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UsageError(
        `端口 ${site.port} 已被占用，${site.name}打不开。可能另一个窗口正在运行 npm run lantai -- serve 或 npm run lantai -- dev：请先在那里按 Ctrl+C，` +
          `或者换一组端口，例如 npm run lantai -- serve --port ${site.port < 60000 ? site.port + 1000 : site.port - 1000}。`,
      );
    case 'EACCES':
      return new UsageError(
        `没有权限使用端口 ${site.port}。请换一个 1024 以上的端口，例如 npm run lantai -- serve --port 4321。`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(`本机没有“${host}”这个地址。请去掉 --host，或者写 0.0.0.0。`);
    default:
      return error;
  }
}

function addressList(running: readonly Running[]): string {
  const widest = Math.max(...running.map(({ site }) => stringWidth(site.name)));
  const lines = running.map(
    ({ site, server }) => `  ${site.name}${' '.repeat(widest - stringWidth(site.name))}  ${server.url}`,
  );
  return `网站已在本机打开：\n\n${lines.join('\n')}\n\n在浏览器里打开上面的网址。按 Ctrl+C 结束。\n`;
}
