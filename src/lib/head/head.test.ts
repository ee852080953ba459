import { describe, expect, it } from 'vitest';
import { tinyLibrary, type TinyFleet } from '../../../tests/support/tiny-library.ts';
import { sitePages, type SitePage } from '../routes/site-pages.ts';
import { jsonLdText, pageHead } from './head.ts';
import type { HeadData, HeadPictures } from './head-data.ts';

const NEWS = {
  'news/2025-03-01-dam.md': {
    fields: { id: 'n1', title: '大坝完工', publishedAt: '2025-03-01 09:30', tags: ['水利', '大坝'] },
    body: '大坝今天完工。',
  },
};

function headOf(fleet: TinyFleet, url: string, pictures?: HeadPictures): HeadData {
  const library = tinyLibrary(fleet);
  const page = sitePages(library, 'demo').find((each) => each.url === url) as SitePage;
  return pageHead(library, library.site('demo'), page, pictures);
}
const metaOf = (head: HeadData) => head.meta.map(({ name, content }) => `${name}: ${content}`);
const SITE_TAGS = ['SiteName: 示例市水务局', 'SiteDomain: sw.example.gov.cn', 'SiteIDCode: 0000000009'];

describe('government meta tags', () => {
  it('count the home page as the column 首页', () => {
    const description = '示例市水务局网站，由示例市水务局办公室主办，设有水务动态、政策、机构概况等栏目。';
    expect(metaOf(headOf({}, '/'))).toEqual([
      ...SITE_TAGS,
      'ColumnName: 首页',
      `ColumnDescription: ${description}`,
      'ColumnKeywords: 示例市水务局,示例市,水务动态,政策,机构概况',
      'ColumnType: 首页',
      `description: ${description}`,
    ]);
  });

  it('name the column on its own page', () => {
    expect(metaOf(headOf({}, '/news/'))).toEqual([
      ...SITE_TAGS,
      'ColumnName: 水务动态',
      'ColumnDescription: 水务工作的进展。',
      'ColumnKeywords: 水务,动态',
      'ColumnType: 工作动态',
      'description: 水务工作的进展。',
    ]);
  });

  it('carry site, column and content tags on an entry, with one description only', () => {
    expect(metaOf(headOf({ entries: NEWS }, '/news/2025-03-01-dam/'))).toEqual([
      ...SITE_TAGS,
      'ColumnName: 水务动态',
      'ColumnDescription: 水务工作的进展。',
      'ColumnKeywords: 水务,动态',
      'ColumnType: 工作动态',
      'ArticleTitle: 大坝完工',
      'PubDate: 2025-03-01 09:30',
      'ContentSource: 市水务局',
      'Keywords: 水利,大坝',
      'Author: 王芳',
      'Description: 大坝今天完工。',
      'Url: https://sw.example.gov.cn/news/2025-03-01-dam/',
    ]);
  });

  it('name the picture only when the page has one', () => {
    const meta = metaOf(headOf({ entries: NEWS }, '/news/2025-03-01-dam/', { cover: '/_astro/dam.abc.webp' }));
    expect(meta).toContain('Image: https://sw.example.gov.cn/_astro/dam.abc.webp');
  });

  it('keep search and 404 out of search engines, and outside every column', () => {
    for (const url of ['/search/', '/404.html']) {
      const meta = metaOf(headOf({}, url));
      expect(meta.slice(0, 3)).toEqual(SITE_TAGS);
      expect(meta).toContain('robots: noindex');
      expect(meta.some((tag) => tag.startsWith('Column'))).toBe(false);
    }
  });
});

describe('title, address and language', () => {
  it('lead from the page to the site', () => {
    expect(headOf({ entries: NEWS }, '/news/2025-03-01-dam/').title).toBe('大坝完工_水务动态_示例市水务局');
    expect(headOf({}, '/docs/policy/').title).toBe('政策文件_政策_示例市水务局');
    expect(headOf({}, '/').title).toBe('示例市水务局');
    expect(headOf({}, '/search/').title).toBe('站内搜索_示例市水务局');
  });

  it('distinguish the pages of one list', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [
        `news/2025-03-${String(at + 10)}-a.md`,
        { fields: { id: `n${at}`, title: `信息${at}`, publishedAt: `2025-03-${String(at + 10)} 09:00` } },
      ]),
    );
    const head = headOf({ entries }, '/news/page-1/');
    expect(head.title).toBe('水务动态（第1页）_示例市水务局');
    expect(head.description).toBe('水务工作的进展。（第1页）');
    expect(head.canonical).toBe('https://sw.example.gov.cn/news/page-1/');
  });

  it('use the primary domain, and none for the page that stands for no address', () => {
    expect(headOf({}, '/news/').canonical).toBe('https://sw.example.gov.cn/news/');
    expect(headOf({}, '/404.html').canonical).toBeNull();
  });

  it('take the language of the site, whose words are around every text', () => {
    const file = 'news/2025-03-01-dam.md';
    const english = { [file]: { fields: { ...NEWS[file].fields, lang: 'en' } } };
    expect(headOf({ entries: english }, '/news/2025-03-01-dam/').lang).toBe('zh-Hans');
    expect(headOf({}, '/').lang).toBe('zh-Hans');
  });

  it('prefer the summary of the editor to the beginning of the body', () => {
    const file = 'news/2025-03-01-dam.md';
    const entries = { [file]: { fields: { ...NEWS[file].fields, summary: '一句话\n概述。' }, body: '正文。' } };
    expect(headOf({ entries }, '/news/2025-03-01-dam/').description).toBe('一句话概述。');
  });
});

