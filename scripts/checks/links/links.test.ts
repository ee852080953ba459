import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtFixture, type BuiltFixture } from '../pages/built-fixture.ts';
import type { Rules } from '../rules/subject.ts';
import type { RuleCase } from '../testing/rule-case.ts';
import { builtFindingsOf } from '../testing/run-built-case.ts';
import { testCheck } from '../testing/test-check.ts';
import { EXTERNAL_LINKS_FILE, type ExternalLink } from './external-links.ts';
import { linksCheck } from './index.ts';

testCheck(
  linksCheck,
  {
    rules: import.meta.glob<Rules>('./**/rules.ts', { eager: true, import: 'rules' }),
    cases: import.meta.glob<readonly RuleCase[]>('./**/cases.ts', { eager: true, import: 'cases' }),
  },
  builtFindingsOf(linksCheck),
);

let fixture: BuiltFixture | undefined;
afterEach(async () => {
  await fixture?.dispose();
  fixture = undefined;
});

const NEWS = 'news/index.html';

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
    expect(await linksCheck.run(fixture.context)).toMatchObject({ seen: 7, problems: [] });
  });
});

describe('external links', () => {
  it('are listed with the pages they are on, without requests to other hosts', async () => {
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
    expect(links.find(({ url }) => url === 'https://beian.miit.gov.cn/')).toMatchObject({ count: 7 });
  });
});
