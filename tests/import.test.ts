/** Importing as its user does it: real files, the command line, and what it leaves on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { rawRow, rawWorkbook } from './support/raw-workbook.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { treeDigest } from './support/tree-digest.ts';

type Cell = string | number | boolean | Date | null;

const HEADINGS = [
  '来信编号',
  '来信渠道',
  '来信主题',
  '来信内容',
  '复杂程度',
  '受理日期',
  '答复日期',
  '答复部门',
  '答复内容',
  '公开情况',
];
const letter = (number: string, more: Partial<Record<string, Cell>> = {}): Cell[] => {
  const values: Record<string, Cell> = {
    来信编号: number,
    来信渠道: '咨询',
    来信主题: '怎样申请补贴？',
    来信内容: '想问补贴怎样申请。',
    复杂程度: '简单',
    受理日期: '2025-03-03 09:00',
    答复日期: '2025-03-04 10:00',
    答复部门: '测试市水务局',
    答复内容: '您好：\n请到窗口办理。',
    公开情况: '公开',
    ...more,
  };
  return HEADINGS.map((heading) => values[heading] ?? null);
};

const TODAY = ['--today', '2025-06-01 12:00'];

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

const at = (name: string) => path.join(fleet.root, 'tables', name);
async function workbook(name: string, rows: Cell[][], sheet = '来信'): Promise<string> {
  await fleet.write(`tables/${name}`, await writeXlsx({ sheets: [{ name: sheet, rows, columns: DATE_COLUMNS }] }));
  return at(name);
}
/** Columns of letters whose dates the spreadsheet formats. */
const DATE_COLUMNS = HEADINGS.map((heading) => (/日期/.test(heading) ? { numFmt: 'yyyy-mm-dd hh:mm' } : {}));
const csv = async (name: string, text: string | Uint8Array) => {
  await fleet.write(`tables/${name}`, text);
  return at(name);
};
const importing = (kind: string, file: string, ...more: string[]) =>
  runInProcess('import', kind, file, '--site', 'portal', '--root', fleet.root, ...TODAY, ...more);
const importLetters = (file: string, ...more: string[]) =>
  importing('letters', file, '--column', 'letters', '--editor', '乙', ...more);
const entry = (name: string) => fleet.read(`content/portal/letters/${name}.md`);

