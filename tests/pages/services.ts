/** 办事: the catalogue, a guide on the screen and on paper, and the links between guide, institution, document and question. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';
import { shownNumber } from '../support/shown-number.ts';

const PERMIT = '/guides/water-permit/';
const METER = '/guides/meter/';

const rows = (page: Page, block: string) =>
  page
    .getByRole('region', { name: block })
    .locator('dl > div')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
const linksIn = (page: Page, role: 'region' | 'navigation', name: string) =>
  page
    .getByRole(role, { name, exact: true })
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => [(a as HTMLElement).innerText.trim(), a.getAttribute('href')]));
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();

/** Sheets of paper the page takes, in A4. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page(?![a-z])/gi)].length;
}

export function services(pages: BuiltPages): void {
  describe('the catalogue', () => {
    it('says how many items there are and how many need no visit', async () => {
      const main = (await pages.visit('/guides/')).getByRole('main');
      expect(await main.innerText()).toContain('共 2 项，可全程网上办理 1 项，占 50%。');
    });

    it('shows fully-online items in a group of their own, then items by object and theme', async () => {
      const page = await pages.visit('/guides/');
      expect(await headings(page)).toEqual(['全程网办', '个人办事', '法人办事']);
      const items = async (group: string) =>
        page.getByRole('region', { name: group, exact: true }).locator('li > div > a').allInnerTexts();
      expect(await items('全程网办')).toEqual(['取水许可']);
      expect(await items('个人办事')).toEqual(['水表检修', '取水许可']);
      expect(await items('法人办事')).toEqual(['取水许可']);
      expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        '供水用水',
        '水利水务',
        '水利水务',
      ]);
    });

    it('leads to its groups by keyboard, without JavaScript', async () => {
      const page = await pages.visit('/guides/', { javaScriptEnabled: false });
      const group = page.getByRole('navigation', { name: '事项分类' }).getByRole('link', { name: /^法人办事/ });
      await group.focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#legal');
      expect(await page.locator('#legal').isVisible()).toBe(true);
    });

    it('is one entrance to all services', async () => {
      const hall = [
        ['网上办事大厅', 'https://zwfw.test.gov.cn/'],
        ['办理进度和结果查询', 'https://zwfw.test.gov.cn/progress'],
      ];
      expect(await linksIn(await pages.visit('/guides/'), 'navigation', '办理入口')).toEqual(hall);
      expect(await linksIn(await pages.visit('/online/'), 'navigation', '办理入口')).toEqual(hall);
    });

    it('marks every item with how far it goes on line, and offers to begin where that is possible', async () => {
      const page = await pages.visit('/guides/', { width: PHONE });
      const item = page.getByRole('region', { name: '个人办事' }).getByRole('listitem');
      expect((await item.filter({ hasText: '取水许可' }).innerText()).split('\n')).toContain('全程网办');
      expect(await item.getByRole('link', { name: /^在线申报\s*：取水许可$/ }).getAttribute('href')).toBe(
        'https://zwfw.test.gov.cn/apply/1',
      );
      expect(await item.filter({ hasText: '水表检修' }).getByRole('link').count()).toBe(1);
    });
  });

  it('the entrance of fully-online items holds them by theme, with the share of each department', async () => {
    const page = await pages.visit('/online/');
    expect(await headings(page)).toEqual(['水利水务', '各单位全程网办情况']);
    expect(await page.getByRole('link', { name: '取水许可', exact: true }).getAttribute('href')).toBe(PERMIT);
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      '单位\t事项\t全程网办\t占比',
      '测试市人民政府\t2\t1\t50%',
    ]);
  });

  describe('a guide', () => {
    it('states every particular of the item', async () => {
      expect(await rows(await pages.visit(PERMIT), '事项信息')).toEqual([
        ['事项名称', '取水许可'],
        ['通俗说法', '打井取水'],
        ['事项编码', 'CS-SW-0001'],
        ['事项类型', '行政许可'],
        ['办理对象', '个人、法人'],
        ['主题分类', '水利水务'],
        ['网上办理', '全程网办'],
        ['承诺时限', '10个工作日'],
        ['法定时限', '45个工作日'],
        ['数量限制', '无数量限制'],
        ['收费标准', '不收费'],
        ['办理机构', '市水务局行政审批科'],
        ['办理地点', '测试市人民路1号'],
        ['办理时间', '工作日9:00—17:00'],
        ['咨询电话', shownNumber('0000-8000001')],
        ['进度查询', '网络、电话'],
        ['核对日期', '2025-01-09'],
        ['核对人', '乙'],
        ['版本', '2025年第1版'],
      ]);
    });

    it('shows conditions, materials, steps, basis and notes under their headings, each in the contents', async () => {
      const page = await pages.visit(PERMIT);
      const sections = [
        '受理条件',
        '申请材料',
        '办理流程',
        '表格下载',
        '办理依据',
        '注意事项',
        '常见问题',
        '投诉与监督',
        '办理情况',
        '版本记录',
      ];
      expect((await headings(page)).slice(0, sections.length)).toEqual(sections);
      expect((await linksIn(page, 'navigation', '本页目录')).map(([text]) => text)).toEqual(sections);
      expect(await page.getByRole('table', { name: '申请材料' }).getByRole('row').allInnerTexts()).toEqual([
        '材料名称\t格式\t份数\t签名签章\t依据',
        '取水许可申请书\t原件，纸质或电子\t1份\t申请人签名或盖章\t《取水许可和水资源费征收管理条例》第十一条',
      ]);
      expect(await page.getByRole('main').innerText()).toContain('家庭生活少量取水不需要办理。');
    });

    it('leads to each endpoint it has', async () => {
      expect(await linksIn(await pages.visit(PERMIT), 'navigation', '办理入口')).toEqual([
        ['在线申报', 'https://zwfw.test.gov.cn/apply/1'],
        ['在线查询', 'https://zwfw.test.gov.cn/query/1'],
      ]);
      expect(await (await pages.visit(METER)).getByRole('navigation', { name: '办理入口' }).count()).toBe(0);
    });

    it('has its forms and samples for download', async () => {
      const page = await pages.visit(PERMIT);
      for (const name of ['空白表格', '示范文本']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('region', { name: '表格下载' }).getByRole('link', { name }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`取水许可申请书（${name}）.csv`);
      }
    });

    it('says where to complain, with numbers that can be dialled', async () => {
      const page = await pages.visit(PERMIT, { width: PHONE });
      const complaint = page.getByRole('region', { name: '投诉与监督' });
      expect(await complaint.getByRole('link', { name: '在线投诉' }).getAttribute('href')).toBe(
        'https://zwfw.test.gov.cn/complaint',
      );
      expect(await complaint.getByRole('link', { name: '监督举报' }).getAttribute('href')).toBe(
        'https://zwfw.test.gov.cn/supervision',
      );
      expect(await page.getByRole('link', { name: shownNumber('0000-8000001') }).getAttribute('href')).toBe(
        'tel:0000-8000001',
      );
    });

    it('shows how it changed, the present version first, and what became of the item', async () => {
      const page = await pages.visit(PERMIT);
      expect(await page.getByRole('region', { name: '版本记录' }).getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(/^2025-01-09\s*最新\s+2025年第1版：承诺时限由20个工作日缩短为10个工作日。$/),
        expect.stringMatching(/^2024-03-01\s+2024年第1版：首次公布。$/),
      ]);
      expect(await page.getByRole('region', { name: '办理情况' }).getByRole('row').allInnerTexts()).toEqual([
        '时期\t申请（件）\t受理（件）\t办结（件）',
        '2024年\t1204\t1187\t1180',
      ]);
    });

    it('says that it is no government service, and on whose approval it is there', async () => {
      const facts = Object.fromEntries(await rows(await pages.visit(METER), '事项信息')) as Record<string, string>;
      expect(facts).toMatchObject({ 事项类型: '公共服务（非政务服务事项）', 审批文号: '测政办函〔2025〕2号' });
    });
  });

  describe('one declaration shows at both ends', () => {
    it.each([
      {
        what: 'institution',
        link: '市水务局行政审批科',
        at: '/bodies/flood-office/',
        back: '办理的事项',
        title: '取水许可',
      },
      {
        what: 'document',
        link: '测试市防汛办法',
        at: '/files/2025-03-01-measures/',
        back: '以本文件为依据的办事指南',
        title: '取水许可办事指南',
      },
      {
        what: 'question',
        link: '自家院里打井要办手续吗？',
        at: '/questions/well/',
        back: '相关办事',
        title: '取水许可办事指南',
      },
    ])('guide and $what', async ({ link, at, back, title }) => {
      const page = await pages.visit(PERMIT);
      await page.getByRole('main').getByRole('link', { name: link }).click();
      await page.waitForURL(`**${at}`);
      expect(await linksIn(page, 'region', back)).toContainEqual([title, PERMIT]);
    });

    it('an institution outside the fleet is named without a link', async () => {
      const fact = (await pages.visit(METER)).locator('[data-field=agency] dd');
      expect(await fact.innerText()).toBe('测试市自来水公司');
      expect(await fact.getByRole('link').count()).toBe(0);
    });
  });

  describe('on paper', () => {
    it.each([PERMIT, METER])('%s fits on one sheet', async (address) => {
      expect(await sheets(await pages.visit(address))).toBe(1);
    });

    it('leaves out what only a screen can use and keeps what the counter asks for', async () => {
      const page = await pages.visit(PERMIT);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: '办理入口' }).count()).toBe(0);
      const main = await page.getByRole('main').innerText();
      for (const words of ['受理条件', '申请材料', '办理流程', '办理依据', '注意事项', '投诉与监督', '网址：'])
        expect(main).toContain(words);
      for (const words of ['表格下载', '版本记录', '办理情况']) expect(main).not.toContain(words);
    });
  });

  it('is a GovernmentService to machines, with its channels and its questions', async () => {
    const texts = await (await pages.visit(PERMIT)).locator('script[type="application/ld+json"]').allTextContents();
    const [, guide] = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(guide).toMatchObject({
      lastReviewed: '2025-01-09',
      mainEntity: {
        '@type': 'GovernmentService',
        name: '取水许可',
        alternateName: ['打井取水'],
        serviceOperator: { parentOrganization: { url: 'https://www.test.gov.cn/bodies/flood-office/' } },
        subjectOf: [{ '@type': 'Legislation', name: '测试市防汛办法' }],
      },
      hasPart: { '@type': 'FAQPage' },
    });
  });
}
