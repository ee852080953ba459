/** What a monitor reads of the state of a site. */
import { expect, it } from 'vitest';
import { siteRecord, column, fleetFromText, frontMatter } from '../../../tests/support/fleet-from-text.ts';
import { siteState } from './site-state.ts';

const sites = { city: siteRecord('city', [column('notices', ['notice'])], {}) };
const outage = {
  subtype: '停止服务公告',
  subject: '某市网站',
  cause: '机房供电改造',
  offline: { from: '2026-03-10 22:00', to: '2026-03-11 06:00' },
};

it('is the status with the times of outages, and no other notices', () => {
  const library = fleetFromText(
    {
      sites,
      entries: {
        'city/notices/2026-01-01-a.md': frontMatter('city-20260301-01', outage),
        'city/notices/2026-01-01-b.md': frontMatter('city-20260301-02', { subtype: '公告' }),
      },
    },
    '2026-03-02 12:00',
  );
  const { path, text } = siteState(library, library.site('city'));
  expect(path).toBe('data/status.json');
  expect(JSON.parse(text)).toMatchObject({
    status: 'live',
    label: '运行',
    outages: [
      {
        id: 'city-20260301-01',
        from: '2026-03-10T22:00:00+08:00',
        to: '2026-03-11T06:00:00+08:00',
        cause: '机房供电改造',
      },
    ],
  });
});
