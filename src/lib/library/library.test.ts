import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
  type FleetText,
} from '../../../tests/support/fleet-from-text.ts';
import { sitePages } from '../routes/site-pages.ts';
import { foreignEntries } from './references.ts';

const sites = {
  city: siteRecord('city', [
    column('news', [], { columns: [column('city', ['news']), column('county', ['news'])] }),
    column('docs', ['policy']),
    column('why', ['interpretation']),
    column('about', ['page']),
    column('contact', ['page'], { presentation: 'page' }),
  ]),
  water: siteRecord('water', [column('docs', ['policy']), column('why', ['interpretation'])]),
};
const news = (id: string, publishedAt: string, more: object = {}) =>
  frontMatter(id, { publishedAt, subtype: '要闻', ...more });
const interpretation = (id: string, interprets: string[], more: object = {}) =>
  frontMatter(id, { interprets, by: '办公室', form: '文字解读', ...more });
const page = (id: string, order: number) =>
  frontMatter(id, { topic: '其他', lastReviewedAt: '2026-01-01', reviewBy: '2027-01-01', order });
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const at = (now: string, entries: NonNullable<FleetText['entries']>) => fleetFromText({ sites, entries }, now);

describe('an entry is shown', () => {
  const entries = {
    'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00', { expiresAt: '2026-03-05 18:00' }),
    'city/news/city/2026-02-01-b.md': news('b', '2026-02-01 09:00', { state: '草稿' }),
    'city/news/city/2026-02-02-c.md': news('c', '2026-02-02 09:00', { state: '已撤回' }),
  };
  const shown = (now: string) => ids(at(now, entries).entries({ site: 'city' }));

  it('from the minute of its publication', () => {
    expect(shown('2026-03-01 08:59')).toEqual([]);
    expect(shown('2026-03-01 09:00')).toEqual(['a']);
  });
  it('until the minute before it expires', () => {
    expect(shown('2026-03-05 17:59')).toEqual(['a']);
    expect(shown('2026-03-05 18:00')).toEqual([]);
  });
  it('never as a draft or when withdrawn, and the library says why', () => {
    expect(
      at('2026-03-01 08:59', entries)
        .skipped('city')
        .map(({ entry, reason }) => [entry.id, reason]),
    ).toEqual([
      ['a', 'scheduled'],
      ['b', 'draft'],
      ['c', 'withdrawn'],
    ]);
  });
});

describe('an entry that is not disclosed on the authority’s own initiative', () => {
  it.each(['依申请公开', '不予公开'])('is never put on line: %s', (disclosureScope) => {
    const library = at('2026-06-01 12:00', {
      'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00', { disclosureScope }),
    });
    expect(library.entry('a')).toBeUndefined();
    expect(library.skipped('city').map(({ reason }) => reason)).toEqual(['undisclosed']);
  });
});

describe('an entry lent to other columns', () => {
  const library = at('2026-06-01 12:00', {
    'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00', { alsoIn: ['city/news/county'] }),
    'city/news/county/2026-03-02-b.md': news('b', '2026-03-02 09:00'),
    'water/docs/2026-01-01-p1.md': policyMatter('p1', { alsoIn: ['city/docs'] }),
  });
  it('is in their lists as in its own, and once in the list of a channel above both', () => {
    expect(ids(library.entries({ site: 'city', column: 'news/county' }))).toEqual(['b', 'a']);
    expect(ids(library.entries({ site: 'city', column: 'news', deep: true }))).toEqual(['b', 'a']);
    expect(ids(library.entries({ site: 'city', column: 'docs' }))).toEqual(['p1']);
  });
  it('has one page, at its owner', () => {
    const urls = (site: string) => sitePages(library, site).flatMap((page) => (page.kind === 'entry' ? page.url : []));
    expect(urls('city')).toEqual(['/news/city/2026-03-01-a/', '/news/county/2026-03-02-b/']);
    expect(library.href(library.entry('p1')!, 'city')).toBe('https://water.somecity.gov.cn/docs/2026-01-01-p1/');
    expect(library.href(library.entry('p1')!, 'water')).toBe('/docs/2026-01-01-p1/');
  });
  it('keeps its neighbours in its own column', () => {
    expect(library.neighbours(library.entry('a')!)).toEqual({ previous: null, next: null });
  });
  it('makes its owner’s change rebuild the borrower', () => {
    expect(ids(foreignEntries(library, 'city'))).toEqual(['p1']);
  });
});

