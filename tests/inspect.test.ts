/** `lantai inspect` as it is typed, on the minimal fleet. */
import path from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { examinePage } from '../scripts/checks/a11y/examine-page.ts';
import { validateHtml } from '../scripts/checks/html/validate-page.ts';
import { inspectionRecord, type InspectionRecord } from '../scripts/inspect/record.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const KIND = 'subtype: 要闻';
const BROKEN = 'subtype: 没有的';
let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

const inspect = (day: string, ...more: string[]) =>
  runInProcess('inspect', '--root', fleet.root, '--today', `${day} 12:00`, ...more);
const folderOf = (day: string) => path.join(fleet.root, 'reports', `inspection-${day}`);
const recordOf = async (day: string): Promise<InspectionRecord> =>
  inspectionRecord.parse(JSON.parse(await readFile(path.join(folderOf(day), 'inspection.json'), 'utf8')));

async function bytesOf(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(path.join(folder, name), 'utf8')]),
  );
}

describe('an inspection', () => {
  it('writes a record, pages, SARIF, Markdown and a calendar, the same to the byte the second time', async () => {
    await inspect('2025-06-01');
    const first = await bytesOf(folderOf('2025-06-01'));
    expect(first.map(([name]) => name)).toEqual(
      ['dept.html', 'due.ics', 'findings.sarif', 'index.html', 'inspection.json', 'portal.html', 'summary.md'].sort(),
    );
    await inspect('2025-06-01');
    expect(await bytesOf(folderOf('2025-06-01'))).toEqual(first);
  });

  it('is not certain about a site that has not been built, and says so first', async () => {
    const { stdout, code } = await inspect('2025-06-01');
    expect(code).toBe(1);
    expect(stdout).toContain('dept 测试市水务局：还不能判断');
    const page = await readFile(path.join(folderOf('2025-06-01'), 'dept.html'), 'utf8');
    expect(page.indexOf('还不能判断')).toBeLessThan(page.indexOf('14天内到期'));
  });

  it('lists what becomes due with unit and person, in the record, on the page and in the calendar', async () => {
    const { due } = await recordOf('2025-06-01');
    expect(due.length).toBeGreaterThan(0);
    const [first] = due;
    expect(first?.unit).not.toBe('');
    const unfolded = (await readFile(path.join(folderOf('2025-06-01'), 'due.ics'), 'utf8')).replace(/\r\n /g, '');
    for (const item of due) expect(unfolded).toContain(`UID:${item.id}@lantai`);
    expect(unfolded).toContain(`责任：${first?.unit}`);
  });

  it('draws the sample that the rules ask for, and another one for another share and seed', async () => {
    const usual = (await recordOf('2025-06-01')).samples.find(({ site }) => site === 'portal');
    expect(usual).toMatchObject({ unit: 'item', seed: '2025-q2', required: 0.3 });
    expect(usual?.sampled).toBe(Math.ceil((usual?.total ?? 0) * 0.3));
    await inspect('2025-06-01', '--sample', '0.5', '--seed', '7', '--site', 'portal');
    const [other] = (await recordOf('2025-06-01')).samples;
    expect(other).toMatchObject({ seed: '7', sampled: Math.ceil((other?.total ?? 0) * 0.5) });
  });

  it('compares with the inspection of an earlier day', async () => {
    await inspect('2025-06-01');
    const before = (await recordOf('2025-06-01')).findings.length;
    await fleet.edit(NEWS, KIND, BROKEN);
    await inspect('2025-06-02');
    const { sites, findings, previous } = await recordOf('2025-06-02');
    expect(previous?.moment).toBe('2025-06-01 12:00');
    expect(findings.filter(({ change }) => change === 'new').length).toBe(findings.length - before);
    expect(sites[0]?.compared.new).toBeGreaterThan(0);
    await fleet.edit(NEWS, BROKEN, KIND);
    await inspect('2025-06-03');
    const after = await recordOf('2025-06-03');
    expect(after.sites[0]?.compared).toMatchObject({ new: 0, fixed: sites[0]?.compared.new });
  });

  it('drafts the entry of the quarter on the portal, which breaks no rule', async () => {
    const { stdout } = await inspect('2025-06-04', '--publish');
    expect(stdout).toContain('已写入草稿 content/portal/yearly/2025-06-04-inspection-q2.md');
    const draft = await fleet.read('content/portal/yearly/2025-06-04-inspection-q2.md');
    expect(draft).toContain('state: 草稿');
    const check = await runInProcess('check', '--root', fleet.root, '--today', '2025-06-05 12:00');
    expect(check.stdout).not.toContain('inspection-q2');
  });

  it.each([
    [['--sample', '30'], '--sample 后面要写大于 0'],
    [['--site', 'portl'], '您要写的可能是 portal'],
    [['--previous', 'missing.json'], '--previous 的文件'],
  ])('explains a wrong command line: %o', async (more, words) => {
    const { code, stderr } = await inspect('2025-06-01', ...more);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('the pages of an inspection', () => {
  it('are valid, accessible, without scripts, and A4 on paper', async () => {
    await inspect('2025-06-01');
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext();
      for (const name of ['index.html', 'portal.html']) {
        const file = path.join(folderOf('2025-06-01'), name);
        const text = await readFile(file, 'utf8');
        expect(await validateHtml(text)).toEqual([]);
        expect(text).not.toMatch(/<script|\son[a-z]+=/);
        expect(await examinePage(context, `file://${file}`)).toEqual({ violations: [], overflows: [] });
        const page = await context.newPage();
        await page.goto(`file://${file}`);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      }
    } finally {
      await browser.close();
    }
  });

  it('show what editors typed as text', async () => {
    await fleet.edit(NEWS, KIND, "subtype: '<img src=x onerror=alert(1)>'");
    await inspect('2025-06-07');
    for (const [name, text] of await bytesOf(folderOf('2025-06-07')))
      if (name.endsWith('.html') || name.endsWith('.md')) expect(text).not.toMatch(/(?<!\\)<img/);
    expect(await readFile(path.join(folderOf('2025-06-07'), 'portal.html'), 'utf8')).toContain('&lt;img');
  });
});
