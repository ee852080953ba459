/** Entries submitted to superior sites, and when (R-YZ-19.3d, R-GO-8.4.1b). */
import { defineReport } from './table-report.ts';

export const submissionsReport = defineReport({
  summary: '报送上级：要报送上级网站和本级门户的信息，以及是否已经报送',
  columns: {
    id: '信息标识',
    site: '网站',
    title: '标题',
    publishedAt: '发布时间',
    target: '报送对象',
    sentAt: '报送时间',
    url: '网址',
  },
  rows: ({ library, sites, entry: only }) =>
    sites
      .flatMap((site) => library.entries({ site }))
      .filter(({ id }) => only === undefined || id === only)
      .flatMap(({ id, site, url, data }) =>
        (data.submitUp?.targets ?? []).map((target) => ({
          id,
          site,
          title: data.title,
          publishedAt: data.publishedAt,
          target,
          sentAt: data.submitUp?.sentAt ?? '未报送',
          url: library.site(site).origin + url,
        })),
      ),
});
