import { describe, expect, it } from 'vitest';
import { column, fleetFromText, policyMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { sitePages } from '../routes/site-pages.ts';
import { filterFile, filterIndex } from '../outputs/documents/filter-file.ts';
import { documentLists } from '../outputs/documents/document-list.ts';
import { documentClasses } from '../documents/classify.ts';
import { indexedDocuments } from '../documents/filter-index.ts';

const sites = {
  city: siteRecord('city', [
    column('docs', [], {
      presentation: 'document-library',
      columns: [column('rules', ['policy']), column('letters', ['policy'])],
    }),
  ]),
};
/** `n` documents, each of its own day, alternately of two kinds. */
const documents = (n: number) =>
  Object.fromEntries(
    Array.from({ length: n }, (_, at) => {
      const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
      const matter = policyMatter(`p${at}`, {
        publishedAt: `${day} 09:00`,
        issuedOn: day,
        docKind: at % 2 === 0 ? '规范性文件' : '规划',
        theme: `类${at % 3}\\子类`,
      });
      return [`city/docs/${at % 2 === 0 ? 'rules' : 'letters'}/${day}-p${at}.md`, matter];
    }),
  );
const libraryOf = (n: number) => fleetFromText({ sites, entries: documents(n) });
const views = (n: number) => sitePages(libraryOf(n), 'city').flatMap((page) => (page.kind === 'view' ? [page] : []));

describe('a document library', () => {
  it('holds the documents of the columns below it', () => {
    const library = libraryOf(4);
    const [root] = library.columns('city');
    const classes = root ? documentClasses(library, root) : [];
    expect(classes.map(({ facet, label, documents: { length } }) => `${facet} ${label} ${length}`)).toEqual([
      'kind 规范性文件 2',
      'kind 规划 2',
      'theme 类0 2',
      'theme 类1 1',
      'theme 类2 1',
      'issuer 办公室 4',
      'year 2020年 4',
      'status 有效 4',
    ]);
  });

  it('has a page for itself and for every class, under addresses that stay', () => {
    const urls = views(4).map(({ url }) => url);
    expect(urls.slice(0, 3)).toEqual(['/docs/', '/docs/kind-normative/', '/docs/kind-plan/']);
    expect(urls).toContain('/docs/year-2020/');
    expect(urls.filter((url) => /^\/docs\/theme-[0-9a-f]{10}\/$/.test(url))).toHaveLength(3);
    expect(views(5).map(({ url }) => url)).toEqual(urls);
  });

  it('has a page for every status from the start, because documents change theirs as time passes', () => {
    const urls = views(1).map(({ url }) => url);
    for (const status of ['valid', 'pending', 'amended', 'repealed', 'expired'])
      expect(urls).toContain(`/docs/status-${status}/`);
    expect(views(0).map(({ url }) => url)).toEqual(['/docs/']);
  });

  it('cuts large classes into pages, numbered from the oldest', () => {
    const pages = views(430).filter(({ url }) => url.startsWith('/docs/year-2020/'));
    expect(pages.map(({ url, part }) => [url, part?.name, part?.list.items.length])).toEqual([
      ['/docs/year-2020/', '2020年', 166],
      ['/docs/year-2020/page-2/', '2020年（第2页）', 100],
      ['/docs/year-2020/page-1/', '2020年（第1页）', 100],
    ]);
  });

  it('gives the browser what the pages show', () => {
    const library = libraryOf(9);
    const [root] = library.columns('city');
    if (!root) throw new Error('no column');
    const index = indexedDocuments(filterIndex(library, root));
    expect(index[0]).toMatchObject({
      title: '标题 p8',
      url: '/docs/rules/2020-01-09-p8/',
      published: '2020-01-09',
      values: { kind: [{ label: '规范性文件' }], theme: [{ label: '类2' }], status: [{ label: '有效' }] },
    });
    const [json] = documentLists(library, root);
    expect(json?.path).toBe('docs/documents.json');
    expect((JSON.parse(json?.text ?? '') as { total: number }).total).toBe(9);
  });

  it('takes few bytes for each document, so that a browser can load ten thousand', () => {
    const library = libraryOf(200);
    const [root] = library.columns('city');
    if (!root) throw new Error('no column');
    expect(filterFile(library, root).text.length / 200).toBeLessThan(120);
  });
});
