/** Every reprint with its registered source, its original and the delay after it (R-DL-23.1, R-DL-23.3, R-YZ-19.3c). */
import { REGISTERED_KINDS } from '../../schemas/registers/sources.ts';
import { bodyDigest } from '../../src/lib/text/body-digest.ts';
import { readGovernance } from '../lib/governance.ts';
import { defineReport } from './table-report.ts';

export const reprintsReport = defineReport({
  summary: '转载登记：每条转载的稿源、原文和转载用时',
  columns: {
    id: '信息标识',
    site: '网站',
    title: '标题',
    publishedAt: '转载时间',
    originalPublishedAt: '原发布时间',
    hours: '用时（小时）',
    source: '来源',
    register: '稿源登记',
    kind: '稿源类别',
    url: '原文网址',
    digest: '正文校验值',
  },
  rows({ fleet, library, sites, entry: only }) {
    const registers = new Map(readGovernance(fleet, 'sources').records.map(({ site, data }) => [site, data.sources]));
    return sites
      .flatMap((site) => library.entries({ site, type: 'news' }))
      .filter((entry) => entry.data.reprint && (only === undefined || entry.id === only))
      .map((entry) => {
        const { title, publishedAt, source } = entry.data;
        const registered = registers.get(entry.site)?.find(({ id }) => id === source.registerId);
        return {
          id: entry.id,
          site: entry.site,
          title,
          publishedAt,
          originalPublishedAt: source.originalPublishedAt ?? '',
          hours: source.originalPublishedAt === undefined ? '' : hoursBetween(source.originalPublishedAt, publishedAt),
          source: source.name,
          register: registered?.name ?? '',
          kind: registered ? REGISTERED_KINDS[registered.kind] : '未登记',
          url: source.url ?? '',
          digest: bodyDigest(entry),
        };
      });
  },
});

/** Both in Asia/Shanghai, so that no zone is needed; to one decimal. */
function hoursBetween(from: string, to: string): number {
  const milliseconds = Date.parse(`${to.replace(' ', 'T')}Z`) - Date.parse(`${from.replace(' ', 'T')}Z`);
  return Math.round(milliseconds / 360_000) / 10;
}
