/** `lantai report compliance`: how every clause stands on every site. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { examinePage } from '../scripts/checks/a11y/examine-page.ts';
import { validateHtml } from '../scripts/checks/html/validate-page.ts';
import { parseCsv } from '../src/lib/data/csv.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
const CLAUSES = 362;

let fleet: TempFleet;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'lantai-compliance-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  fleet = await tempFleet();
});
afterEach(() => fleet.dispose());

async function report(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(
    'report',
    'compliance',
    '--root',
    fleet.root,
    '--today',
    NOW,
    ...args,
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

/** Site and clause → the row as an object by heading. */
async function table(): Promise<Map<string, Record<string, string>>> {
  const [head = [], ...rows] = parseCsv((await report('--format', 'csv')).replace(/^\uFEFF/, '')).rows;
  const objects = rows.map((row) =>
    Object.fromEntries(head.map(({ text }, at) => [text, row[at]?.text ?? ''] as const)),
  );
  return new Map(objects.map((each) => [`${each['网站']} ${each['条款']}`, each]));
}

it('has every clause for every site, with what fulfils it and the test that proves it', async () => {
  const rows = await table();
  expect(rows.size).toBe(2 * CLAUSES);
  const row = rows.get('portal R-GO-3.1.0');
  expect(row?.['怎样做到']).toContain('规则 metadata/unit-duplicate');
  expect(row?.['测试']).toContain('scripts/checks/metadata/metadata.test.ts');
});

it('calls a clause met on one site and a finding on the other', async () => {
  await fleet.edit('content/dept/news/2025-03-03-sluice.md', '检查组', '### 水闸\n\n检查组');
  const rows = await table();
  const clause = 'R-GO-6.1c';
  expect(rows.get(`dept ${clause}`)?.['情况']).toBe('有问题');
  expect(rows.get(`dept ${clause}`)?.['网站现有的问题']).toBe('markup/heading-jump 1 个');
  expect(rows.get(`portal ${clause}`)?.['网站现有的问题']).toBe('');
});

it('marks the clauses of regulations whose rule pack a site does not use', async () => {
  await fleet.edit('sites/dept/site.yaml', 'rulePacks: [national]', 'rulePacks: [dali]');
  const rows = [...(await table()).values()];
  const fulfilments = (site: string, regulation: string) =>
    new Set(
      rows
        .filter((row) => row['网站'] === site && row['规定']?.includes(regulation) === true)
        .map((row) => row['情况']),
    );
  expect(fulfilments('portal', '大理州')).toEqual(new Set(['不适用']));
  expect(fulfilments('dept', '大理州')).not.toContain('不适用');
  // A local pack extends the national one.
  expect(fulfilments('dept', '政府网站发展指引')).not.toContain('不适用');
});

it('does not call a clause met whose only rules are about pages that are not built', async () => {
  const rows = await table();
  expect(rows.get('portal R-GO-3.1.3b')?.['情况']).not.toBe('未查');
  expect(rows.get('portal R-JM-15')?.['情况']).toBe('不适用');
  expect(rows.get('portal R-GO-6.4b')?.['情况']).toBe('未查');
});

it('is the same bytes twice, in every format', async () => {
  for (const format of ['html', 'md', 'csv', 'json'])
    expect(await report('--site', 'dept', '--format', format)).toBe(await report('--site', 'dept', '--format', format));
});

it('is a valid, accessible page without scripts that fits on A4', async () => {
  const file = path.join(folder, 'compliance.html');
  const html = await report('--format', 'html');
  await writeFile(file, html);
  expect(await validateHtml(html)).toEqual([]);
  expect(html).not.toMatch(/<script|\son[a-z]+=/);
  expect(html).not.toMatch(/(?:src|href)=/);

  const context = await browser.newContext({ javaScriptEnabled: true });
  const { violations, overflows } = await examinePage(context, pathToFileURL(file).href);
  expect(violations).toEqual([]);
  expect(overflows).toEqual([]);
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print' });
  // The printable width of A4 landscape at 96 dots an inch.
  await page.setViewportSize({ width: 1032, height: 703 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1032);
  await context.close();
});

it('lists in Markdown the counts and every clause that is not wholly met, with the reason', async () => {
  const text = await report('--site', 'portal', '--format', 'md');
  expect(text).toContain('## 程序');
  expect(text).toMatch(/做到 \d+/);
  const register = await Promise.all(
    ['national', 'jiangmen', 'dali', 'yongzhou', 'lianyungang'].map((name) =>
      readFile(`schemas/clauses/${name}.yaml`, 'utf8'),
    ),
  );
  const unmet = register.join('').match(/fulfilment: (?:part|outside|none)/g) ?? [];
  const [program = ''] = text.split('## 测试市人民政府');
  expect(program.match(/^\| R-/gm) ?? []).toHaveLength(unmet.length);
});
