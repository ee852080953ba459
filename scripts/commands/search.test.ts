/** `lantai search`: what it refuses, and what it says of a search. */
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/lib/search/index-reader.ts';
import { search } from '../../src/lib/search/search.ts';
import { UsageError, type CommandIo } from '../lib/command.ts';
import { explanationLines, resultLines, type Explained } from '../search/explain-search.ts';
import { townSearch } from '../../tests/support/town-search.ts';
import { runSearch } from './search.ts';

const io = { root: '/nowhere', now: '2026-06-01 12:00', lang: 'zh' } as CommandIo;

describe('lantai search', () => {
  it.each([
    [[], '请写要查的词语'],
    [['居住证'], '用 --site 写一个站点的编号'],
    [['居住证', '--site', '../etc'], '用 --site 写一个站点的编号'],
    [['居住证', '--site', 'www', '--count', '0'], '--count 写一个正整数'],
    [['居住证', '--site', 'www'], 'dist/www/ 里没有搜索的数据'],
  ])('says what to type instead of %j', async (args, message) => {
    const refused = await runSearch(args, io).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect((refused as Error).message).toContain(message);
  });
});

async function explained(typed: string): Promise<Explained> {
  const sources = townSearch();
  const found = await search(typed, {}, sources);
  const reader = await openIndex(sources.files);
  const shown = await Promise.all(
    found.results.slice(0, 3).map(async (result) => ({ result, head: await reader.head(result.entry) })),
  );
  return { found, shown, read: sources.read.map((path) => ({ path, bytes: 1024 })) };
}

describe('the explanation of a search', () => {
  it('lists the results with their addresses, and the direct answer', async () => {
    const lines = resultLines(await explained('民政局电话'));
    expect(lines[0]).toMatch(/^“民政局电话”：\d+ 条结果$/);
    expect(lines).toContain('直接回答：某市民政局  /bodies/civil/');
    expect(lines.find((line) => line.startsWith('  1  '))).toContain('/bodies/civil/');
  });
  it('says what was asked, each step, the parts of each score, and the files', async () => {
    const text = explanationLines(await explained('民政局电话')).join('\n');
    expect(text).toContain('想知道：电话');
    expect(text).toMatch(/第 1 步 .+：\d+ 条，都有“民政局”/);
    expect(text).toMatch(/1 {2} +\d+\.\d 分 {2}第 1 步 {2}某市民政局\n {5}.*词语 \d/);
    expect(text).toMatch(/读取 \d+ 个文件，\d+ KB/);
    expect(text).toContain('manifest.json  1024 字节');
  });
  it('says what was corrected', async () => {
    expect(explanationLines(await explained('jzz'))).toContain('按拼音：居住证（采用）');
    expect(resultLines(await explained('居住正'))).toContain('以下是“居住证”的结果');
  });
  it('says what stands nowhere and what is near', async () => {
    const nothing = await explained('恐龙失业');
    expect(explanationLines(nothing)).toContain('全站没有：“恐龙”');
    expect(resultLines(nothing)).toContain('相近的：失业登记办事指南');
  });
});