describe('npm run lantai -- import letters', () => {
  it('writes each row of a workbook as a letter that passes the checks', async () => {
    const file = await workbook('letters.xlsx', [
      HEADINGS,
      letter('LY2025-0101', { 受理日期: new Date('2025-03-03T09:05:00Z'), 答复日期: 45720 }),
      letter('〔2025〕12号', { 来信渠道: 'complaint', 复杂程度: null, 公开情况: '待审核' }),
    ]);
    const outcome = await importLetters(file);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('共2行：新建2，更新0，没有变化0，退回0。');
    expect(await entry('ly2025-0101')).toBe(`---
id: portal-ly2025-0101
title: 怎样申请补贴？
publishedAt: '2025-03-04 09:00'
source:
  name: 测试市人民政府
  kind: 信息报送
provider: 测试市水务局
publisher: 测试市人民政府
editor: 乙
tags:
  - 来信
  - 咨询
number: LY2025-0101
channel: 咨询
content: 想问补贴怎样申请。
complexity: 简单
receivedAt: '2025-03-03 09:05'
answeredAt: '2025-03-04'
answeredBy: 测试市水务局
publishState: 公开
---

您好：

请到窗口办理。
`);
    // A number that cannot be a file name keeps its difference from all others.
    expect(await readdir(path.join(fleet.root, 'content/portal/letters'))).toContainEqual(
      expect.stringMatching(/^2025-12-[0-9a-f]{6}\.md$/),
    );
    const checked = await runInProcess(
      'check',
      '--root',
      fleet.root,
      '--site',
      'portal',
      '--check',
      'metadata',
      '--check',
      'markup',
    );
    expect(checked.stdout).not.toContain('content/portal/letters/ly2025-0101.md');
  });

  it('gives the same files when it runs again, whoever runs it', async () => {
    const file = await workbook('letters.xlsx', [HEADINGS, letter('LY2025-0101'), letter('LY2025-0102')]);
    await importLetters(file);
    const before = await treeDigest(fleet.root);
    const again = await importLetters(file, '--editor', '丁');
    expect(again.stdout).toContain('新建0，更新0，没有变化2');
    expect(await treeDigest(fleet.root)).toEqual(before);
  });

  it('updates the entry of a row that changed and touches nothing else', async () => {
    await importLetters(await workbook('letters.xlsx', [HEADINGS, letter('LY2025-0101'), letter('LY2025-0102')]));
    const other = await entry('ly2025-0102');
    const changed = [HEADINGS, letter('LY2025-0101', { 答复内容: '请到二楼窗口办理。' }), letter('LY2025-0102')];
    const outcome = await importLetters(await workbook('letters.xlsx', changed));
    expect(outcome.stdout).toContain('新建0，更新1，没有变化1');
    expect(await entry('ly2025-0101')).toContain('请到二楼窗口办理。');
    expect(await entry('ly2025-0102')).toBe(other);
  });

  it('takes no answered letter of which the table does not say whether it is public', async () => {
    const open = { 答复日期: null, 答复部门: null, 答复内容: null, 公开情况: null };
    const file = await workbook('letters.xlsx', [
      HEADINGS,
      letter('LY2025-0101', { 公开情况: null }),
      letter('LY2025-0102', { ...open, 来信主题: '还没有答复' }),
    ]);
    const outcome = await importLetters(file);
    expect(outcome.stdout).toMatch(/第2行 公开情况：没有填写/);
    expect(outcome.stdout).toContain('共2行：新建1，更新0，没有变化0，退回1。');
    expect(await entry('ly2025-0102')).toContain('publishState: 待审核');
  });

  it('reports every rejected row with its place and loses none', async () => {
    const rows = [
      HEADINGS,
      letter('LY2025-0101'),
      letter('LY2025-0102', { 受理日期: '2025-02-30', 来信渠道: '写信' }),
      letter('LY2025-0103', { 来信渠道: '写信' }),
      letter('LY2025-0104', { 答复内容: null }),
      letter('LY2025-0105', { 公开情况: '不公开' }),
      letter('LY2025-0101', { 来信主题: '同一个编号' }),
      letter('LY2025-0109', { 复杂程度: null }),
      letter('LY2025-0106', { 答复日期: '#N/A' }),
      letter('LY2025-0107', { 来信内容: null }),
      letter('LY2025-0108', { 来信内容: '长'.repeat(10_001) }),
    ];
    const outcome = await importLetters(await workbook('letters.xlsx', rows));
    expect(outcome.code).toBe(1);
    const reported = outcome.stdout.split('\n').filter((text) => text.startsWith('  第'));
    expect(reported).toEqual([
      '  第3行 受理日期“2025-02-30”：不是存在的日期。写成 2026-03-02 09:15。',
      '  第4行 来信渠道“写信”：不是规定的词。改为其中之一：领导信箱、咨询、投诉、意见、找错、转办。',
      '  第5行 公开情况：这封来信要公开，但没有答复内容（正文）。补上答复内容（正文）；还没有答复的，公开情况改为“待审核”。',
      '  第6行 公开情况：这封来信不公开，但没有写理由（notPublicReason）。加上 notPublicReason，从规定的理由里选；没有这些理由的应当公开。',
      '  第7行 来信编号“LY2025-0101”：与第2行重复。每个编号只写一行。',
      '  第8行 来信渠道：“咨询”的来信要写复杂程度，这里没有写（complexity）。加上 complexity: 简单，或 complexity: 其他。',
      '  第9行 答复日期“#N/A”：是出错的公式。改成值，或者改正公式再导入。',
      '  第10行 来信内容：没有填写。填写来信内容，例如 我住的小区建于1998年，想了解加装电梯的补贴标准和办理顺序。。',
      `  第11行 来信内容“${'长'.repeat(40)}…”：太长了。最多10000个字。`,
    ]);
    expect(outcome.stdout).toContain('共10行：新建1，更新0，没有变化0，退回9。');

    const rejects = await readFile(at('letters-退回.csv'), 'utf8');
    expect(rejects.startsWith('\uFEFF来信编号,')).toBe(true);
    expect(rejects.match(/LY2025-/g)).toHaveLength(9);
    expect(rejects).toContain('不是存在的日期，写成 2026-03-02 09:15');
  });

  it('takes the rejected rows once they are fixed', async () => {
    await importLetters(await workbook('letters.xlsx', [HEADINGS, letter('LY2025-0102', { 受理日期: '2025-02-30' })]));
    const rejects = await readFile(at('letters-退回.csv'), 'utf8');
    const outcome = await importLetters(await csv('fixed.csv', rejects.replace('2025-02-30', '2025-02-28')));
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toBe('共1行：新建1，更新0，没有变化0，退回0。\n');
  });

  it('hides personal data and says where', async () => {
    const headings = [...HEADINGS, '来信人', '性别', '联系电话', '住址'];
    const row = letter('LY2025-0101', {
      来信内容: '我叫赵建国，手机13800001234，身份证110101199003070011，住青河路12号3栋1单元402室。赵建国敬上',
      答复内容: '赵建国先生：请联系0000-8234567。',
    });
    const file = await workbook('letters.xlsx', [
      headings,
      [...row, '赵建国', '男', '13800001234', '青河路12号3栋1单元402室'],
    ]);
    const { stdout } = await importLetters(file);
    expect(stdout).toContain(
      '  第2行 来信内容：姓名2处，手机号1处，身份证号1处，住址门牌1处\n  第2行 答复内容：姓名1处\n',
    );
    const text = await entry('ly2025-0101');
    expect(text).toContain('sender: 赵先生');
    expect(text).toContain('赵\\*\\*先生：请联系0000-8234567。');
    for (const secret of ['赵建国', '13800001234', '110101199003070011', '402']) expect(text).not.toContain(secret);
  });

  it('hides the name of the writer however it is written', async () => {
    const names = ['王䶮', '𠮷小明', '古丽米热·阿不都克里木', '艾力•买买提', '赵建国（户主）', 'John Smith'];
    const rows = names.map((name, at) => {
      const signed = name.replace(/（.*/, '');
      const answer = `${signed}同志：您好！`;
      return [...letter(`LY2025-020${at}`, { 来信内容: `水压低。${signed}敬上`, 答复内容: answer }), name];
    });
    const file = await workbook('letters.xlsx', [[...HEADINGS, '来信人'], ...rows]);
    expect((await importLetters(file)).stdout).toContain('新建6');
    for (const [at, name] of names.entries()) {
      const text = await entry(`ly2025-020${at}`);
      for (const part of name.split(/[·•（ ]/).filter((part) => [...part].length > 1 && part !== '户主）'))
        expect(text).not.toContain(part);
    }
  });

  it('never lets a number write over a letter that is another one', async () => {
    await importLetters(await workbook('letters.xlsx', [HEADINGS, letter('LY2025-0101')]));
    const before = await entry('ly2025-0101');
    const other = { 来信主题: '路灯坏了', 来信内容: '路灯坏了一周。', 受理日期: '2025-03-02 08:00' };
    const { stdout } = await importLetters(
      await workbook('other.xlsx', [HEADINGS, letter('LY2025-0101', other), letter('ly2025-0101')]),
    );
    expect(stdout).toContain(
      '第2行 来信编号“LY2025-0101”：这个编号已经是另一条：来信主题“怎样申请补贴？”，来信内容“想问补贴怎样申请。”，受理日期“2025-03-03 09:00”。',
    );
    expect(stdout).toContain('第3行 来信编号“ly2025-0101”：与第2行重复');
    expect(await entry('ly2025-0101')).toBe(before);
  });

  it('takes what a workbook shows, and reports what it left out', async () => {
    const row = (number: number, values: Parameters<typeof rawRow>[1], attributes = '') =>
      rawRow(number, values, attributes);
    const cells = letter('').map((cell) => (cell === null ? null : String(cell)));
    const numbered = (format: number, value: number) => [{ xml: `s="${format}"><v>${value}</v>` }, ...cells.slice(1)];
    const rows = [
      row(1, HEADINGS),
      row(2, numbered(1, 318)),
      row(3, numbered(0, 2026031500012345)),
      row(4, numbered(1, 319), 'hidden="1"'),
    ];
    const sheets = [{ name: '来信', xml: `<sheetData>${rows.join('')}</sheetData>` }];
    const { code, stdout } = await importLetters(
      await csv('shown.xlsx', rawWorkbook({ sheets, formats: ['"LY2025-0"000'] })),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('隐藏的行没有导入：第4行。');
    expect(stdout).toContain('第3行 来信编号“2026031500012345”：超过15位');
    expect(stdout).toContain('共2行：新建1，更新0，没有变化0，退回1。');
    expect(await entry('ly2025-0318')).toContain('number: LY2025-0318');
    const again = await importLetters(at('shown-退回.csv'));
    expect(again.stdout).toContain('还没有核对');
  });

  it('writes nothing in a trial run', async () => {
    const file = await workbook('letters.xlsx', [HEADINGS, letter('LY2025-0101'), letter('坏', { 来信渠道: '写信' })]);
    const before = await treeDigest(fleet.root);
    const outcome = await importLetters(file, '--dry-run');
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('新建1，更新0，没有变化0，退回1。\n这是试运行，没有写任何文件。\n');
    expect(await treeDigest(fleet.root)).toEqual(before);
  });

  it('refuses a number whose file is something else, or is in another column', async () => {
    await fleet.write('content/portal/letters/ly2025-0101.md', '不是来信');
    const news = await fleet.read('content/portal/news/2025-03-02-meeting.md');
    await fleet.write(
      'content/portal/news/2025-03-02-meeting.md',
      news.replace('portal-20250302-01', 'portal-ly2025-0102'),
    );
    const file = await workbook('letters.xlsx', [HEADINGS, letter('LY2025-0101'), letter('LY2025-0102')]);
    const { stdout, code } = await importLetters(file);
    expect(code).toBe(1);
    expect(stdout).toContain('第2行 来信编号“LY2025-0101”：已经在 content/portal/letters/ly2025-0101.md');
    expect(stdout).toContain('第3行 来信编号“LY2025-0102”：已经在 content/portal/news/2025-03-02-meeting.md');
    expect(await entry('ly2025-0101')).toBe('不是来信');
  });

  it('takes 1,000 letters in seconds', async () => {
    const rows = Array.from({ length: 1000 }, (_, n) =>
      letter(`LY2025-${n + 1000}`, { 来信内容: '长长的来信。'.repeat(50) }),
    );
    const file = await workbook('letters.xlsx', [HEADINGS, ...rows]);
    const start = performance.now();
    expect((await importLetters(file)).stdout).toContain('新建1000');
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});

describe('tables come', () => {
  const TEXT = `${HEADINGS.join(',')}\r\nLY2025-0101,咨询,怎样申请？,"第一行,\r\n第二行",简单,2025/3/3 9:00,2025年3月4日,测试市水务局,请到窗口办理。,公开\r\n`;
  const GBK = path.join(import.meta.dirname, 'fixtures/import/letters-gbk.csv');

  it('as CSV in UTF-8, with or without its mark', async () => {
    expect((await importLetters(await csv('a.csv', TEXT))).stdout).toContain('新建1');
    expect((await importLetters(await csv('b.csv', `\uFEFF${TEXT}`))).stdout).toContain('没有变化1');
    expect(await entry('ly2025-0101')).toContain('content: |-\n  第一行,\n  第二行\n');
  });
  it('as CSV in the encoding of Chinese spreadsheet programs', async () => {
    expect((await importLetters(GBK)).stdout).toContain('新建1');
    expect(await entry('ly2025-0101')).toContain('title: 怎样申请？');
  });
  it('with tabs in UTF-16', async () => {
    const text = TEXT.replaceAll(',', '\t').replace('第一行\t', '第一行,');
    const outcome = await importLetters(await csv('a.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')));
    expect(outcome.stdout).toContain('新建1');
  });
  it('as JSON with English keys', async () => {
    const letters = [
      {
        number: 'LY2025-0101',
        channel: 'consult',
        subject: '怎样申请？',
        body: '想问补贴。',
        complexity: 'simple',
        receivedAt: '2025-03-03T01:00:00Z',
        attention: 3,
      },
    ];
    expect((await importLetters(await csv('a.json', JSON.stringify({ letters })))).stdout).toContain('新建1');
    expect(await entry('ly2025-0101')).toMatch(
      /complexity: 简单\nreceivedAt: '2025-03-03 09:00'\npublishState: 待审核\nattention: 3/,
    );
  });
  it('as one sheet of several', async () => {
    const sheets = [
      { name: '说明', rows: [['看第二张']] },
      { name: '来信', rows: [[null], [null, ...HEADINGS], [], [null, ...letter('LY2025-0101', { 来信主题: null })]] },
    ];
    await fleet.write('tables/two.xlsx', await writeXlsx({ sheets }));
    expect((await importLetters(at('two.xlsx'))).stderr).toContain('缺少必需的列');
    // The row is identified by the number the spreadsheet shows.
    expect((await importLetters(at('two.xlsx'), '--sheet', '来信')).stdout).toContain('第4行 来信主题：没有填写');
    expect((await importLetters(at('two.xlsx'), '--sheet', '去年')).stderr).toContain(
      '没有工作表“去年”。这个文件里有：说明、来信。',
    );
  });
});

describe('what is no table is explained', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.csv', '', '文件里没有内容'],
    ['other headings', 'a.csv', '甲,乙\n1,2\n', '缺少必需的列：来信编号（number）'],
    ['a heading twice', 'a.csv', `${HEADINGS.join(',')},编号\n`, '请只留一列：编号'],
    ['broken JSON', 'a.json', '[{"number": "1",}]', '不是合格的 JSON 文件'],
    ['JSON of one letter', 'a.json', '{"number": "1"}', 'JSON 文件应当是一个列表'],
    ['half a workbook', 'a.xlsx', Buffer.from('504b0304140000000800', 'hex'), '不是合格的 .xlsx 文件'],
    ['an old workbook', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为不加密码的 .xlsx'],
    ['a picture', 'a.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), '看不懂文件的文字编码'],
  ])('%s', async (_, name, content, words) => {
    const outcome = await importLetters(await csv(name, content));
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(words);
  });

  it('a workbook that unpacks to more than any workbook holds, whatever it says of itself', async () => {
    const outcome = await importLetters(await csv('bomb.xlsx', zipBomb()));
    expect(outcome.stderr).toContain('解压后大得不正常');
  });

  it('a command that is not whole', async () => {
    expect(await importing('mails', 'a.csv')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('种类写 letters'),
    });
    expect(await importing('letters', 'a.csv', '--column', 'news')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('types 要有 letter'),
    });
    expect(await importLetters(at('nowhere.csv'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('没有文件'),
    });
  });
});