describe('lists', () => {
  const library = at('2026-06-01 12:00', {
    'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00'),
    'city/news/city/2025-03-01-b.md': news('b', '2025-03-01 09:00'),
    'city/news/county/2026-04-01-c.md': news('c', '2026-04-01 09:00'),
    'city/news/county/2026-03-01-d.md': news('d', '2026-03-01 09:00'),
    'city/about/late.md': page('late', 20),
    'city/about/early.md': page('early', 10),
  });
  it('run newest first; entries of one minute by id, so that no disk decides', () => {
    expect(ids(library.entries({ site: 'city', column: 'news', deep: true }))).toEqual(['c', 'd', 'a', 'b']);
  });
  it('hold the column alone unless asked for the columns below', () => {
    expect(ids(library.entries({ site: 'city', column: 'news' }))).toEqual([]);
    expect(ids(library.entries({ site: 'city', column: 'news/city' }))).toEqual(['a', 'b']);
  });
  it('narrow by year, type and number', () => {
    expect(ids(library.entries({ site: 'city', year: 2025 }))).toEqual(['b']);
    expect(ids(library.entries({ site: 'city', column: 'news', deep: true, limit: 2 }))).toEqual(['c', 'd']);
    expect(library.entries({ site: 'city', type: 'policy' })).toEqual([]);
  });
  it('put pages in their own order', () => {
    expect(ids(library.entries({ site: 'city', column: 'about' }))).toEqual(['early', 'late']);
  });
  it('are counted in all and by year', () => {
    expect(library.count(library.column('city', 'news')!)).toEqual({
      total: 4,
      years: [
        { year: 2026, count: 3 },
        { year: 2025, count: 1 },
      ],
    });
  });
  it('know the neighbours inside a column and stop at its ends', () => {
    const names = ({ previous, next }: ReturnType<typeof library.neighbours>) => [
      previous?.id ?? null,
      next?.id ?? null,
    ];
    expect(names(library.neighbours(library.entry('a')!))).toEqual(['b', null]);
    expect(names(library.neighbours(library.entry('b')!))).toEqual([null, 'a']);
  });
});

describe('a document and its interpretation', () => {
  const entries = {
    'city/docs/2026-01-01-p1.md': policyMatter('p1'),
    'city/why/2026-01-01-i2.md': interpretation('i2', ['p1']),
    'water/why/2026-01-01-i3.md': interpretation('i3', ['p1']),
  };
  it('link to each other from one declaration', () => {
    const library = at('2026-06-01 12:00', entries);
    expect(ids(library.referrers('interprets', library.entry('p1') as never))).toEqual(['i2', 'i3']);
    expect(ids(library.targets('interprets', library.entry('i2') as never))).toEqual(['p1']);
  });
  it('lose both links together', () => {
    const library = at('2026-06-01 12:00', { 'city/docs/2026-01-01-p1.md': policyMatter('p1') });
    expect(library.referrers('interprets', library.entry('p1') as never)).toEqual([]);
  });
  it('are neighbours across sites, so that a change of one rebuilds the other', () => {
    const library = at('2026-06-01 12:00', entries);
    expect(ids(foreignEntries(library, 'city'))).toEqual(['i3']);
    expect(ids(foreignEntries(library, 'water'))).toEqual(['p1']);
  });
});

describe('the status of a document', () => {
  const status = (now: string, entries: NonNullable<FleetText['entries']>, id = 'p1') => {
    const library = at(now, entries);
    const { name, by, since } = library.documentStatus(library.entry(id) as never);
    return [name, ids(by), since ?? null];
  };
  it('is pending before it takes effect and valid from that day', () => {
    const entries = { 'city/docs/2026-01-01-p1.md': policyMatter('p1', { validity: { effectiveOn: '2026-03-01' } }) };
    expect(status('2026-02-28 23:59', entries)).toEqual(['pending', [], '2026-03-01']);
    expect(status('2026-03-01 00:00', entries)).toEqual(['valid', [], null]);
  });
  it('is valid through its last day and expired from the next', () => {
    const entries = { 'city/docs/2026-01-01-p1.md': policyMatter('p1', { validity: { expiresOn: '2026-03-31' } }) };
    expect(status('2026-03-31 23:59', entries)[0]).toBe('valid');
    expect(status('2026-04-01 00:00', entries)).toEqual(['expired', [], '2026-03-31']);
  });
  it('follows the document that repeals it, once that one is in force', () => {
    const entries = {
      'city/docs/2026-01-01-p1.md': policyMatter('p1'),
      'city/docs/2026-01-01-p2.md': policyMatter('p2', { validity: { effectiveOn: '2026-05-01', repeals: ['p1'] } }),
    };
    expect(status('2026-04-30 23:59', entries)[0]).toBe('valid');
    expect(status('2026-05-01 00:00', entries)).toEqual(['repealed', ['p2'], '2026-05-01']);
  });
  it('is amended when another document says so, and repeal outweighs amendment', () => {
    const entries = {
      'city/docs/2026-01-01-p1.md': policyMatter('p1'),
      'city/docs/2026-01-01-p2.md': policyMatter('p2', { validity: { amends: ['p1'] } }),
      'city/docs/2026-01-01-p3.md': policyMatter('p3', { validity: { effectiveOn: '2026-07-01', repeals: ['p1'] } }),
    };
    expect(status('2026-06-01 00:00', entries)).toEqual(['amended', ['p2'], '2026-01-01']);
    expect(status('2026-07-01 00:00', entries)[0]).toBe('repealed');
  });
});

