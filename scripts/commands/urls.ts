/** `lantai urls`: the addresses of each site, and the list of published ones. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressListFile, joinedList, publishedAddresses, readAddressList } from '../addresses/address-list.ts';
import { folderOnDisk } from '../lib/fleet-folder.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const urlsHelp = `用法：npm run lantai -- urls [选项]

列出站点现在的网址，每行一个。

  --site <编号>  只看这个站点，可写多次；不写则为全部站点
  --update       把新的网址加进 sites/<编号>/published-urls.txt；清单里已有的不会删去

清单随内容一起提交。npm run lantai -- check 用它和 Git 历史判断发布过的网址有没有丢失。
`;

export async function runUrls(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { site: { type: 'string', multiple: true, default: [] }, update: { type: 'boolean', default: false } },
  });
  const { library } = await loadFleet(io.root, io.now);
  if (!library) throw new UsageError('站点登记表或站点记录有错误，请先运行 npm run lantai -- check 改正。');
  const ids = library.sites().map(({ id }) => id);
  const unknown = values.site.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`没有“${unknown}”这个站点。可用的有：${ids.join('、')}。`);
  for (const id of values.site.length > 0 ? values.site : ids) {
    const addresses = publishedAddresses(library, id);
    if (!values.update) {
      io.stdout.write(addresses.map((url) => `${library.site(id).origin}${url}\n`).join(''));
      continue;
    }
    const listed = (await readAddressList(folderOnDisk(io.root), id)) ?? [];
    const known = new Set(listed.map(({ value }) => value));
    const added = addresses.filter((url) => !known.has(url)).length;
    await replaceFile(path.join(io.root, addressListFile(id)), joinedList(listed, addresses));
    io.stdout.write(`${addressListFile(id)}：新增 ${added} 个网址\n`);
  }
  return EXIT.clean;
}