describe('npm run lantai -- import corrections', () => {
  it('writes reports of mistakes as letters of their channel', async () => {
    const text =
      '留言编号,问题类型,问题描述,页面网址,留言时间,转办时间,办理单位,办结时间,答复单位,答复内容,状态\n' +
      'ZC-1,内容不准确,咨询电话打不通。请核对,https://www.test.gov.cn/a/,2025-03-03 09:00,2025-03-03 15:00,测试市水务局,2025-03-04 09:00,测试市水务局,已经改正。,公开\n';
    const outcome = await importing('corrections', await csv('c.csv', text), '--column', 'letters', '--editor', '乙');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const written = await entry('zc-1');
    expect(written).toContain('title: 内容不准确：咨询电话打不通');
    expect(written).toContain('channel: 找错');
    expect(written).toContain('page: https://www.test.gov.cn/a/');
    expect(written).toContain('forwardedTo: 测试市水务局');
  });
});

describe('npm run lantai -- import services', () => {
  it('writes an item as a guide that passes the checks', async () => {
    const item: Record<string, string> = {
      事项编码: 'SL-TEST-0001',
      事项名称: '用水报装',
      事项说明: '新建住宅接通自来水。',
      发布时间: '2025-03-03',
      事项类型: '公共服务',
      主题分类: '供水用水',
      办理对象: '个人、法人',
      办理依据: '《测试市供水办法》第六条',
      受理条件: '在供水范围内',
      办理流程: '受理 | 当场受理 | \n勘察 | 上门勘察 | 3个工作日',
      收费标准: '不收费',
      注意事项: '请带身份证',
      办理机构: '测试市供水中心',
      申请材料: '身份证 | 《办法》第六条 | 原件 | 1份 | 不需要',
      网上可办理程度: '网上指南',
      进度查询方式: 'phone',
      常见问题: '收费吗？ | 不收费。',
      投诉入口: 'https://hd.test.gov.cn/complaint',
      监督举报入口: 'https://hd.test.gov.cn/supervision',
      是否政务服务事项: '是',
      核对日期: '2025-03-01',
      核对人: '乙',
      版本: '1.0',
      办理情况: '2025年1—2月 | 120 | 4 | 9 | 6 | 6 | 5\n2024年 | 900 | | | 40 | 40 | 40',
      承诺时限: '5个工作日',
      法定时限: '10个工作日',
      咨询电话: '0000-8234567',
      办理地点: '供水中心一楼',
      办理时间: '工作日9:00—17:00',
    };
    const file = await csv(
      's.json',
      JSON.stringify([
        item,
        { ...item, 事项编码: 'SL-TEST-0002', 申请材料: '身份证' },
        { ...item, 事项编码: 'SL-TEST-0003', 咨询电话: '13800001234' },
        { ...item, 事项编码: 'SL-TEST-0004', 来源系统: '政务服务平台' },
      ]),
    );
    const outcome = await importing('services', file, '--column', 'guides', '--editor', '乙');
    expect(outcome.stdout).toContain('第2行 申请材料“身份证”：有一行分成1段，应当是5段');
    expect(outcome.stdout).toContain('第3行 咨询电话：这里有手机号码：138******34。');
    expect(outcome.stdout).toContain('第4行 来源系统：这一条由“政务服务平台”推送，没有来源单位的编辑、审核、签发记录');
    expect(outcome.stdout).toContain('共4行：新建1，更新0，没有变化0，退回3。');
    const checked = await runInProcess('check', '--root', fleet.root, '--check', 'metadata', ...TODAY);
    expect(checked.stdout).not.toContain('sl-test-0001');
    expect(await fleet.read('content/portal/guides/sl-test-0001.md')).toMatch(
      /step: 受理\n\s+text: 当场受理\n\s+- step: 勘察/,
    );
  });
});