describe('addresses', () => {
  it('come from the column and the file name, and a column that is one page has its own', () => {
    const library = at('2026-06-01 12:00', {
      'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00'),
      'city/contact/contact.md': page('us', 1),
    });
    expect(library.entry('a')?.url).toBe('/news/city/2026-03-01-a/');
    expect(library.entry('us')?.url).toBe('/contact/');
  });
});

describe('leaders, their institutions and their speeches', () => {
  const sitesWithInstitutions = {
    city: siteRecord('city', [
      column('news', ['news']),
      column('people', ['leader']),
      column('bodies', ['institution']),
    ]),
    water: siteRecord('water', [column('people', ['leader']), column('bodies', ['institution'])]),
  };
  const leader = (id: string, order: number, speeches: string[] = []) =>
    frontMatter(id, { name: id, post: '副市长', order, speeches });
  const institution = (id: string, order: number, leaders: string[]) =>
    frontMatter(id, {
      name: id,
      functions: ['职责'],
      sections: [],
      subordinates: [],
      leaders,
      address: '某路1号',
      hours: '工作日',
      phone: '0000-8000000',
      order,
    });
  const fleet = (leaders: string[], speeches: string[]) =>
    fleetFromText({
      sites: sitesWithInstitutions,
      entries: {
        'city/news/2026-03-01-a.md': news('a', '2026-03-01 09:00'),
        'city/news/2026-04-01-b.md': news('b', '2026-04-01 09:00'),
        'city/people/first.md': leader('first', 10, speeches),
        'city/people/second.md': leader('second', 20),
        'water/people/chief.md': leader('chief', 10),
        'city/bodies/office.md': institution('office', 20, leaders),
        'water/bodies/bureau.md': institution('bureau', 10, ['chief', 'first']),
      },
    });
  const get = (library: ReturnType<typeof fleet>, id: string) => library.entry(id)! as never;
  const full = fleet(['second', 'first'], ['a', 'b']);

  it('are listed in their own order', () => {
    expect(ids(full.entries({ site: 'city', column: 'people' }))).toEqual(['first', 'second']);
  });
  it('link in both directions from what the institution declares, across sites', () => {
    expect(ids(full.targets('leaders', get(full, 'office')))).toEqual(['second', 'first']);
    expect(ids(full.referrers('leaders', get(full, 'first')))).toEqual(['bureau', 'office']);
    expect(ids(foreignEntries(full, 'city'))).toEqual(['bureau']);
    expect(ids(foreignEntries(full, 'water'))).toEqual(['first']);
  });
  it('link speech and speaker in both directions from what the leader declares', () => {
    expect(ids(full.targets('speeches', get(full, 'first')))).toEqual(['a', 'b']);
    expect(ids(full.referrers('speeches', get(full, 'a')))).toEqual(['first']);
  });
  it('lose both directions with the declaration', () => {
    const without = fleet(['second'], ['b']);
    expect(ids(without.targets('leaders', get(without, 'office')))).toEqual(['second']);
    expect(ids(without.referrers('leaders', get(without, 'first')))).toEqual(['bureau']);
    expect(ids(without.targets('speeches', get(without, 'first')))).toEqual(['b']);
    expect(ids(without.referrers('speeches', get(without, 'a')))).toEqual([]);
  });
});

describe('a service guide and the documents it rests on', () => {
  const guide = (basisDocuments: string[]) =>
    frontMatter('s1', {
      itemName: '取水许可',
      itemCode: 'AB-SW-0001',
      itemKind: '公共服务',
      theme: '水利水务',
      objects: ['个人'],
      basis: ['《中华人民共和国水法》'],
      basisDocuments,
      conditions: ['条件'],
      process: [{ step: '受理', text: '当场受理。' }],
      timeLimit: { promised: '1个工作日' },
      fees: '不收费',
      notes: ['注意'],
      agency: '办公室',
      contact: { phone: '0000-8000000', address: '某路1号', hours: '工作日' },
      materials: [],
      forms: [],
      onlineLevel: '网上指南',
      progressChannels: ['电话'],
      faq: [{ question: '问？', answer: '答。' }],
      complaintUrl: 'https://a.gov.cn/c',
      supervisionUrl: 'https://a.gov.cn/s',
      isGovService: true,
      verifiedOn: '2026-01-01',
      verifiedBy: '甲',
      version: '1.0',
    });
  const withGuide = (basisDocuments: string[]) =>
    fleetFromText({
      sites: { city: siteRecord('city', [column('docs', ['policy']), column('guides', ['service'])]) },
      entries: { 'city/docs/2026-01-01-p1.md': policyMatter('p1'), 'city/guides/permit.md': guide(basisDocuments) },
    });
  it('link to each other from one declaration', () => {
    const library = withGuide(['p1']);
    expect(ids(library.referrers('basis', library.entry('p1') as never))).toEqual(['s1']);
    expect(ids(library.targets('basis', library.entry('s1') as never))).toEqual(['p1']);
  });
  it('lose both links together', () => {
    const library = withGuide([]);
    expect(library.referrers('basis', library.entry('p1') as never)).toEqual([]);
    expect(library.targets('basis', library.entry('s1') as never)).toEqual([]);
  });
});
