import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { sitePages } from '../routes/site-pages.ts';
import { isType } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';

const LIFE = { approvalRef: '市政办函〔2026〕1号', date: '2026-06-01' };
const columns = (news: object = {}) => [
  column('news', ['news'], news),
  column('notices', ['notice']),
  column('about', ['page'], { presentation: 'page' }),
];
const NEWS = 'city/news/2026-01-01-a.md';

function fleet(entries: Record<string, object>, now: string, { site = {}, news = {}, dept = {} } = {}): Library {
  return fleetFromText(
    {
      sites: {
        city: siteRecord('city', columns(news), site),
        dept: siteRecord('dept', columns(), { siteCode: '0000000010', ...dept }),
      },
      entries,
    },
    now,
  );
}
const news = (more: object) => ({ [NEWS]: frontMatter('n1', { subtype: '要闻', ...more }) });
const pagesOf = (library: Library, site = 'city') => sitePages(library, site).map(({ kind, url }) => `${kind} ${url}`);

describe('an entry that was withdrawn', () => {
  const taken = news({ state: '已撤回', withdrawnAt: '2026-02-01 10:00', withdrawnReason: '有误' });
  it('leaves a page at its address and is in no list', () => {
    const library = fleet(taken, '2026-06-01 12:00');
    expect(pagesOf(library)).toContain('withdrawn /news/2026-01-01-a/');
    expect(library.entries({ site: 'city' })).toEqual([]);
    expect(library.withdrawn('city').map(({ id }) => id)).toEqual(['n1']);
  });
  it('leaves none before the minute it would have been published', () => {
    expect(pagesOf(fleet(taken, '2026-01-01 08:59'))).not.toContain('withdrawn /news/2026-01-01-a/');
    expect(pagesOf(fleet(taken, '2026-01-01 09:00'))).toContain('withdrawn /news/2026-01-01-a/');
  });
  it('makes room for the entry that is at its address now', () => {
    const page = (id: string, more: object = {}) =>
      frontMatter(id, { topic: '其他', lastReviewedAt: '2026-01-01', reviewBy: '2027-01-01', ...more });
    const library = fleet(
      {
        'city/about/old.md': page('p1', { state: '已撤回', withdrawnAt: '2026-02-01 10:00', withdrawnReason: '有误' }),
        'city/about/new.md': page('p2'),
      },
      '2026-06-01 12:00',
    );
    expect(pagesOf(library).filter((each) => each.endsWith('/about/'))).toEqual(['entry /about/']);
  });
});

describe('an archived entry', () => {
  const since = (library: Library) => {
    const entry = library.entry('n1');
    return entry && [library.archivedSince(entry), library.isMaintained(entry)];
  };
  it('is archived from its minute on, and no longer has to be kept up', () => {
    const archived = news({ state: '已归档', archivedAt: '2026-05-31 18:00' });
    expect(since(fleet(archived, '2026-05-31 17:59'))).toEqual([undefined, true]);
    expect(since(fleet(archived, '2026-05-31 18:00'))).toEqual(['2026-05-31 18:00', false]);
  });
  it.each(['archived', 'merged'])('is archived with its column, %s, from midnight of the day on', (state) => {
    const at = (now: string) => since(fleet(news({}), now, { news: { lifecycle: { state, ...LIFE } } }));
    expect(at('2026-05-31 23:59')).toEqual([undefined, true]);
    expect(at('2026-06-01 00:00')).toEqual(['2026-06-01', false]);
  });
  it('is current in a column that was only changed', () => {
    expect(since(fleet(news({}), '2026-06-02 00:00', { news: { lifecycle: { state: 'active', ...LIFE } } }))).toEqual([
      undefined,
      true,
    ]);
  });
});