describe('npm run lantai -- import news', () => {
  const item = (number: string, more: Record<string, string> = {}) => ({
    编号: number,
    标题: '全市水库蓄水平稳',
    发布时间: '2025-05-20 09:30',
    来源: '测试县水利局',
    内容标签: '水情；水库',
    类型: '工作动态',
    正文: '截至5月20日8时，全市水库蓄水平稳。',
    保密审查人: '测试县水利局办公室',
    保密审查日期: '2025-05-20',
    来源系统: '水情信息系统',
    来源单位: '测试县水利局',
    编辑人: '戊',
    编辑时间: '2025-05-20 08:10',
    审核人: '己',
    审核时间: '2025-05-20 08:30',
    签发人: '庚',
    签发时间: '2025-05-20 08:50',
    ...more,
  });

  it('takes what the sending unit edited, reviewed and signed, and nothing else', async () => {
    const rows = [
      item('SQ-1'),
      item('SQ-2', { 签发人: '' }),
      item('SQ-3', { 签发人: '戊' }),
      item('SQ-4', { 发布时间: '2025-05-20' }),
      item('SQ-5', { 正文: '请联系13800001234。' }),
    ];
    const outcome = await importing(
      'news',
      await csv('n.json', JSON.stringify(rows)),
      '--column',
      'news',
      '--editor',
      '乙',
    );
    expect(outcome.stdout).toContain('第2行 签发人：没有填写');
    expect(outcome.stdout).toContain('第3行 签发人：来源单位的编辑和签发都是“戊”');
    expect(outcome.stdout).toMatch(/第4行 发布时间“2025-05-20”/);
    expect(outcome.stdout).toContain('第5行：这里有手机号码');
    expect(outcome.stdout).toContain('共5行：新建1，更新0，没有变化0，退回4。');
    expect(await fleet.read('content/portal/news/2025-05-20-sq-1.md')).toMatch(
      /system: 水情信息系统\n[\s\S]*upstreamReview:\n {2}unit: 测试县水利局\n {2}editor: 戊\n/,
    );
    const checked = await runInProcess('check', '--root', fleet.root, ...TODAY);
    expect(checked.stdout).not.toContain('sq-1');
  });
});

