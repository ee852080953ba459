/** 常见问题: the knowledge base by theme, and one question with its answer and what it rests on. */
import { expect, it } from 'vitest';
import type { BuiltPages } from '../support/browser-pages.ts';

const DRILL = '/questions/drill/';

export function questions(pages: BuiltPages): void {
  it('the knowledge base groups questions by theme', async () => {
    const page = await pages.visit('/questions/');
    const themes = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(themes.map((theme) => theme.replace(/\s.*$/, ''))).toEqual(expect.arrayContaining(['取水用水', '防汛避险']));
    const group = page.getByRole('region', { name: /^防汛避险/ });
    expect(await group.locator('summary').allInnerTexts()).toEqual(['防汛演练时听到警报怎么办？']);
  });

  it('answers open by keyboard without JavaScript, and each question has a page of its own', async () => {
    const page = await pages.visit('/questions/', { javaScriptEnabled: false });
    const answer = page.getByText('这是演练，不必转移。');
    expect(await answer.isVisible()).toBe(false);
    await page.locator('summary', { hasText: '听到警报' }).focus();
    await page.keyboard.press('Enter');
    expect(await answer.isVisible()).toBe(true);
    await page.getByRole('link', { name: /^单独打开\s*：防汛演练/ }).click();
    await page.waitForURL(`**${DRILL}`);
    expect(await page.getByRole('main').innerText()).toContain('这是演练，不必转移。听到解除信号后，演练结束。');
  });

  it('a question shows its theme, when the answer was last reviewed, and how many letters it comes from', async () => {
    const text = await (await pages.visit(DRILL)).getByRole('main').innerText();
    for (const words of ['防汛避险', '2025-03-08']) expect(text).toContain(words);
    expect(text).not.toContain('LY2025-0001');
  });

  it('a question and its document lead to each other', async () => {
    const page = await pages.visit(DRILL);
    await page.getByRole('region', { name: '相关文件' }).getByRole('link', { name: '测试市防汛办法' }).click();
    await page.waitForURL('**/files/2025-03-01-measures/');
    const back = page
      .getByRole('region', { name: '常见问题' })
      .getByRole('link', { name: '防汛演练时听到警报怎么办？' });
    expect(await back.getAttribute('href')).toBe(DRILL);
  });

  it('the knowledge base is an FAQPage to machines, each question a QAPage', async () => {
    const kinds = async (address: string) => {
      const texts = await (await pages.visit(address)).locator('script[type="application/ld+json"]').allTextContents();
      return texts.map((text) => (JSON.parse(text) as Record<string, unknown>)['@type']);
    };
    expect(await kinds('/questions/')).toContain('FAQPage');
    expect(await kinds(DRILL)).toContain('QAPage');
  });
}
