/** `lantai items`: the items of the service platform, fetched into the register that guides are compared with. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { serviceItemsSchema } from '../../schemas/registers/service-items.ts';
import { governanceFile } from '../lib/governance.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const itemsHelp = `用法：npm run lantai -- items --site <编号> [选项]

取服务平台的事项清单，写入 sites/<编号>/governance/service-items.yaml；检查用它核对办事指南。

  --site <编号>   站点
  --from <地址>   清单的网址或者文件；不写则用站点记录的 services.itemsFeed

清单是 JSON：{ "items": [{ "code": "SL-SW-0001", "name": "取水许可", "version": "2026年第1版" }] }，
其他字段不用，version 可以没有。
`;

/** A platform that does not answer in this time is reported as such, in milliseconds. */
const TIMEOUT = 20_000;

/** Other fields of the platform are left out. */
const feedSchema = z.object({
  items: z.array(z.object({ code: z.string(), name: z.string(), version: z.string().optional() })),
});

export async function runItems(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args, options: { site: { type: 'string' }, from: { type: 'string' } } });
  const { library } = await loadFleet(io.root, io.now);
  if (!library) throw new UsageError('站点登记表或站点记录有错误，请先运行 npm run lantai -- check 改正。');
  const site = library.sites().find(({ id }) => id === values.site);
  if (!site) {
    const known = library.sites().map(({ id }) => id);
    throw new UsageError(`用 --site 写一个站点。可用的有：${known.join('、')}。`);
  }
  const from = values.from ?? site.record.services?.itemsFeed;
  if (from === undefined)
    throw new UsageError('站点记录没有事项数据接口（services.itemsFeed），用 --from 写清单的网址或者文件。');
  const { items } = parseItems(await readItems(from), from);
  const sorted = items.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const register = serviceItemsSchema.safeParse({ fetchedOn: io.now.slice(0, 10), items: sorted });
  if (!register.success) {
    const [at = '', key = ''] = (register.error.issues[0]?.path ?? []).slice(1).map(String);
    throw new UsageError(`${from} 第 ${Number(at) + 1} 个事项的 ${key} 太长或者是空的，清单没有写入。`);
  }
  const file = governanceFile(site.id, 'service-items');
  await replaceFile(path.join(io.root, file), stringify(register.data));
  io.stdout.write(`${file}：${sorted.length} 个事项\n`);
  return EXIT.clean;
}

async function readItems(from: string): Promise<string> {
  if (!/^https?:/.test(from))
    return readFile(from, 'utf8').catch(() => {
      throw new UsageError(`读不到文件 ${from}。`);
    });
  const answer = await fetch(from, { signal: AbortSignal.timeout(TIMEOUT) }).catch(() => null);
  if (!answer) throw new UsageError(`连不上 ${from}，原来的清单没有动。请稍后再试，或者用 --from 写已经下载的文件。`);
  if (!answer.ok) throw new UsageError(`${from} 的回答是 ${answer.status}，原来的清单没有动。`);
  return answer.text();
}

function parseItems(text: string, from: string): z.infer<typeof feedSchema> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(`${from} 不是 JSON，清单没有写入。`);
  }
  const parsed = feedSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${from} 里没有 items，或者有的事项没有 code 和 name，清单没有写入。`);
}
