/** The search page of the demo portal in a real browser, over the server's own headers, with small shards. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../scripts/build/search/index.ts';
import { searchWordsOf } from '../scripts/lib/search-words.ts';
import { distFolder } from '../scripts/lib/project.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { startServer, type RunningServer } from '../scripts/serve/start-server.ts';
import { isType, type Entry } from '../src/lib/model/entry.ts';
import type { Library } from '../src/lib/queries/library.ts';
import { newestFirst } from '../src/lib/library/order.ts';
import { searchedEntries } from '../src/lib/library/searched-entries.ts';
import { fold } from '../src/lib/search/fold.ts';
import { patientBrowser } from './support/patient-browser.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const SITE = 'www';
const NOW = '2026-11-22';
/** Small enough for several full shards and several recent ones. */
const LIMITS = { pages: 30, characters: 1_000_000, recentPages: 10 };

/** Copied from a PDF file, with a rare form of a character and words set apart; the word 龘淼 stands nowhere else. */
const OTHERWISE_WRITTEN = `---
id: www-20261121-98
title: 龘淼片区⽔务⼯作通知
publishedAt: '2026-11-21 09:00'
source: { name: 示例市人民政府办公室, kind: 自编信息 }
provider: 示例市人民政府办公室
publisher: 示例市人民政府办公室
editor: 苏静怡
tags: [供水]
subtype: 工作动态
---

各区县⽔务局⻓要检查龘淼⽔库⼤坝。葛\u{E0100}家村不停水。本通 知自印发之日起施行，联系电话0000-8123457。
`;
const OTHERWISE_URL = '/xwzx/bmdt/2026-11-21-otherwise/';

let fleet: TempFleet;
let library: Library;
let server: RunningServer;
let browser: Browser;
let page: Page;
let shards = 0;
/** What the browser complained about: a violated policy, a missing file, an exception. */
const complaints: string[] = [];

beforeAll(async () => {
  fleet = await tempFleet('.');
  await fleet.write(`content/${SITE}${OTHERWISE_URL.slice(0, -1)}.md`, OTHERWISE_WRITTEN);
  const built = await runInProcess('build', '--root', fleet.root, '--site', SITE, '--today', NOW, '--no-search');
  expect(built.code, built.stdout + built.stderr).toBe(0);
  const loaded = await loadFleet(fleet.root, `${NOW} 23:59`);
  if (!loaded.library) throw new Error('The demo fleet could not be read');
  library = loaded.library;
  const outDir = distFolder(fleet.root, SITE);
  const words = await searchWordsOf(loaded, SITE);
  shards = (await buildSearchIndex({ library, siteId: SITE, outDir, words, limits: LIMITS })).shards;
  server = await startServer({ dist: `${fleet.root}/dist`, site: SITE });
  browser = await patientBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await fleet?.dispose();
});

/** What the search covers: the site's own entries and those its columns show of other sites. */
const searched = () => [...searchedEntries(library, SITE).keys()];
const policies = () => library.entries({ site: SITE }).filter((entry) => isType(entry, 'policy'));
/** Of the page; a box with suggestions has one of its own. */
const STATUS = '[data-search=status]';
const status = () => page.locator(STATUS);
const settled = /条结果|没有/;

async function waitForResults(on: Page = page): Promise<void> {
  await on.waitForFunction(
    ([pattern, selector]) => new RegExp(pattern).test(document.querySelector(selector)?.textContent ?? ''),
    [settled.source, STATUS] as const,
  );
}

/** Addresses of the results of a query, all of them. */
async function search(parameters: Record<string, string>): Promise<string[]> {
  await page.goto(`${server.url}search/?${new URLSearchParams({ shown: '100', ...parameters })}`);
  await waitForResults();
  return await resultUrls();
}
/** The same without loading the page again, for many queries in a row. */
async function searchAgain(query: string): Promise<string[]> {
  const address = `/search/?${new URLSearchParams({ shown: '100', q: query })}`;
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await waitForResults();
  return await resultUrls();
}
const resultUrls = () =>
  page.locator('.search-result__title').evaluateAll((links) =>
    links.map((link) => {
      const { origin, pathname } = link as HTMLAnchorElement;
      return origin === location.origin ? pathname : origin + pathname;
    }),
  );
/** Address of an entry in the results: its owner's. */
const addressOf = (entry: Entry) => library.href(entry, SITE);

