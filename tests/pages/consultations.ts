/** 征集调查、在线访谈和互动渠道: what can be taken part in, how, and what came of it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PLATFORM } from '../support/browser-consultations.ts';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const section = (page: Page, name: string) => page.getByRole('region', { name });
const hrefs = (page: Page, name: string) =>
  section(page, name)
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
const sentence = (page: Page, text: string) => page.getByRole('main').getByText(text, { exact: true }).isVisible();

export function consultations(pages: BuiltPages): void {
  it('a column of consultations puts what is open first, then what is to come, then what is over', async () => {
    const page = await pages.visit('/consult/');
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual(['正在进行', '即将开始', '已截止，结果待公布', '结果已公布']);
    expect(await section(page, '正在进行').innerText()).toMatch(/调查中[\s\S]*征集中/);
    expect(await section(page, '已截止，结果待公布').innerText()).toContain('2025-05-10 09:00 至 2025-05-25 18:00');
  });

  it('an open consultation says until when, and its form goes to the platform of the site', async () => {
    const page = await pages.visit('/consult/2025-05-20-quota/');
    expect(await sentence(page, '正在征集意见，2025-06-20 18:00 截止。')).toBe(true);
    const form = page.getByRole('form', { name: '怎样提意见' });
    expect(await form.getAttribute('action')).toBe(`${PLATFORM}/opinion`);
    expect(await form.getAttribute('method')).toBe('post');
    await form.getByLabel('您的意见和建议').fill('第三条请写明定额。');
    await form.getByRole('checkbox', { name: '我同意' }).check();
    expect(await form.evaluate((element) => Object.fromEntries(new FormData(element as HTMLFormElement)))).toEqual({
      item: 'portal-quota',
      title: '《测试市用水定额》公开征求意见',
      content: '第三条请写明定额。',
      name: '',
      phone: '',
      consent: 'yes',
    });
    expect(await hrefs(page, '怎样提意见')).toEqual(['/about/contact/', 'mailto:web@test.gov.cn']);
  });

  it('the browser may send forms to the configured platform and to nobody else', async () => {
    const page = await pages.visit('/consult/2025-05-20-quota/');
    const response = await page.request.get(page.url());
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(/form-action ([^;]*)/.exec(policy)?.[1]?.split(' ')).toEqual([
      "'self'",
      PLATFORM,
      'https://www.province.gov.cn',
    ]);
    let sent = '';
    await page.route(`${PLATFORM}/**`, (route) => {
      sent = `${route.request().method()} ${route.request().postData() ?? ''}`;
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<p>ok</p>' });
    });
    await page.getByLabel('您的意见和建议').fill('好');
    await page.getByRole('checkbox', { name: '我同意' }).check();
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('ok').waitFor();
    expect(sent).toContain('POST item=portal-quota');
    expect(decodeURIComponent(sent)).toContain('content=好');
    await page.unroute(`${PLATFORM}/**`);
  });

  it('nothing is sent before the citizen agreed', async () => {
    const page = await pages.visit('/consult/2025-05-20-quota/');
    const address = page.url();
    await page.getByLabel('您的意见和建议').fill('好');
    await page.getByRole('button', { name: '提交意见' }).click();
    expect(page.url()).toBe(address);
    const consent = page.getByRole('checkbox', { name: '我同意' });
    expect(await consent.evaluate((box) => (box as HTMLInputElement).validity.valueMissing)).toBe(true);
  });

  it('a survey is a form of its questions, usable without JavaScript on a phone', async () => {
    const page = await pages.visit('/consult/2025-05-21-metering/', { width: PHONE, javaScriptEnabled: false });
    const form = page.getByRole('form', { name: '怎样填写问卷' });
    expect(await form.getAttribute('action')).toBe(`${PLATFORM}/survey`);
    await form.getByRole('group', { name: '1. 您家是否已装分户水表？' }).getByRole('radio', { name: '未装' }).check();
    await form
      .getByRole('group', { name: '2. 您希望在什么时间施工？' })
      .getByRole('checkbox', { name: '周末' })
      .check();
    await form.getByLabel('3. 您住在哪个小区？').fill('河滨小区');
    expect(await form.getByLabel('4. 您还有什么建议？').evaluate((box) => box.tagName)).toBe('TEXTAREA');
    expect(await form.getByRole('radio', { name: '未装' }).isChecked()).toBe(true);
  });

  it('before it opens the page says when, and how to take part', async () => {
    const page = await pages.visit('/consult/2025-05-25-autumn/');
    expect(await sentence(page, '尚未开始，将于 2025-07-01 09:00 开始征集意见。')).toBe(true);
  });

  it('after the close there is no form, and the page says that the result is awaited', async () => {
    const page = await pages.visit('/consult/2025-05-10-bills/');
    expect(await sentence(page, '已于 2025-05-25 18:00 截止，不再接收，结果将在本页公布。')).toBe(true);
    expect(await page.getByRole('main').getByRole('form').count()).toBe(0);
  });

  it('a published result gives counts, what was taken up and what was not, with reasons', async () => {
    const page = await pages.visit('/consult/2025-03-10-measures/');
    const result = section(page, '采用情况');
    expect((await result.locator('dl').innerText()).replace(/\s+/g, ' ')).toBe('收到意见 12 采纳 5');
    expect(await result.getByRole('table').allInnerTexts()).toEqual([
      expect.stringMatching(/采纳的主要意见[\s\S]*建议公布巡查电话。[\s\S]*已写进第三条/),
      expect.stringMatching(/未采纳的意见和理由[\s\S]*建议取消巡查。[\s\S]*上位法规定必须巡查/),
    ]);
  });

  it('a survey that is over shows how often each answer was given', async () => {
    const page = await pages.visit('/consult/2025-04-10-hours/');
    const rows = await section(page, '采用情况').getByRole('table', { name: '1. 您希望周末营业吗？' }).getByRole('row');
    expect(await rows.allInnerTexts()).toEqual(['选项\t人数\t占比', '希望\t150\t75.0%', '不需要\t50\t25.0%']);
  });

  it('a consultation and its document link to each other', async () => {
    const page = await pages.visit('/consult/2025-05-20-quota/');
    expect(await hrefs(page, '相关文件')).toEqual(['/files/2025-05-20-coming/']);
    await page.goto(pages.url('/files/2025-05-20-coming/'));
    expect(await hrefs(page, '意见征集、问卷和访谈')).toEqual(['/consult/2025-05-20-quota/']);
    await page.goto(pages.url('/notices/2025-03-06-drill/'));
    expect(await hrefs(page, '意见征集、问卷和访谈')).toEqual(['/consult/2025-05-15-interview/']);
  });

  it('an interview shows its guests with photo or initial, and what was said in order', async () => {
    const page = await pages.visit('/consult/2025-05-15-interview/');
    const guests = section(page, '访谈嘉宾');
    expect(await guests.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('测试市水务局局长'),
      expect.stringContaining('测试市防汛办主任'),
    ]);
    const photo = guests.locator('img');
    expect(await photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    const dialogue = section(page, '访谈实录');
    expect(await dialogue.locator('.dialogue__speaker').allInnerTexts()).toEqual([
      '主持人',
      '钱雨',
      '网友青河人',
      '李山',
    ]);
    expect(await dialogue.locator('li > p:not(.dialogue__speaker)').nth(2).innerText()).toBe('物资也已备齐。');
  });

  it('the channel of interaction leads to every way to take part, and to what is open', async () => {
    const page = await pages.visit('/talk/');
    expect(await page.getByRole('main').innerText()).toContain('写明各渠道的用途');
    expect(await page.getByRole('main').getByRole('link', { name: '在线咨询' }).getAttribute('href')).toBe(
      '/talk/ask/',
    );
    expect(await hrefs(page, '正在征集和调查')).toEqual([
      '/consult/2025-05-25-autumn/',
      '/consult/2025-05-21-metering/',
      '/consult/2025-05-20-quota/',
    ]);
    expect(await page.getByRole('navigation', { name: '网上入口' }).getByRole('link').allInnerTexts()).toEqual([
      '意见征集',
      '网上调查',
      '网站评价',
    ]);
    expect(await section(page, '来信来电').innerText()).toContain('0000-8000000');
  });

  it('a channel without an entrance shows telephone, mail and post instead of a dead form', async () => {
    const page = await pages.visit('/talk/ask/');
    expect(await page.getByRole('main').getByRole('form').count()).toBe(0);
    const ways = section(page, '我要咨询');
    expect(await ways.innerText()).toMatch(/来电\s*0000-8000000[\s\S]*来信[\s\S]*信封上请注明“在线咨询”/);
    expect(await page.getByRole('main').innerText()).toContain('就政策和办事提出问题');
  });
}