describe('feed links', () => {
  it('lead to the feeds of the site and of the column, where there is something to follow', () => {
    expect(headOf({ entries: NEWS }, '/news/').links.map(({ href }) => href)).toEqual([
      '/feed.xml',
      '/feed.json',
      '/news/feed.xml',
      '/news/feed.json',
    ]);
    expect(headOf({ entries: NEWS }, '/docs/').links.map(({ href }) => href)).toEqual(['/feed.xml', '/feed.json']);
    expect(headOf({}, '/news/').links).toEqual([]);
  });
});

describe('structured data', () => {
  it('describes who runs the site and how to search it', () => {
    const [organization, site] = headOf({}, '/').jsonLd;
    expect(organization).toMatchObject({
      '@type': 'GovernmentOrganization',
      '@id': 'https://sw.example.gov.cn/#organization',
      name: '示例市水务局',
      address: { streetAddress: '示例市河东路9号', postalCode: '000009' },
    });
    expect(site).toMatchObject({
      '@type': 'WebSite',
      inLanguage: ['zh-Hans'],
      publisher: { '@id': 'https://sw.example.gov.cn/#organization' },
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://sw.example.gov.cn/search/?q={search_term_string}' },
      },
    });
  });

  it('follows the breadcrumb', () => {
    expect(headOf({}, '/docs/policy/').jsonLd).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: '首页', item: 'https://sw.example.gov.cn/' },
          { '@type': 'ListItem', position: 2, name: '政策', item: 'https://sw.example.gov.cn/docs/' },
          { '@type': 'ListItem', position: 3, name: '政策文件', item: 'https://sw.example.gov.cn/docs/policy/' },
        ],
      },
    ]);
  });

  it('lets a page shown in place represent its column, with the day of its last review', () => {
    const entries = { 'about/us.md': { fields: { id: 'a1', title: '机构概况', publishedAt: '2025-01-02 09:00' } } };
    const head = headOf({ entries }, '/about/');
    expect(head.title).toBe('机构概况_示例市水务局');
    expect(head.jsonLd).toMatchObject([
      { itemListElement: [{ name: '首页' }, { name: '机构概况', item: 'https://sw.example.gov.cn/about/' }] },
      { '@type': 'WebPage', name: '机构概况', lastReviewed: '2025-01-01' },
    ]);
  });

  it('describes news with its time in the zone of the source', () => {
    expect(headOf({ entries: NEWS }, '/news/2025-03-01-dam/').jsonLd[1]).toMatchObject({
      '@type': 'NewsArticle',
      headline: '大坝完工',
      datePublished: '2025-03-01T09:30:00+08:00',
      dateModified: '2025-03-01T09:30:00+08:00',
      author: { '@type': 'Organization', name: '市水务局' },
    });
  });

  const policy = (fields: Record<string, unknown> = {}): TinyFleet => ({
    entries: {
      'docs/policy/2025-02-20-rules.md': {
        fields: {
          id: 'p1',
          title: '节水办法',
          publishedAt: '2025-02-20 10:00',
          documentNumber: '示水规〔2025〕1号',
          file: 'rules.pdf',
          ...fields,
        },
      },
      'docs/notes/2025-02-21-why.md': {
        fields: {
          id: 'i1',
          title: '为什么节水',
          publishedAt: '2025-02-21 10:00',
          interprets: ['p1'],
        },
      },
    },
    files: { 'docs/policy/rules.pdf': '%PDF' },
  });

  it('describes a document as legislation, with number, status and file', () => {
    expect(headOf(policy(), '/docs/policy/2025-02-20-rules/').jsonLd[1]).toMatchObject({
      '@type': 'Legislation',
      name: '节水办法',
      legislationIdentifier: '示水规〔2025〕1号',
      identifier: { '@type': 'PropertyValue', name: '索引号', value: 'SW0000009/2025-00001' },
      legislationType: '规范性文件',
      legislationDate: '2025-02-18',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationPassedBy: [{ '@type': 'GovernmentOrganization', name: '示例市水务局' }],
      encoding: [{ '@type': 'LegislationObject', encodingFormat: 'application/pdf', contentSize: '4' }],
    });
  });

  it.each([
    [{ effectiveOn: '2025-07-01' }, 'NotInForce'],
    [{ effectiveOn: '2025-06-30' }, 'InForce'],
    [{ expiresOn: '2025-06-29' }, 'NotInForce'],
    [{ expiresOn: '2025-06-30' }, 'InForce'],
    [{ repealedOn: '2025-06-30' }, 'NotInForce'],
  ])('gives a document with %j the status %s on 2025-06-30', (validity, force) => {
    const data = headOf(policy({ validity }), '/docs/policy/2025-02-20-rules/').jsonLd[1];
    expect(data).toMatchObject({ legislationLegalForce: `https://schema.org/${force}` });
  });

  it('describes the document that an interpretation is about', () => {
    expect(headOf(policy(), '/docs/notes/2025-02-21-why/').jsonLd[1]).toMatchObject({
      '@type': 'Article',
      about: [
        { '@type': 'Legislation', name: '节水办法', url: 'https://sw.example.gov.cn/docs/policy/2025-02-20-rules/' },
      ],
    });
  });

  it('cannot end the script element it is in', () => {
    expect(jsonLdText({ name: '</script><!--' })).toBe('{"name":"\\u003c/script>\\u003c!--"}');
  });
});