describe('a document', () => {
  it('is the first result for its number, however it is typed', async () => {
    const documents = policies().filter(({ data }) => data.documentNumber !== undefined);
    const spread = [0, Math.floor(documents.length / 2), documents.length - 1].map((at) => documents[at]);
    for (const document of spread) {
      const number = document?.data.documentNumber ?? '';
      const bare = number.replace('〔', ' ').replace('〕', ' ').replace('号', '');
      const wide = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      for (const typed of [
        number,
        number.replace('〔', '[').replace('〕', ']'),
        number.replace('〔', '（').replace('〕', ')'),
        bare,
        wide,
      ])
        expect((await search({ q: typed }))[0], typed).toBe(document?.url);
      const [, year, serial] = /〔(\d+)〕(\d+)号/.exec(number) ?? [];
      expect(await search({ q: `${year} ${serial}号` }), number).toContain(document?.url);
    }
  });

  it('is the first result for its index number, and found by the end of it', async () => {
    await search({ q: '防汛' });
    for (const { url, data } of policies()) {
      expect((await searchAgain(data.indexNumber))[0], data.indexNumber).toBe(url);
      expect(await searchAgain(data.indexNumber.slice(-10).toLowerCase()), data.indexNumber).toContain(url);
    }
  });

  it('is found by every fragment of its title, behind few that do not hold the fragment too', async () => {
    await search({ q: '防汛' });
    const titleOf = new Map(searched().map((entry) => [addressOf(entry), fold(entry.data.title)]));
    for (const { url, data } of policies()) {
      const { title } = data;
      const fragments = [
        title.slice(3, 7),
        title.slice(Math.floor(title.length / 2) - 3, Math.floor(title.length / 2) + 5),
        title.slice(-9, -2),
      ];
      for (const fragment of fragments) {
        const found = await searchAgain(fragment);
        expect(found, `${fragment} of ${title}`).toContain(url);
        const others = found
          .slice(0, found.indexOf(url))
          .filter((above) => !titleOf.get(above)?.includes(fold(fragment)));
        // A year is in many titles and says little.
        if (!/\d/.test(fragment)) expect(others.length, `${fragment} of ${title}`).toBeLessThan(5);
      }
    }
  });

  it('is named by those that cite it', async () => {
    const cited = policies().find(({ data }) => data.documentNumber && citing(data.documentNumber).length > 0);
    const number = cited?.data.documentNumber ?? '';
    expect(number).not.toBe('');
    const found = await search({ q: number });
    expect(new Set(found)).toEqual(new Set([cited?.url, ...citing(number).map(addressOf)]));
  });
  const citing = (number: string): Entry[] => searched().filter(({ body }) => body.includes(number));
});

describe('texts', () => {
  it('are found by their words wherever these stand', async () => {
    for (const word of ['防汛', '停车', '公共停车', '义务教育', '供水', '医保', '不动产登记']) {
      const found = await search({ q: word });
      const holding = library
        .entries({ site: SITE })
        .filter(({ body, data }) => fold(data.title + body).includes(word));
      for (const { url } of holding) expect(found, word).toContain(url);
    }
  });
  it('are shown with title, column, date and an excerpt that holds the word', async () => {
    const [url] = await search({ q: '防汛' });
    const entry = searched().find((each) => each.url === url);
    const result = page.locator('.search-result').first();
    const text = await result.innerText();
    expect(text).toContain(entry?.data.title);
    expect(text).toContain(entry?.data.publishedAt.slice(0, 10));
    expect(text).toContain(entry && library.columnOf(entry).name);
    expect(await result.locator('mark').allInnerTexts()).toContain('防汛');
    expect((await result.locator('.search-result__excerpt').innerText()).length).toBeGreaterThan(20);
  });
});

describe('words written otherwise', () => {
  it.each([
    ['a character with a variation selector in the text', '葛家村'],
    ['radicals in the text', '水务局长'],
    ['radicals in the title', '水务工作通知'],
    ['traditional characters in the query', '龘淼水庫大壩'],
    ['radicals in the query', '龘淼⽔库'],
    ['full width in the query', '００００－８１２３４５７'],
    ['a hyphen copied from a page', '0000\u20118123457'],
  ])('are found with %s', async (_, query) => {
    expect(await search({ q: query }), query).toContain(OTHERWISE_URL);
  });
  it('are marked as they are in the text', async () => {
    await search({ q: '龘淼水庫' });
    expect(await page.locator('.search-result mark').allInnerTexts()).toContain('龘淼⽔库');
  });
});

const openFilters = () => page.locator('.search-filters').evaluate((details) => details.setAttribute('open', ''));

