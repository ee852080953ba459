/** What was published on a day, for the reader on duty, with room for what is found (R-YZ-19.4b, R-GO-8.2.2b). */
import { defineReport } from './table-report.ts';

export const readingListReport = defineReport({
  summary: '读网清单：--today 那一天发布的信息，留有填写发现的问题和更正的位置',
  columns: {
    site: '网站',
    id: '信息标识',
    title: '标题',
    column: '栏目',
    publishedAt: '发布时间',
    editor: '责任编辑',
    url: '网址',
    found: '发现的问题',
    corrected: '更正情况',
  },
  rows({ fleet, library, sites, entry: only }) {
    const day = fleet.now.slice(0, 10);
    return sites
      .flatMap((site) => library.entries({ site }))
      .filter(({ id, data }) => data.publishedAt.startsWith(day) && (only === undefined || id === only))
      .map(({ id, site, column, url, data }) => ({
        site,
        id,
        title: data.title,
        column,
        publishedAt: data.publishedAt,
        editor: data.editor,
        url: library.site(site).origin + url,
        found: '',
        corrected: '',
      }));
  },
});
