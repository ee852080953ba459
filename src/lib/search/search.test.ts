/** The engine over a small town: what people type, and what they find. */
import { describe, expect, it } from 'vitest';
import { townSearch } from '../../../tests/support/town-search.ts';
import type { SearchOptions } from './found.ts';
import { openIndex } from './index-reader.ts';
import { search } from './search.ts';

const sources = townSearch();
const find = (typed: string, options: SearchOptions = {}) => search(typed, options, sources);
const titles = async (typed: string, options: SearchOptions = {}): Promise<string[]> => {
  const [{ results }, reader] = await Promise.all([find(typed, options), openIndex(sources.files)]);
  return Promise.all(results.map(async ({ entry }) => (await reader.head(entry)).title));
};
const first = async (typed: string) => (await titles(typed))[0];

describe('a title', () => {
  it('is found by fragments cut inside words', async () => {
    expect(await first('车泊位管')).toBe('某市公共停车泊位管理办法');
    expect(await first('住证首次')).toBe('居住证首次申领办事指南');
  });
  it('comes before texts that only mention the words', async () => {
    expect((await titles('泊位'))[0]).toBe('某市公共停车泊位管理办法');
  });
  it('is found in traditional characters, full width and with spaces between', async () => {
    for (const typed of ['公共停車泊位', '公 共 停 车 泊 位', '公共停车　泊位'])
      expect(await first(typed), typed).toBe('某市公共停车泊位管理办法');
  });
});

describe('a number', () => {
  const forms = [
    '某政发〔2025〕12号',
    '某政发[2025]12号',
    '某政发2025 12',
    '某政发〔二〇二五〕十二号',
    '文号：某政发(2025)12号',
  ];
  it.each(forms)('finds its document first as %s, and then what cites it', async (typed) => {
    const found = await find(typed);
    expect(await titles(typed)).toEqual(['某市公共停车泊位管理办法', '某市打井取水管理规定']);
    expect(found.steps.map(({ kind }) => kind)).toEqual(['number']);
  });
  it('finds a service by its code and an institution by its telephone, whole and in part', async () => {
    expect(await first('SL-GA-0001')).toBe('居住证首次申领办事指南');
    expect(await first('8000703')).toBe('某市民政局');
    expect(await first('电话0000-8000701')).toBe('某市民政局');
  });
  it('that no document has finds nothing', async () => {
    expect(await titles('某政发〔2025〕99号')).toEqual([]);
  });
});

describe('pinyin', () => {
  it.each(['juzhuzheng', 'ju zhu zheng', "ju'zhu'zheng", 'JZZ', '居住zheng', 'jzzheng', 'juzuzeng'])(
    '%s finds the residence permit and says so',
    async (typed) => {
      const { corrections } = await find(typed);
      expect(corrections[0]).toMatchObject({ reason: 'pinyin', applied: true });
      expect(await first(typed)).toBe('居住证首次申领办事指南');
    },
  );
  it('is not read where the visitor refuses it', async () => {
    expect(await titles('juzhuzheng', { literally: true })).toEqual([]);
  });
});

describe('a wrong character', () => {
  it.each([
    ['居住正', '居住证', 'of the same sound'],
    ['失业登计', '失业登记', 'of the same sound at the end'],
    ['民正局', '民政局', 'in the middle'],
    ['谭永年', '谭咏年', 'in a name'],
    ['失叶登记', '失业登记', 'of a near sound'],
    ['失业记登', '失业登记', 'in the wrong place'],
    ['失业登登记', '失业登记', 'typed twice'],
  ])('%s is put right to %s: %s', async (typed, meant) => {
    const { corrections, query } = await find(typed);
    expect(query).toBe(meant);
    expect(corrections[0]).toEqual({ query: meant, reason: 'character', applied: true });
  });
  it('is kept where the visitor refuses the correction, and in words that are never corrected', async () => {
    expect((await find('居住正', { literally: true })).query).toBe('居住正');
    expect((await find('窨井盖')).corrections).toEqual([]);
  });
});

describe('everyday words', () => {
  it('find what the glossary says they mean', async () => {
    expect(await first('下岗')).toBe('失业登记办事指南');
    expect(await first('老人补贴')).toBe('高龄津贴从什么时候开始发？');
  });
  it('find a service by another of its names', async () => {
    expect(await first('办暂住证')).toBe('居住证首次申领办事指南');
  });
  it('find an institution by the short name that follows from its official one', async () => {
    expect(await first('人社局')).toBe('某市人力资源和社会保障局');
  });
});