describe('filters and order', () => {
  it('show the newest first across shards', async () => {
    expect(shards).toBeGreaterThanOrEqual(4);
    const found = await search({ q: '示例市', sort: 'date' });
    const inOrder = searched().sort(newestFirst).map(addressOf);
    expect(found.length).toBeGreaterThan(LIMITS.pages);
    expect(found).toEqual(inOrder.filter((url) => found.includes(url)));
  });
  it('narrow the results to a column with its sub-columns, a type, a year and a status', async () => {
    const all = new Set(await search({ q: '办法' }));
    const expected = [...searchedEntries(library, SITE)]
      .flatMap(([each, column]) => (isType(each, 'policy') && column.startsWith('zwgk') ? [each] : []))
      .filter((each) => all.has(addressOf(each)) && each.data.publishedAt.startsWith('2026'))
      .filter((each) => library.documentStatus(each).name === 'valid')
      .sort(newestFirst)
      .map(addressOf);
    expect(expected.length).toBeGreaterThan(1);
    await openFilters();
    await page.selectOption('#search-column', 'zwgk');
    await page.selectOption('#search-type', 'policy');
    await page.selectOption('#search-year', '2026');
    await page.selectOption('#search-status', 'valid');
    await page.selectOption('#search-sort', 'date');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.search-result').length === count,
      Math.min(10, expected.length),
    );
    while (await page.locator('[data-search=more]').isVisible()) {
      const before = await page.locator('.search-result').count();
      await page.click('[data-search=more]');
      await page.waitForFunction((count) => document.querySelectorAll('.search-result').length > count, before);
    }
    expect(await resultUrls()).toEqual(expected);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2026');
  });
  it('say how many results each value leaves', async () => {
    const found = await search({ q: '防汛' });
    const labels = await page.locator('#search-year option').allTextContents();
    const counted = labels.slice(1).reduce((sum, label) => sum + Number(/\((\d+)\)/.exec(label)?.[1]), 0);
    expect(counted).toBe(found.length);
  });
  it('come back with the back button', async () => {
    await search({ q: '防汛' });
    const before = await resultUrls();
    await openFilters();
    await page.selectOption('#search-sort', 'date');
    await page.waitForURL(/sort=date/);
    await page.goBack();
    await expect.poll(resultUrls).toEqual(before.slice(0, before.length));
    expect(await page.inputValue('#search-sort')).toBe('relevance');
  });
});

describe('a search that does not find all words', () => {
  it('goes on with those that are there, and says so', async () => {
    const found = await search({ q: '防汛 演练 量子' });
    expect(found.length).toBeGreaterThan(0);
    expect(await page.locator('.search-result__step').first().innerText()).toContain('没有同时包含全部词语的结果');
    expect(await page.locator('[data-search=notes]').innerText()).toContain('量子');
  });
  it('offers what is there where that is too little for a result', async () => {
    expect(await search({ q: '防汛 量子飞碟宇宙人' })).toEqual([]);
    expect(await page.locator('[data-search=empty-reason]').innerText()).toContain('飞碟');
    await page.click('text=改搜“防汛”');
    await waitForResults();
    expect((await resultUrls()).length).toBeGreaterThan(0);
  });
  it('ends on an empty page for nonsense, with services, columns and the telephone', async () => {
    expect(await search({ q: 'asdfghjkl' })).toEqual([]);
    expect(await status().innerText()).toBe('没有找到与“asdfghjkl”相符的内容');
    const ways = page.locator('.search-page__ways');
    expect(await ways.locator('a[href="/sitemap/"]').isVisible()).toBe(true);
    expect(await ways.locator('a[href^="/zwfw/bszn/"]').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-search=empty] a[href="tel:12345"]').isVisible()).toBe(true);
  });
  it('offers to drop the filters when these leave nothing', async () => {
    expect(await search({ q: '防汛', year: '1999' })).toEqual([]);
    expect(await status().innerText()).toBe('所选条件下没有与“防汛”相符的内容');
    await page.click('text=去掉全部筛选条件');
    await waitForResults();
    expect((await resultUrls()).length).toBeGreaterThan(0);
  });
  it('says so for a document number that does not exist, instead of showing others', async () => {
    expect(await search({ q: '示政发〔2025〕9876号' })).toEqual([]);
  });
  it('asks for words when there are none', async () => {
    await page.goto(`${server.url}search/?q=%E3%80%82`);
    await expect.poll(() => status().innerText()).toContain('请输入');
  });
});

