/** Entries that are not proactively disclosed, with the reason (R-LYG-7.1, R-DL-21). */
import { DISCLOSURE_SCOPES } from '../../schemas/entry-common.ts';
import { defineReport } from './table-report.ts';

export const undisclosedReport = defineReport({
  summary: '不主动公开的信息：公开方式和理由',
  columns: { id: '信息标识', site: '网站', title: '标题', scope: '公开方式', reason: '理由', file: '文件' },
  rows: ({ fleet, sites, entry: only }) =>
    fleet.parsed.entries.flatMap(({ entry }) => {
      if (!entry || entry.data.disclosureScope === 'active' || !sites.includes(entry.site)) return [];
      if (only !== undefined && entry.id !== only) return [];
      const { id, site, file, data } = entry;
      const scope = DISCLOSURE_SCOPES[data.disclosureScope];
      return [{ id, site, title: data.title, scope, reason: data.disclosureReason ?? '', file }];
    }),
});
