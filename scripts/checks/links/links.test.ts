import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import { placeOf } from '../pages/place.ts';
import { EXTERNAL_LINKS_FILE, type ExternalLink } from './external-links.ts';
import { linksCheck } from './index.ts';
import { linksRules } from './rules.ts';

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  await fixture?.dispose();
  fixture = undefined;
});

const NEWS = 'news/index.html';
const told = async (built: BuiltFixture) =>
  (await linksCheck.run(built.context)).problems.map(({ rule, file, line, column, value = '', params }) => ({
    rule,
    place: `${file}:${line}:${column}`,
    value,
    params,
  }));

/** Rule, what is put into the page, where the finding stands in it. */
const BROKEN = [
  ['target-missing', '<a href="/no-such-page/">甲</a>', 'href', '/no-such-page/', {}],
  ['target-missing', '<a href="../../../x/">甲</a>', 'href', '../../../x/', {}],
  ['target-missing', '<a href="/attachments/0123/gone.pdf">甲</a>', 'href', '/attachments/0123/gone.pdf', {}],
  [
    'target-missing',
    '<a href="https://www.example.gov.cn/gone/">甲</a>',
    'href',
    'https://www.example.gov.cn/gone/',
    {},
  ],
  ['target-missing', '<a href="/%E0%A4%A/">甲</a>', 'href', '/%E0%A4%A/', {}],
  ['file-missing', '<img alt="" src="/_astro/gone.png">', 'src', '/_astro/gone.png', {}],
  ['fragment-missing', '<a href="#mian">甲</a>', 'href', '#mian', { fragment: 'mian', suggestion: 'main' }],
  [
    'fragment-missing',
    '<a href="/sitemap/#none-at-all">甲</a>',
    'href',
    '/sitemap/#none-at-all',
    { fragment: 'none-at-all', suggestion: '' },
  ],
  ['case', '<a href="/Sitemap/">甲</a>', 'href', '/Sitemap/', { expected: '/sitemap/' }],
  ['trailing-slash', '<a href="/sitemap">甲</a>', 'href', '/sitemap', { expected: '/sitemap/' }],
] as const;

describe('links of a built site', () => {
  it('that all lead somewhere give no findings', async () => {
    fixture = await builtFixture();
    await fixture.write('attachments/0123/表 1.pdf', 'pdf');
    await fixture.edit(
      NEWS,
      '<p>正文</p>',
      '<a href="/sitemap/#main">甲</a><a href="../">乙</a><a href="?page=2">丙</a><a href="#">丁</a><a href="#top">戊</a>' +
        '<a href="/attachments/0123/%E8%A1%A8%201.pdf">己</a><a href="mailto:a@b.cn">庚</a><a href="tel:12345">辛</a>' +
        '<a href="https://www.example.gov.cn/search/?q=%E6%B1%9B">壬</a><form action="/search/"></form>',
    );
    expect(await linksCheck.run(fixture.context)).toMatchObject({ seen: 6, problems: [] });
  });

  it.each(BROKEN)('%s: %s', async (rule, html, needle, value, params) => {
    fixture = await builtFixture();
    await fixture.edit(NEWS, '<p>正文</p>', html);
    const text = await readFile(path.join(fixture.context.dist, NEWS), 'utf8');
    const { line, column } = placeOf(text, text.indexOf(needle, text.indexOf(html)));
    expect(await told(fixture)).toEqual([
      {
        rule: `links/${rule}`,
        place: `dist/main/${NEWS}:${line}:${column}`,
        value,
        params: { source: 'sites/main/site.yaml', ...params },
      },
    ]);
  });

  it('name the entry a page was made from', async () => {
    fixture = await builtFixture();
    await fixture.edit(fixture.entryFile, '<p>正文</p>', '<a href="/gone/">甲</a>');
    expect((await told(fixture))[0]?.params).toEqual({ source: 'content/main/news/2026-05-01-flood.md' });
  });
});

describe('pages of a built site', () => {
  it('that the manifest names but that are not there are told', async () => {
    fixture = await builtFixture();
    await fixture.remove('search/index.html');
    const rules = (await told(fixture)).map(({ rule, place }) => `${rule} ${place}`);
    expect(rules).toContain('links/page-missing dist/main/search/index.html:1:1');
    expect(rules.filter((rule) => rule.startsWith('links/target-missing'))).toHaveLength(5);
  });
  it('that cannot be reached from the home page are told, even when they link to each other', async () => {
    fixture = await builtFixture();
    for (const { file } of fixture.context.manifest.pages)
      if (file !== fixture.entryFile) await fixture.edit(file, '<a href="/news/2026-05-01-flood/">会议</a>', '');
    expect(await told(fixture)).toEqual([
      {
        rule: 'links/orphan',
        place: `dist/main/${fixture.entryFile}:1:1`,
        value: '/news/2026-05-01-flood/',
        params: { source: 'content/main/news/2026-05-01-flood.md' },
      },
    ]);
    expect(linksRules.orphan.severity).toBe('warning');
  });
});

describe('external links', () => {
  it('are listed with the pages they stand on, and asked of nobody', async () => {
    fixture = await builtFixture();
    await fixture.edit(NEWS, '<p>正文</p>', '<a href="https://b.example.com/x">甲</a><a href="//a.example.com">乙</a>');
    const result = await linksCheck.run(fixture.context);
    const file = path.join(fixture.context.cacheDir, EXTERNAL_LINKS_FILE);
    const { links } = JSON.parse(await readFile(file, 'utf8')) as { links: ExternalLink[] };
    expect(result.problems).toEqual([]);
    expect(result.externalLinks).toBe(links.length);
    expect(links.filter(({ url }) => url.includes('example.com'))).toEqual([
      { url: 'https://a.example.com/', count: 1, pages: ['/news/'] },
      { url: 'https://b.example.com/x', count: 1, pages: ['/news/'] },
    ]);
    expect(links.find(({ url }) => url === 'https://beian.miit.gov.cn/')).toMatchObject({ count: 6 });
  });
});