describe('wrong characters', () => {
  it('are put right, and may be searched as typed', async () => {
    expect(await search({ q: '居主证' })).toContain('/zwfw/bszn/residence-permit/');
    const notes = page.locator('[data-search=notes]');
    expect(await notes.innerText()).toContain('以下是“居住证”的结果。');
    await notes.getByText('仍搜索“居主证”').click();
    await page.waitForURL(/typed=1/);
    await waitForResults();
    expect(await notes.isVisible().then((seen) => (seen ? notes.innerText() : ''))).not.toContain('以下是“居住证”');
  });
});

describe('results', () => {
  it('are grouped with counts, and a group can be chosen', async () => {
    await search({ q: '居住证' });
    const labels = await page.locator('.search-groups__group').allInnerTexts();
    const counts = labels.map((label) => Number(/\d+$/.exec(label)?.[0]));
    expect(labels[0]).toMatch(/^全部/);
    expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(counts[0]);
    await page.locator('.search-groups__group', { hasText: '服务' }).click();
    await page.waitForURL(/group=services/);
    await expect
      .poll(async () => (await resultUrls()).length)
      .toBe(counts[labels.findIndex((each) => /服务/.test(each))]);
    expect(await page.locator('.search-groups__group[aria-pressed=true]').innerText()).toMatch(/^服务/);
  });
  it('of services tell where, when and by which telephone, and lead to the application', async () => {
    await search({ q: '居住证首次申领' });
    const card = page.locator('.search-result').first();
    expect(await card.innerText()).toMatch(/办理地点[^]*办理时间[^]*电话/);
    expect(await card.locator('a[href^="tel:"]').count()).toBe(1);
    expect(await card.getByText('在线办理').count()).toBe(1);
  });
  it('of departments tell their owner and lead to its site', async () => {
    const found = await search({ q: '用水过户' });
    expect(found[0]).toBe('https://swj.example.gov.cn/sq/bszn/water-account-transfer/');
    expect(await page.locator('.search-result').first().innerText()).toContain('示例市水务局');
  });
  it('begin with the direct answer to a question', async () => {
    await search({ q: '民政局电话' });
    const answer = page.getByRole('region', { name: '直接回答' });
    expect(await answer.innerText()).toContain('示例市民政局');
    expect(await answer.locator('a[href="tel:0000-8000660"]').isVisible()).toBe(true);
  });
  it('are named in the title of the page', async () => {
    await search({ q: '防汛' });
    expect(await page.title()).toMatch(/^防汛_站内搜索_/);
    expect(await page.locator('h1').innerText()).toBe('“防汛”的搜索结果');
  });
  it('begin within the first screen of a telephone', async () => {
    await page.setViewportSize({ width: 375, height: 740 });
    await search({ q: '防汛' });
    const box = await page.locator('.search-result__title').first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(740);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  it('mark the words on the page that they lead to', async () => {
    await search({ q: '居住证' });
    const address = await page.locator('.search-result__title').first().getAttribute('href');
    expect(address).toContain(`#:~:text=${encodeURIComponent('居住证')}`);
    // For browsers that leave text fragments in the address; this one takes them out.
    await page.goto(`${server.url}zwfw/bszn/residence-permit/`);
    const hash = (address ?? '').slice((address ?? '').indexOf('#'));
    // As text: the test runner would replace the import.
    await page.evaluate(`(async () => {
      const scripts = [...document.querySelectorAll('script[type=module][src]')];
      const texts = await Promise.all(scripts.map(async ({ src }) => (await fetch(src)).text()));
      const [name] = /mark-found-words\\.[\\w-]+\\.js/.exec(texts.join('\\n'));
      const { markFoundWords } = await import('/_astro/' + name);
      markFoundWords(${JSON.stringify(hash)});
    })()`);
    expect(new Set(await page.locator('mark.found-word').allInnerTexts())).toEqual(new Set(['居住证']));
  });
});

describe('a hostile query', () => {
  it('of ten thousand characters is cut', async () => {
    await search({ q: '防汛' });
    await searchAgain('示例'.repeat(5_000));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
  it.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['a trap for regular expressions', `${'a'.repeat(60)}!(${'+'.repeat(60)}.*)*$[`],
    ['characters that turn the direction', '\u202e防汛\u2066\u200f'],
    ['names of properties', '__proto__ constructor toString'],
    ['an open quotation mark', '"防汛'],
  ])('of %s is harmless', async (_, query) => {
    await search({ q: query });
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('a visitor', () => {
  it('needs only the keyboard, and hears how much was found', async () => {
    await page.goto(`${server.url}search/`);
    await page.locator('#search-query').focus();
    await page.keyboard.type('通知');
    await page.keyboard.press('Enter');
    await waitForResults();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    expect(await status().innerText()).toMatch(/^共\d+条结果，已显示10条$/);
    expect(await status().getAttribute('role')).toBe('status');

    // Box, button, groups, filters, first result.
    await page.locator('.search-filters__summary').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-result__title');
    await page.locator('[data-search=more]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.search-result').length === 20);
    // The focus is on the first of the new results.
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('.search-result__title')].indexOf(document.activeElement as Element),
        ),
      )
      .toBe(10);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
    // A result may be at another host, which nothing answers here.
    const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href.split('#')[0] ?? '');
    const isTarget = (url: URL) => url.href.split('#')[0] === target;
    await page.route(isTarget, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p style="height:9999px">' }),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(isTarget);
    await page.unroute(isTarget);

    // "Back" brings back the list and the place in it.
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.search-result').length === 20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  });

  it('keeps the filters over a new search', async () => {
    await search({ q: '防汛', year: '2026' });
    await page.fill('#search-query', '停水');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=%E5%81%9C%E6%B0%B4/);
    await waitForResults();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2026');
    expect(await page.locator('[data-search=chosen]').innerText()).toContain('2026年');
  });

  it('chooses a suggestion in the box of the header by keyboard', async () => {
    await page.goto(server.url);
    const box = page.locator('header input[name=q]');
    await box.focus();
    await page.locator('header input[role=combobox]').waitFor();
    await page.keyboard.type('juzhuz');
    const list = page.getByRole('listbox');
    await list.getByText('居住证').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await list.getByRole('option').count()).toBeLessThanOrEqual(8);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run('header'));
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('juzhuz');
    await page.keyboard.press('ArrowDown');
    await list.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
  });

  it('comes from the box in the header', async () => {
    await page.goto(server.url);
    await page.locator('header input[name=q]').fill('防汛');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await waitForResults();
    expect((await resultUrls()).length).toBeGreaterThan(0);
  });

  it('without scripts gets a message, and links to the site map and the columns', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}search/?q=%E9%98%B2%E6%B1%9B`);
    const main = plain.locator('main');
    expect(await main.innerText()).toContain('搜索需要在浏览器中启用 JavaScript');
    expect(await main.locator('a[href="/sitemap/"]').first().isVisible()).toBe(true);
    for (const { url } of library.site(SITE).columns)
      expect(await main.locator(`noscript a[href="${url}"], .search-page__fallback a[href="${url}"]`).count()).toBe(1);
    expect(await main.locator('.search-page__fallback a[href^="https://www.baidu.com/"]').count()).toBe(1);
    expect(await plain.locator('#search-query').isVisible()).toBe(false);
    await context.close();
  });

  it('is reported when the index does not load, and can try again', async () => {
    const context = await browser.newContext();
    const broken = await context.newPage();
    await broken.route('**/manifest.json', (route) => route.abort());
    await broken.goto(`${server.url}search/?q=%E9%98%B2%E6%B1%9B`);
    await broken.getByText('没有载入成功').waitFor();
    await broken.unroute('**/manifest.json');
    await broken.getByRole('button', { name: '重试' }).click();
    await broken.locator('.search-result').first().waitFor();
    expect(await broken.locator('[data-search=failure]').isVisible()).toBe(false);
    await context.close();
  });

  it('is reported when a shard does not load, and can try again', async () => {
    const context = await browser.newContext();
    const broken = await context.newPage();
    await context.route('**/*.pf_meta', (route) => route.abort());
    await context.route('**/00*/pagefind-entry.json*', (route) => route.abort());
    await broken.goto(`${server.url}search/?q=%E4%B9%A1%E9%95%87%E8%A1%97%E9%81%93`);
    await broken.getByText('没有载入成功').waitFor();
    await context.unrouteAll();
    await broken.getByRole('button', { name: '重试' }).click();
    await broken.locator('.search-result').first().waitFor();
    await context.close();
  });

  for (const width of [1280, 360])
    it(`finds everything accessible and nothing cut off at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      for (const query of ['防汛', '民政局电话', '居主证', 'asdfghjkl', '']) {
        await (query === '' ? page.goto(`${server.url}search/`) : search({ q: query }));
        await openFilters();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    });
});

it('works under the site’s security policy without a complaint from the browser', async () => {
  const response = await page.goto(`${server.url}search/?q=%E9%98%B2%E6%B1%9B`);
  await waitForResults();
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(complaints).toEqual([]);
});