describe('a question', () => {
  it('is answered with the telephone of the institution, or of the office asked for', async () => {
    const { answer } = await find('民政局电话是多少');
    expect(answer).toMatchObject({ kind: 'telephone', card: { phone: '0000-8000701' } });
    const office = await find('民政局养老服务科电话');
    expect(office.answer?.office).toEqual({ name: '养老服务科', phone: '0000-8000703' });
  });
  it('is answered with the leader in charge', async () => {
    const { answer, intent } = await find('谁管水务');
    expect(intent).toBe('person');
    expect(answer).toMatchObject({ kind: 'portfolio', head: { title: '谭咏年' } });
  });
  it('need not have its question words in what is found', async () => {
    const { intent, steps } = await find('请问居住证怎么办理需要什么材料');
    expect(intent).toBe('materials');
    expect(steps[0]?.kind).toBe('all');
    expect(await first('请问居住证怎么办理需要什么材料')).toBe('居住证首次申领办事指南');
  });
});

describe('several words', () => {
  it('find what has all of them', async () => {
    const { steps } = await find('泊位 收费');
    expect(steps).toMatchObject([{ kind: 'all', without: [] }]);
  });
  it('find the rest where one stands nowhere together with the others, and say which', async () => {
    const { steps } = await find('公共停车泊位管理办法 津贴');
    expect(steps[0]?.without).toEqual(['津贴']);
    expect(await first('公共停车泊位管理办法 津贴')).toBe('某市公共停车泊位管理办法');
  });
  it('find entries published in the year', async () => {
    expect(await titles('2025年 预算')).toEqual(['预算执行情况向社会公布']);
  });
});

describe('nothing to find', () => {
  it.each(['asdfghjkl', 'xkcd', '量子计算机', '恐龙', '!!!', '', '🙂', '飞碟 预算'])('is said of %j', async (typed) => {
    expect((await find(typed)).results).toEqual([]);
  });
  it('names the words that stand nowhere, and the nearest services', async () => {
    const { absent, related } = await find('恐龙失业');
    expect(absent).toEqual(['恐龙']);
    expect(related[0]).toMatchObject({ kind: 'service', text: '失业登记办事指南' });
  });
});

describe('filters and groups', () => {
  it('count every group, and narrow the results but not the counts', async () => {
    const { groups, results } = await find('管理', { filters: { group: 'institutions' } });
    expect(groups.map(({ key }) => key)).toEqual(expect.arrayContaining(['policies', 'institutions']));
    expect(results.every(({ group }) => group === 'institutions')).toBe(true);
  });
  it('put the newest first where that is asked', async () => {
    const found = (await find('管理', { sort: 'date' })).results.map(({ entry }) => entry);
    expect(found).toEqual([...found].sort((a, b) => b - a));
  });
});

describe('the files', () => {
  it('are few, and texts are searched only after the first results are told', async () => {
    const own = townSearch();
    let before: string[] = [];
    await search('居住证', { onFirst: (found) => void (before = [...own.read, String(found.complete)]) }, own);
    expect(before.at(-1)).toBe('false');
    expect(before.some((path) => path.includes('ids.json'))).toBe(false);
    expect(own.read.some((path) => path.includes('sounds/'))).toBe(false);
    expect(own.read.some((path) => path.includes('ids.json'))).toBe(true);
  });
});

describe('a hostile query', () => {
  const hostile = {
    HTML: '<img src=x onerror=alert(1)>',
    'ten thousand characters': '停车'.repeat(5_000),
    'a trap for regular expressions': `${'a'.repeat(5_000)}!`,
    'nested brackets': '('.repeat(2_000),
    'writing direction': '\u202e居住证\u202c',
    'lone surrogates': '\ud800居\udc00',
    'names of properties': '__proto__ constructor toString',
    'pinyin without end': 'shi'.repeat(400),
  };
  it.each(Object.entries(hostile))('is harmless: %s', async (_, typed) => {
    const found = await find(typed);
    expect([...found.query].length).toBeLessThanOrEqual(240);
    expect(Array.isArray(found.results)).toBe(true);
  });
  it('finds its words under marks of writing direction', async () => {
    expect(await first('\u202e居住证\u202c')).toBe('居住证首次申领办事指南');
  });
});
