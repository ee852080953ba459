/** `lantai glossary`: the search words of a site compared with its pages and with what visitors typed. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { SearchWord } from '../../schemas/search-words.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { searchedEntries } from '../../src/lib/library/searched-entries.ts';
import { searchRecord } from '../build/search/search-record.ts';
import { checkGlossary } from '../glossary/check-glossary.ts';
import { isLogHeading, readLog } from '../glossary/read-log.ts';
import { readTable } from '../import/read/read-table.ts';
import { TableError } from '../import/table.ts';
import { governanceFile, readGovernance } from '../lib/governance.ts';
import { loadFleet, type LoadedFleet } from '../lib/load-fleet.ts';
import { searchWordsOf } from '../lib/search-words.ts';
import { replaceFile } from '../lib/write-file.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const glossaryHelp = `用法：npm run lantai -- glossary check [--site <站点>] [--all]
      npm run lantai -- glossary import <文件> --site <站点>

  check    核对搜索词表：哪些词查不到网页，哪些词没有人用过，哪些没有结果的查询还没有对应的词
  import   导入访客的查询（CSV、XLSX），写入 sites/<站点>/governance/search-log.yaml，代替上一次的
  --site   站点；check 不写则核对所有站点
  --all    共用词表（schemas/glossary.yaml）里的词也逐个列出，不只是本站的词

导入的表要有“查询”一列，可以有“次数”和“结果数”；没有“结果数”的，都当作没有结果。含个人信息的行不导入。
`;

/** Queries that are listed. */
const MOST = 50;

export async function runGlossary(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { site: { type: 'string' }, all: { type: 'boolean', default: false } },
  });
  const [action, ...files] = positionals;
  const fleet = await loadFleet(io.root, io.now);
  const { library } = fleet;
  if (!library) throw new UsageError('站点登记表或站点记录有错误，请先运行 npm run lantai -- check 改正。');
  const known = library.sites();
  const chosen = values.site === undefined ? known : known.filter(({ id }) => id === values.site);
  if (chosen.length === 0)
    throw new UsageError(`没有站点“${values.site}”。可用的有：${known.map(({ id }) => id).join('、')}。`);
  if (action === 'check' && files.length === 0) {
    let clean = true;
    for (const site of chosen) clean = (await check(fleet, library, site, values.all, io)) && clean;
    return clean ? EXIT.clean : EXIT.findings;
  }
  const [file, ...others] = files;
  const [site] = chosen;
  if (action !== 'import' || file === undefined || others.length > 0 || values.site === undefined || !site)
    throw new UsageError('写 glossary check，或者 glossary import <文件> --site <站点>。');
  return importLog(file, site.id, io);
}

/** @returns whether all words of the site itself lead somewhere, and no query is left without a word. */
async function check(fleet: LoadedFleet, library: Library, site: Site, all: boolean, io: CommandIo): Promise<boolean> {
  const words = await searchWordsOf(fleet, site.id);
  const recordOf = <N extends 'search-words' | 'search-log'>(name: N) =>
    readGovernance(fleet, name).records.find((record) => record.site === site.id)?.data;
  const own = new Set(recordOf('search-words')?.words.map(({ term }) => term));
  const searched = searchedEntries(library, site.id);
  const texts = [...searched.keys()].map((entry) => {
    const { title, text, tags } = searchRecord(library, entry);
    return `${title} ${text} ${tags}`;
  });
  const log = recordOf('search-log');
  const found = checkGlossary(words, texts, log?.queries ?? []);
  const list = (title: string, some: readonly SearchWord[]): number => {
    const ofSite = some.filter(({ term }) => own.has(term));
    const shown = all ? some : ofSite;
    io.stdout.write(`${title}：本站 ${ofSite.length} 个，共用 ${some.length - ofSite.length} 个\n`);
    for (const { term, means } of shown)
      io.stdout.write(`  ${term}${means.length > 0 ? ` → ${means.join('、')}` : ''}\n`);
    return ofSite.length;
  };
  const known = log ? `${log.importedOn} 导入的查询 ${log.queries.length} 条` : '没有导入过查询';
  io.stdout.write(`${site.id} ${site.record.standardName}：${words.length} 个词，${searched.size} 篇，${known}\n`);
  const dead = list('查不到网页的词', found.deadEnds);
  list('没有人用过的词', found.unused);
  io.stdout.write(`没有结果、词表里也没有的查询：${found.uncovered.length} 条\n`);
  for (const { q, times } of found.uncovered.slice(0, MOST)) io.stdout.write(`  ${q}（${times}次）\n`);
  return dead === 0 && found.uncovered.length === 0;
}

async function importLog(from: string, site: string, io: CommandIo): Promise<number> {
  const table = await readTable(path.resolve(from), isLogHeading).catch(refuse);
  let log: ReturnType<typeof readLog>;
  try {
    log = readLog(table);
  } catch (error) {
    return refuse(error);
  }
  const file = governanceFile(site, 'search-log');
  const record = { importedOn: io.now.slice(0, 10), queries: log.queries };
  await replaceFile(path.join(io.root, file), stringify(record));
  const misses = log.queries.filter(({ results }) => results === 0).length;
  io.stdout.write(`${file}：${log.queries.length} 条查询，其中没有结果的 ${misses} 条\n`);
  if (log.personal > 0) io.stdout.write(`含个人信息，没有导入：${log.personal} 行\n`);
  if (log.unreadable > 0) io.stdout.write(`没有文字，或者次数、结果数不是整数，没有导入：${log.unreadable} 行\n`);
  io.stdout.write(`下一步：npm run lantai -- glossary check --site ${site}\n`);
  return EXIT.clean;
}

function refuse(error: unknown): never {
  if (error instanceof TableError) throw new UsageError(error.message);
  throw error;
}
