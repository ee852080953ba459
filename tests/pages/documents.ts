/** 政策文件: metadata, status and interpretations, each relation declared once and shown at both ends. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { BuiltPages } from '../support/browser-pages.ts';

const WATER = '/files/2025-01-15-water/';

/** The metadata block as label and value, in reading order. */
const metadata = (page: Page) =>
  page
    .locator('section[aria-label=公文信息] dl > div')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('dt')?.innerText.trim(), row.querySelector('dd')?.innerText.trim()]),
    );
const links = (page: Page, section: string) =>
  page
    .getByRole('region', { name: section })
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => [(a as HTMLElement).innerText, a.getAttribute('href')]));

export function documents(pages: BuiltPages): void {
  it('a document shows every field it has, under the labels of the site', async () => {
    expect(await metadata(await pages.visit(WATER))).toEqual([
      ['索引号', 'CS0000001/2025-00009'],
      ['发文机构', '测试市人民政府、测试市卫生健康委员会'],
      ['主题类别', '农业、林业、水利/水利'],
      ['成文日期', '2025-01-10'],
      ['发布日期', '2025-01-15'],
      ['发文字号', '测政发〔2025〕9号'],
      ['标题', '测试市饮用水管理办法'],
      ['有效性', '有效'],
      ['公开方式', '主动公开'],
      ['生效日期', '2025-02-01'],
      ['失效日期', '2030-01-31'],
      ['主题词', '饮用水、水源'],
      ['内容概述', '规定饮用水水源的保护和供水单位的责任。'],
    ]);
  });

  it('a document leaves out the fields it does not have', async () => {
    const labels = (await metadata(await pages.visit('/files/2024-03-01-saving/'))).map(([label]) => label);
    expect(labels).not.toContain('失效日期');
    expect(labels).not.toContain('主题词');
    expect(labels).toContain('发文字号');
  });

  it('what was taken out of a document is said below it', async () => {
    const main = (await pages.visit(WATER)).getByRole('main');
    expect(await main.getByText('删减说明').isVisible()).toBe(true);
    expect(await main.getByText('依法删去联系人电话。').isVisible()).toBe(true);
    const other = (await pages.visit('/files/2025-03-01-measures/')).getByRole('main');
    expect(await other.getByText('删减说明').count()).toBe(0);
  });

  describe('the status of a document', () => {
    it.each([
      {
        address: '/files/2024-03-01-saving/',
        badge: '已修改',
        sentence: '本文件自 2025-05-01 起已有修改，请与修改文件一并阅读。',
        by: '测试市人民政府关于修改《测试市节约用水办法》的决定',
        back: ['本文件修改的文件', '测试市节约用水办法'],
      },
      {
        address: '/files/2023-03-01-sand/',
        badge: '已废止',
        sentence: '本文件自 2025-03-15 起已废止，仅供查阅。',
        by: '测试市人民政府关于废止《测试市河道采砂办法》的决定',
        back: ['本文件废止的文件', '测试市河道采砂办法'],
      },
    ])('$badge leads to the document that did it, and from there back', async ({ address, ...status }) => {
      const page = await pages.visit(address);
      const main = page.getByRole('main');
      expect(await main.getByText(status.sentence).isVisible()).toBe(true);
      expect(await metadata(page)).toContainEqual(['有效性', status.badge]);
      await main.getByRole('link', { name: status.by }).first().click();
      await page.getByRole('heading', { level: 1, name: status.by }).waitFor();
      const [section = '', title] = status.back;
      expect(await links(page, section)).toEqual([[title, address]]);
      expect(await metadata(page)).toContainEqual(['有效性', '有效']);
    });

    it('follows its dates: expired after its last day, pending before its first', async () => {
      const expired = await pages.visit('/files/2023-04-01-trial/');
      expect(await expired.getByText('本文件有效期至 2025-03-31，现已失效，仅供查阅。').isVisible()).toBe(true);
      expect(await metadata(expired)).toContainEqual(['有效性', '已失效']);
      const pending = await pages.visit('/files/2025-05-20-coming/');
      expect(await pending.getByText('本文件尚未施行，将于 2025-09-01 起施行。').isVisible()).toBe(true);
    });

    it('needs no banner where the document is in force', async () => {
      expect(await (await pages.visit(WATER)).getByText(/^本文件/).count()).toBe(0);
    });
  });

  describe('an interpretation', () => {
    const TITLE = '一图读懂《测试市饮用水管理办法》';
    it('is linked from its document and leads back to it', async () => {
      const page = await pages.visit(WATER);
      expect(await links(page, '政策解读')).toEqual([[TITLE, '/explain/2025-01-16-water/']]);
      await page.getByRole('link', { name: TITLE }).click();
      await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      expect(await links(page, '解读的文件')).toEqual([['测试市饮用水管理办法', WATER]]);
      expect(await page.getByRole('main').innerText()).toMatch(/解读单位\s*测试市水务局/);
    });
    it('says in words what its picture shows', async () => {
      const text = (await pages.visit('/explain/2025-01-16-water/')).getByRole('region', { name: '文字说明' });
      expect(await text.locator('p').allInnerTexts()).toEqual(['水源保护分三级。', '供水单位每日检测。']);
    });
  });
}

/** Changes the content and builds again; the pages of the other tests are gone afterwards. */
export function removedDeclaration(pages: BuiltPages): void {
  it('an interpretation declared for another document is gone from both ends of the first', async () => {
    await pages.fleet().edit('content/portal/explain/2025-01-16-water.md', '- portal-water', '- portal-coming');
    await pages.build('--site', 'portal', '--no-search');
    const page = await pages.visit(WATER);
    expect(await page.getByRole('region', { name: '政策解读' }).count()).toBe(0);
    await page.goto(pages.url('/explain/2025-01-16-water/'));
    expect(await links(page, '解读的文件')).toEqual([['测试市用水定额', '/files/2025-05-20-coming/']]);
    await page.goto(pages.url('/files/2025-05-20-coming/'));
    expect((await links(page, '政策解读')).map(([, href]) => href)).toEqual(['/explain/2025-01-16-water/']);
  });
}
