/** `lantai search`: what the search page of a built site finds, and why. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MANIFEST_FILE, SEARCH_ROOT } from '../../src/lib/search/index-files.ts';
import { openIndex } from '../../src/lib/search/index-reader.ts';
import { search } from '../../src/lib/search/search.ts';
import { suggest } from '../../src/lib/search/suggest.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { distFolder } from '../lib/project.ts';
import { explanationLines, resultLines } from '../search/explain-search.ts';
import { openBuiltSearch } from '../search/open-built-search.ts';

export const searchHelp = `用法：npm run lantai -- search "<查询>" --site <编号> [选项]

照搜索页的程序查一次已经生成的网站，列出前几条结果。

  --site <编号>  站点
  --explain      再列出认出的词语、每一步、每条结果的分数和读取的文件
  --literally    不改错别字，不按拼音理解
  --suggest      列出边输入边提示的词语，不查
  --count <数>   列出几条，不写为 10 条
`;

export async function runSearch(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      explain: { type: 'boolean', default: false },
      literally: { type: 'boolean', default: false },
      suggest: { type: 'boolean', default: false },
      count: { type: 'string', default: '10' },
    },
  });
  const { site } = values;
  const query = positionals.join(' ');
  const count = Number(values.count);
  if (query.trim() === '') throw new UsageError('请写要查的词语，例如 npm run lantai -- search "居住证" --site www。');
  if (site === undefined || !/^[a-z0-9-]+$/.test(site)) throw new UsageError('用 --site 写一个站点的编号。');
  if (!Number.isInteger(count) || count < 1) throw new UsageError('--count 写一个正整数。');
  if (!existsSync(path.join(distFolder(io.root, site), SEARCH_ROOT, MANIFEST_FILE)))
    throw new UsageError(`dist/${site}/ 里没有搜索的数据，请先运行 npm run build -- --site ${site}。`);
  const built = await openBuiltSearch(path.dirname(distFolder(io.root, site)), site);
  try {
    const lines = values.suggest
      ? (await suggest(query, built.sources.files)).map(
          ({ text, url }) => `${text}${url === undefined ? '' : `  ${url}`}`,
        )
      : await linesOf();
    io.stdout.write(`${lines.join('\n')}\n`);
    return EXIT.clean;
  } finally {
    await built.close();
  }

  async function linesOf(): Promise<string[]> {
    const found = await search(query, { literally: values.literally }, built.sources);
    const reader = await openIndex(built.sources.files);
    const shown = await Promise.all(
      found.results.slice(0, count).map(async (result) => ({ result, head: await reader.head(result.entry) })),
    );
    const explained = { found, shown, read: [...built.read] };
    return [...resultLines(explained), ...(values.explain ? ['', ...explanationLines(explained)] : [])];
  }
}
