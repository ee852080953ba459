/** 回应关切: who responds, what was added since, and what stays inside the house. */
import { expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const RAIN = '/replies/2025-03-07-rain/';

export function responses(pages: BuiltPages): void {
  it('a response says what it is, who gives it and where else it was given', async () => {
    const main = (await pages.visit(RAIN)).getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('关于城东积水的情况回应');
    const text = await main.innerText();
    expect(text).toContain('突发事件');
    expect(text).toMatch(/回应主体\s*测试市水务局/);
    for (const channel of ['政务微博', '政务微信']) expect(text).toContain(channel);
  });

  it('what was added since stands newest first, with its minute', async () => {
    for (const width of [PHONE, 1280]) {
      const steps = (await pages.visit(RAIN, { width }))
        .getByRole('region', { name: /动态|进展/ })
        .getByRole('listitem');
      expect(await steps.allInnerTexts()).toEqual([
        expect.stringMatching(/^2025-03-07 15:00\s*最新\s+积水全部排除。$/),
        expect.stringMatching(/^2025-03-07 10:00\s+抢险队伍到达现场。$/),
      ]);
    }
  });

  it('the record of guidance is nowhere on the page, seen or unseen', async () => {
    expect(await (await pages.visit(RAIN)).content()).not.toContain('测试市新闻办公室');
  });

  it('the list marks of which kind each response is', async () => {
    const item = (await pages.visit('/replies/')).getByRole('main').getByRole('listitem').filter({ hasText: '积水' });
    expect(await item.innerText()).toContain('突发事件');
    await item.getByRole('link').first().click();
    await (await pages.visit(RAIN)).getByRole('heading', { level: 1, name: '关于城东积水的情况回应' }).waitFor();
  });

  it('is a live blog to machines', async () => {
    const texts = await (await pages.visit(RAIN)).locator('script[type="application/ld+json"]').allTextContents();
    expect(texts.map((text) => (JSON.parse(text) as Record<string, unknown>)['@type'])).toContain('LiveBlogPosting');
  });
}
