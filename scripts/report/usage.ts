/** Where each entry is shown and by whom (R-GO-8.2.3). */
import { USE_KINDS, USE_WAYS, usesOn } from '../../src/lib/routes/usage.ts';
import { defineReport } from './table-report.ts';

export const usageReport = defineReport({
  summary: '资源使用：每条信息显示在哪些网页上，由谁使用',
  columns: {
    id: '信息标识',
    title: '标题',
    owner: '所属网站',
    site: '显示在',
    kind: '用法',
    place: '位置',
    way: '来由',
    unit: '使用单位',
    url: '网址',
    address: '信息网址',
  },
  rows({ library, sites, entry: only }) {
    // Other sites use the entries of a site too, so all are read and the entries are chosen.
    return library
      .sites()
      .flatMap(({ id }) => usesOn(library, id))
      .filter(({ entry }) => sites.includes(entry.site) && (only === undefined || entry.id === only))
      .map(({ entry, site, url, kind, place, unit, way }) => ({
        id: entry.id,
        title: entry.data.title,
        owner: entry.site,
        site,
        kind: USE_KINDS[kind],
        place,
        way: way === undefined ? '' : USE_WAYS[way],
        unit,
        url: library.site(site).origin + url,
        address: library.site(entry.site).origin + entry.url,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  },
});
