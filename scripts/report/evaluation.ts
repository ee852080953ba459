/** What each department published in a year, how much and how well (考评, R-DL-43). */
import { readGovernance } from '../lib/governance.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import { defineReport } from './table-report.ts';

export const evaluationReport = defineReport({
  summary: '信息发布考评：各单位一年发布的数量、体裁和质量评分，由多到少',
  title: ({ year }) => `${year}年各单位信息发布考评`,
  columns: {
    unit: '供稿单位',
    published: '发布（条）',
    originals: '自编（条）',
    documents: '文件和解读（条）',
    services: '办事指南（项）',
    problems: '检查发现的问题',
    quality: '质量评分',
    by: '评分单位',
    comment: '评语',
  },
  rows: ({ fleet, library, sites, year, inspection }) => {
    const marks = readGovernance(fleet, 'evaluations').records.flatMap(({ data }) => data.evaluations);
    const entries = sites
      .flatMap((site) => library.entries({ site, own: true }))
      .filter(({ data }) => data.publishedAt.startsWith(String(year)));
    const found = (list: readonly Entry[]) => {
      const files = new Set(list.map(({ file }) => file));
      return inspection ? inspection.findings.filter(({ file }) => files.has(file)).length : '未检查';
    };
    return [...Map.groupBy(entries, ({ data }) => data.provider)]
      .map(([unit, list]) => {
        const mark = marks.find((each) => each.year === year && each.unit === unit);
        const count = (...types: Entry['type'][]) => list.filter(({ type }) => types.includes(type)).length;
        return {
          unit,
          published: list.length,
          originals: list.filter((entry) => !('reprint' in entry.data && entry.data.reprint)).length,
          documents: count('policy', 'interpretation'),
          services: count('service'),
          problems: found(list),
          quality: mark?.quality ?? '未评',
          by: mark?.by ?? '',
          comment: mark?.comment ?? '',
        };
      })
      .sort((a, b) => b.published - a.published || (a.unit < b.unit ? -1 : 1));
  },
});
