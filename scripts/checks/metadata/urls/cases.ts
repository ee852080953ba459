import { FILES, inNews, inNotice, inPortal, type RuleCase, type CaseFleet } from '../../testing/rule-case.ts';
import { inFee } from '../fixture-edits.ts';

const copyPage =
  (slug: string) =>
  async (temp: CaseFleet): Promise<void> =>
    temp.write(
      FILES.page.replace('overview', slug),
      (await temp.read(FILES.page)).replace('20250110-01', '20250110-02'),
    );

export const cases: readonly RuleCase[] = [
  {
    rule: 'url-duplicate',
    title: 'two entries in a column of one page',
    changes: [],
    prepare: copyPage('second'),
    expect: ['metadata/url-duplicate content/portal/gk/second.md:2:1'],
  },
  {
    rule: 'url-duplicate',
    title: 'nothing wrong with two entries in a column that is a list',
    changes: [inPortal('    presentation: page\n', '')],
    prepare: copyPage('second'),
    expect: [],
  },
  {
    rule: 'url-reserved',
    title: 'an undated entry named like a list page',
    changes: [inPortal('    presentation: page\n', '')],
    prepare: copyPage('page-2'),
    expect: ['metadata/url-reserved content/portal/gk/page-2.md:2:1'],
  },
  {
    rule: 'url-reserved',
    title: 'a column at the address of the search',
    changes: [
      inPortal('id: gk', 'id: search'),
      inPortal('navigation: [gk', 'navigation: [search'),
      { remove: FILES.page },
    ],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:9', '41:9'],
  },
  {
    rule: 'url-reserved',
    title: 'a column at the address of a list page',
    changes: [
      inPortal('id: gk', 'id: page-2'),
      inPortal('navigation: [gk', 'navigation: [page-2'),
      { remove: FILES.page },
    ],
    expect: ['metadata/column-empty sites/portal/site.yaml:41:9', '41:9'],
  },
  {
    rule: 'url-reserved',
    title: 'old addresses of pages and files the program writes',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [/, /search/, /robots.txt, /_astro/a.css]')],
    expect: ['11:11', '11:14', '11:24', '11:37'],
  },
  {
    rule: 'alias-unusable',
    title: 'old addresses no browser asks for',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [/%zz, /a/../b, //evil.example.gov.cn/, /%0aX]')],
    expect: ['11:11', '11:17', '11:26', '11:50'],
  },
  {
    rule: 'alias-duplicate',
    title: 'the address of another page without its slash',
    changes: [inNews('editor: 乙', 'editor: 乙\naliases: [/notices]')],
    expect: ['11:11'],
  },
  {
    rule: 'alias-duplicate',
    title: 'one old address for two pages',
    changes: [
      inNews('editor: 乙', 'editor: 乙\naliases: [/old/1.html]'),
      inNotice('editor: 乙', 'editor: 乙\naliases: [/old/1.html]'),
    ],
    expect: ['metadata/alias-duplicate content/portal/notices/2025-03-06-drill.md:11:11'],
  },
  {
    rule: 'alias-duplicate',
    title: 'an old address that is the page of a class now',
    changes: [inFee('catalogueNode', 'aliases: [/disclosure/catalogue/fees/]\ncatalogueNode')],
    expect: ['12:11'],
  },
];
