/** 来信: the letter and its answer, the list, the statistics, and the question letters became. */
import { expect, it } from 'vitest';
import type { BuiltPages } from '../support/browser-pages.ts';
import { BROWSER_LETTERS } from '../support/browser-letters.ts';

const TITLE = '防汛演练时警报响了要不要撤离？';
const LETTER = '/letters/ly2025-0001/';
const QUESTION = '/questions/drill/';

export function letters(pages: BuiltPages): void {
  it('a letter and its answer stand apart, each with its writer and its date', async () => {
    const page = await pages.visit(LETTER);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);
    const question = await page.getByRole('region', { name: '来信内容' }).innerText();
    expect(question).toMatch(/王先生，2025-03-10 09:00\s+听说下周有防汛演练/);
    const answer = await page.getByRole('region', { name: '答复内容' }).innerText();
    expect(answer).toMatch(/测试市应急管理局，2025-03-11 09:30\s+演练期间听到警报不用撤离/);
  });

  it('a letter shows when it came, when and by whom it was answered, and how long that took', async () => {
    const main = (await pages.visit(LETTER)).getByRole('main');
    const facts = await main
      .locator('.fact-table dt')
      .evaluateAll((terms) =>
        terms.map((term) => [(term as HTMLElement).innerText, (term.nextElementSibling as HTMLElement).innerText]),
      );
    expect(facts).toEqual([
      ['来信编号', 'LY2025-0001'],
      ['来信渠道', '咨询'],
      ['受理日期', '2025-03-10'],
      ['答复日期', '2025-03-11'],
      ['答复部门', '测试市应急管理局'],
      ['办理用时', '1个工作日'],
    ]);
  });

  it('the words of the public are text, whatever they look like', async () => {
    const page = await pages.visit(`/letters/${BROWSER_LETTERS.hostile.name}/`);
    const question = page.getByRole('region', { name: '来信内容' });
    expect(await question.locator('p').allInnerTexts()).toEqual([
      expect.stringContaining('，2025-04-01'),
      '<b>第一行</b> https://evil.example.com/',
      '# 第二行 [点这里](https://evil.example.com/)',
      'سۇ توختىتىش ئۇقتۇرۇشى',
    ]);
    expect(await question.locator('[lang=ug][dir=rtl]').innerText()).toBe('سۇ توختىتىش ئۇقتۇرۇشى');
    expect(await question.getByRole('link').count()).toBe(0);
  });

  it('a letter leads to the question it became, and the question back to its letters', async () => {
    const page = await pages.visit(LETTER);
    await page.getByRole('region', { name: '由这封来信整理的常见问题' }).getByRole('link').click();
    await page.waitForURL(pages.url(QUESTION));
    expect(await page.getByRole('main').innerText()).toContain('根据2件群众来信整理');
    const back = page.getByRole('region', { name: '来自这些来信' }).getByRole('link');
    expect(await back.allInnerTexts()).toEqual([TITLE]);
  });

  it('the list says who answered and when, and leaves out what is not public', async () => {
    const list = (await pages.visit('/letters/')).getByRole('main');
    const text = await list.innerText();
    expect(text).toContain('测试市应急管理局，2025-03-10受理，2025-03-11答复');
    expect(text).not.toContain('邻居家的水管');
    const response = await (await pages.visit('/')).request.get(pages.url('/letters/ly2025-0002/'));
    expect(response.status()).toBe(404);
  });

  it('the statistics count every letter, public or not, and say how they count', async () => {
    const main = (await pages.visit('/letter-figures/')).getByRole('main');
    const figures = (await main.getByRole('region', { name: '总体情况' }).innerText()).replace(/\s+/g, ' ');
    expect(figures).toBe('收到来信 4件 已经答复 3件 已经公开 2件 平均用时 1.3个工作日 按时率 75.0%');
    const row = async (name: string) =>
      (
        await main
          .getByRole('row')
          .filter({ has: main.page().getByRole('rowheader', { name, exact: true }) })
          .allInnerTexts()
      ).map((text) => text.split(/\s+/));
    expect(await row('咨询')).toEqual([['咨询', '2', '2', '1', '1.5', '100.0%']]);
    expect(await row('找错')).toEqual([['找错', '1', '0', '0', '—', '0.0%']]);
    expect(await row('2025-03')).toEqual([['2025-03', '2', '2']]);
    expect(await row('来信人要求不公开')).toEqual([['来信人要求不公开', '1', '100.0%']]);
    expect(await main.getByRole('img', { name: '各月收到和答复的来信' }).count()).toBeGreaterThan(0);
    expect(await main.innerText()).toContain('找错类来信：受理到答复，时限3个工作日。');
    expect(await main.innerText()).toContain('各类来信：受理到答复，时限3个月。');
  });
}