describe('npm run lantai -- import feed', () => {
  const ITEM = 'https://www.province.gov.cn/1.html';
  const feedOf = (host: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://${host}/</link><description>d</description><item><title>我省召开会议</title><link>${ITEM}</link><pubDate>Sat, 31 May 2025 20:00:00 +0800</pubDate></item></channel></rss>`;
  beforeEach(() =>
    fleet.write(
      'sites/portal/governance/sources.yaml',
      'sources:\n  - { id: province, name: 测试省人民政府网站, url: https://www.province.gov.cn/, kind: 党政机关网站, level: 省级政府门户网站 }\n',
    ),
  );
  const missing = async () =>
    (await runInProcess('check', '--root', fleet.root, '--check', 'metadata', ...TODAY)).stdout.includes(
      'reprint-missing',
    );

  it('reads a feed from a server, and the check lists what was not reprinted', async () => {
    const server = createServer((_, response) => response.end(feedOf('www.province.gov.cn')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
    try {
      const outcome = await importing('feed', address, '--source', 'province');
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(outcome.stdout).toContain('province 测试省人民政府网站：1条，新增1条。');
      expect(await missing()).toBe(true);
    } finally {
      server.close();
    }
    const down = await importing('feed', address, '--source', 'province');
    expect(down).toMatchObject({ code: 1, stderr: '' });
    expect(down.stdout).toContain('没有读到');
    expect(await fleet.read('sites/portal/governance/feeds.yaml')).toContain(ITEM);
  });

  it('reads a feed from a file, keeps what an editor decided, and explains what is no feed', async () => {
    expect((await importing('feed', await csv('a.xml', feedOf('a.gov.cn')))).code).toBe(0);
    await fleet.edit(
      'sites/portal/governance/feeds.yaml',
      `url: ${ITEM}\n`,
      `url: ${ITEM}\n        notReprinted: 与本市无关\n`,
    );
    expect(await missing()).toBe(false);
    expect((await importing('feed', await csv('a.xml', feedOf('a.gov.cn')))).stdout).toContain('新增0条');
    expect(await missing()).toBe(false);
    const page = await importing('feed', await csv('b.html', '<html><body>x</body></html>'));
    expect(page).toMatchObject({ code: 1, stderr: '' });
    expect(page.stdout).toContain('不是 RSS、Atom 或 JSON Feed');
    expect((await importing('feed', at('nowhere.xml'))).stdout).toContain('找不到文件');
  });
});

describe('npm run lantai -- import stats', () => {
  const file = 'sites/portal/statistics/datasets.yaml';
  const rows = (...lines: string[]) => `数据集,浏览量,下载量,接口调用,统计截止日期\n${lines.join('\n')}\n`;
  const dataset = async (): Promise<string> => {
    const { parsed } = await loadFleet(fleet.root, '2025-06-01 12:00');
    return parsed.entries.find(({ entry }) => entry?.type === 'dataset')?.entry?.id ?? '';
  };

  it('keeps the newest counters of each dataset', async () => {
    const id = await dataset();
    const first = rows(`${id},"1,280",96,12,2025-05-20`, 'portal-none,1,1,1,2025-05-20', `${id},1,1,1,2025-05-20`);
    const outcome = await importing('stats', await csv('s.csv', first));
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('第3行 数据集“portal-none”：这个网站没有这个数据集');
    expect(outcome.stdout).toContain(`第4行 数据集“${id}”：与第2行重复`);
    const text = `asOf: '2025-05-20'\ndatasets:\n  ${id}:\n    views: 1280\n    downloads: 96\n    apiCalls: 12\n`;
    expect(await fleet.read(file)).toBe(text);

    const older = await importing('stats', await csv('o.csv', rows(`${id},9,9,9,2025-05-19`)));
    expect(older.stdout).toContain('统计截止日期“2025-05-19”：早于已经导入的2025-05-20');
    expect(await fleet.read(file)).toBe(text);
    const checked = await runInProcess('check', '--root', fleet.root, '--check', 'metadata', ...TODAY);
    expect(checked.stdout).not.toContain(file);
  });
});

/** A workbook of two hundred gigabyte-sized entries that says it is small. */
function zipBomb(): Buffer {
  const data = deflateRawSync(Buffer.alloc(50_000_000));
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(1000, 22);
  local.writeUInt16LE(name.length, 26);
  const entries = Array.from({ length: 200 }, () => {
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(data.length, 20);
    record.writeUInt32LE(1000, 24);
    record.writeUInt16LE(name.length, 28);
    return Buffer.concat([record, name]);
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, directory, end]);
}