describe('a notice with a time to be shown', () => {
  const notice = (more: object = {}) => ({
    'dept/notices/2026-01-01-a.md': frontMatter('d1', {
      subtype: '公告',
      placements: ['city', 'https://www.province.gov.cn/1'],
      displayFrom: '2026-05-01 09:00',
      displayUntil: '2026-06-01 12:00',
      ...more,
    }),
  });
  const stateAt = (now: string, more: object = {}) => {
    const library = fleet(notice(more), now);
    const entry = library.entry('d1');
    return [
      entry && isType(entry, 'notice') ? library.noticeDisplay(entry) : null,
      library.placedNotices('city').map(({ id }) => id),
    ];
  };
  it('is on the home pages it names from its first minute until its last, and stays where it is', () => {
    expect(stateAt('2026-05-01 08:59')).toEqual(['upcoming', []]);
    expect(stateAt('2026-05-01 09:00')).toEqual(['showing', ['d1']]);
    expect(stateAt('2026-06-01 11:59')).toEqual(['showing', ['d1']]);
    expect(stateAt('2026-06-01 12:00')).toEqual(['ended', []]);
    expect(fleet(notice(), '2026-06-01 12:00').entries({ site: 'dept' })).toHaveLength(1);
  });
  it('is on no other home page', () => {
    expect(fleet(notice(), '2026-05-02 09:00').placedNotices('dept')).toEqual([]);
  });
  it('begins with its publication where it names no other time', () => {
    expect(stateAt('2026-01-01 09:00', { displayFrom: undefined })[0]).toBe('showing');
  });
  it('has no such state without an end', () => {
    expect(stateAt('2026-05-02 09:00', { displayUntil: undefined })).toEqual([undefined, []]);
  });
});

describe('the status of a site', () => {
  const announced = (subtype: string, more: object = {}) => ({
    'city/notices/2026-01-01-a.md': frontMatter('c1', { subtype, destination: '并入市政府网站', ...more }),
  });
  const reported = (status: string, entries: Record<string, object>, now = '2026-05-02 09:00') => {
    const library = fleet(entries, now, { dept: { status, statusNotice: 'c1' } });
    return library.siteBanner(library.site('dept'));
  };
  it('is not mentioned while it runs', () => {
    expect(reported('live', announced('公告'))).toBeNull();
  });
  it.each([
    ['migrating', '本网站正在迁移。原有内容去向：并入市政府网站。'],
    ['closed', '本网站已经关停，不再提供服务。原有内容去向：并入市政府网站。'],
    ['draft', '本网站正在筹建，尚未开通，内容仅供内部核对。'],
  ])('is stated while it is %s', (status, text) => {
    expect(reported(status, announced('迁移公告'))?.text).toBe(text);
  });
  it('shows when a site will be back', () => {
    const offline = { from: '2026-05-01 18:00', to: '2026-05-03 18:00' };
    expect(reported('temporarilyOffline', announced('临时下线公告', { offline }))?.text).toBe(
      '本网站临时下线，预计于 2026-05-03 18:00 恢复。',
    );
  });
  it('names both domains until the minute the notice ends', () => {
    const change = announced('域名变更公告', {
      oldDomain: 'a.gov.cn',
      newDomain: 'b.gov.cn',
      displayUntil: '2026-06-01 12:00',
    });
    expect(reported('live', change, '2026-06-01 11:59')?.text).toContain('已由 a.gov.cn 变更为 b.gov.cn');
    expect(reported('live', change, '2026-06-01 12:00')).toBeNull();
  });
  it.each(['temporarilyOffline', 'closed'])('leaves the notice and nothing else of a site that is %s', (status) => {
    const own = {
      'dept/notices/2026-01-01-a.md': frontMatter('c1', { subtype: '关停公告' }),
      'dept/news/2026-01-01-b.md': frontMatter('n2', { subtype: '要闻' }),
    };
    const library = fleet(own, '2026-05-02 09:00', { dept: { status, statusNotice: 'c1' } });
    expect(pagesOf(library, 'dept')).toEqual([
      'site-status /',
      'entry /notices/2026-01-01-a/',
      'site-status /404.html',
    ]);
    expect(pagesOf(library)).toContain('home /');
  });
});
