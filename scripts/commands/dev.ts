/** `lantai dev`: live preview of one site. */
import { parseArgs } from 'node:util';
import { interrupted } from '../lib/interruption.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { ChangeReport } from '../dev/change-report.ts';
import { BrokenSiteError, startPreview } from '../dev/preview-server.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { parsePort } from './port-option.ts';

export const devHelp = `用法：npm run lantai -- dev [选项]

  --site <编号>     要预览的站点，缺省为登记表里的第一个
  --port <端口>     缺省为登记表里的端口加 100
  --host <地址>     缺省为 127.0.0.1

改动保存后网页自动刷新。条目有错误时，它的网页上会写明错在哪里、怎么改；其他网页照常显示，最上面有提示。
草稿和没到发布时间的条目也看得到，带有标记；生成网站时不会有它们。
`;

/** Preview ports are beside those of `lantai serve`, so that both can run. */
const PORT_OFFSET = 100;

export async function runDev(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { site: { type: 'string' }, port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const { parsed } = await loadFleet(io.root, io.now);
  const registration =
    values.site === undefined ? parsed.fleet?.sites[0] : parsed.fleet?.sites.find(({ id }) => id === values.site);
  if (!registration)
    throw new UsageError(
      parsed.fleet
        ? `站群里没有站点“${values.site}”。`
        : '站点登记表 sites/fleet.yaml 有错误，请先运行 npm run lantai -- check。',
    );
  const port = values.port === undefined ? registration.port + PORT_OFFSET : parsePort(values.port);

  const report = new ChangeReport(io.lang);
  let server: Awaited<ReturnType<typeof startPreview>>;
  try {
    server = await startPreview({
      root: io.root,
      site: registration.id,
      port,
      host: values.host,
      now: io.now,
      onRefresh: (findings) => io.stdout.write(`${report.describeChanges(findings)}\n`),
      onFailure: (error) =>
        io.stderr.write(`这次改动没有读进来，网页仍是改动之前的样子：${String(error)}\n再保存一次即可重试。\n`),
    });
  } catch (error) {
    if (!(error instanceof BrokenSiteError)) throw error;
    io.stderr.write('站点记录有错误，还不能预览。请按上面的提示改正后再运行。\n');
    return EXIT.findings;
  }
  io.stdout.write(`预览地址：${server.url}\n按 Ctrl+C 结束。\n`);
  await interrupted();
  await server.close();
  return EXIT.clean;
}
