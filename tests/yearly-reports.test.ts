/** `lantai report yearly` and its neighbours as they are typed. */
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

const report = (...words: string[]) =>
  runInProcess('report', ...words, '--root', fleet.root, '--today', '2026-01-15 12:00', '--site', 'portal');

describe('a report of a year', () => {
  it('is on the year before where no other is named', async () => {
    const out = path.join(fleet.root, 'yearly.html');
    await report('yearly', '--format', 'html', '--out', out);
    expect(await readFile(out, 'utf8')).toContain('<h1>2025年政府网站工作年度报表</h1>');
  });

  it.each(['xlsx', 'html', 'csv'])('has the same bytes every time as %s', async (format) => {
    const files = ['a', 'b'].map((name) => path.join(fleet.root, `${name}.${format}`));
    for (const file of files) await report('yearly', '--year', '2025', '--format', format, '--out', file);
    const [first, second] = await Promise.all(files.map((file) => readFile(file)));
    expect(first?.length).toBeGreaterThan(1000);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([
    [['yearly', '--format', 'xlsx'], '请用 --out 写明文件'],
    [['yearly', '--year', '25'], '--year 后面要写年度'],
    [['self-check'], '请先运行 npm run lantai -- inspect'],
    [['self-check', '--record', 'missing.json'], '--record 的文件'],
  ])('explains a wrong command line: %o', async (words, message) => {
    const { code, stderr } = await report(...words);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('of a self-inspection is taken from the latest inspection', async () => {
    await runInProcess('inspect', '--root', fleet.root, '--today', '2026-01-15 09:00');
    const { stdout, code } = await report('self-check');
    expect([code, stdout]).toEqual([0, expect.stringContaining('未检查')]);
  });
});
