/** Drafts the entry that publishes the results of an inspection (R-GO-8.1.1a, R-YZ-20.3, R-LYG-12.1). */
import { INSPECTION_UNITS } from '../../schemas/types/report-inspection.ts';
import { REPORT_PERIODS, REPORT_SUBTYPES } from '../../schemas/types/report.ts';
import type { Column } from '../../src/lib/model/column.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { publishesInspections, supervisedSites } from '../checks/reports/supervision.ts';
import { UsageError } from '../lib/command.ts';
import { readGovernance } from '../lib/governance.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { entryText } from '../lib/entry-text.ts';
import { writeNew } from '../lib/write-entry.ts';
import { nextId } from '../new/numbering.ts';
import { quarterOf, type QuarterName } from './quarter.ts';
import type { InspectionRecord } from './record.ts';

/** Longest text of a problem in a report. */
const MAX_PROBLEM_LENGTH = 300;

/**
 * Writes a draft into the column where such reports are published, or else the first one that takes reports.
 *
 * @returns the path of the file.
 * @throws UsageError where no site of the fleet publishes inspections, or the quarter has its report.
 */
export async function publishInspection(
  fleet: LoadedFleet,
  library: Library,
  record: InspectionRecord,
): Promise<string> {
  const site = library.sites().find((each) => publishesInspections(library, each));
  if (!site) throw new UsageError('站群中没有公布检查情况的门户网站，请在规则规定的门户网站公布。');
  const day = record.moment.slice(0, 10);
  const { year, quarter } = quarterOf(day);
  const period: QuarterName = `q${quarter}`;
  const reports = library.entries({ site: site.id, type: 'report' });
  const earlier = reports.find(({ data }) => data.subtype === 'quarterlyInspection');
  const same = reports.find(
    ({ data }) => data.subtype === 'quarterlyInspection' && data.year === year && data.period === period,
  );
  if (same) throw new UsageError(`${year}年${REPORT_PERIODS[period]}的检查情况已经公布：${same.file}。`);
  const column = earlier ? library.columnOf(earlier) : firstReportColumn(library, site);
  if (!column) throw new UsageError(`${site.id} 没有可以放报告的栏目，请先设一个体裁为 report 的栏目。`);
  const time = `${day} 09:00`;
  const ids = fleet.parsed.entries.flatMap(({ entry }) => (entry ? [entry.id] : []));
  const { record: siteRecord } = site;
  const data = {
    id: nextId(site.id, time, ids),
    title: `${siteRecord.region}${year}年${REPORT_PERIODS[period]}政府网站检查情况`,
    publishedAt: time,
    source: { name: siteRecord.sponsor, kind: '自编信息' },
    provider: siteRecord.operator,
    publisher: siteRecord.sponsor,
    editor: column.record.responsible,
    tags: ['网站检查', '季度通报'],
    state: '草稿',
    subtype: REPORT_SUBTYPES.quarterlyInspection,
    year,
    period: REPORT_PERIODS[period],
    inspection: {
      ...scope(fleet, library, site, record),
      endedOn: day,
      findings: problems(library, record),
    },
  };
  const file = `content/${site.id}/${column.path}/${day}-inspection-q${quarter}.md`;
  await writeNew(fleet.root, file, entryText(data, bodyText(record, year, REPORT_PERIODS[period])));
  return file;
}

const firstReportColumn = (library: Library, site: Site): Column | undefined =>
  library.columns(site.id).find(({ record }) => record.types.includes('report'));

/** Counted as the rules of the portal count: all registered sites, or the items of the sample. */
function scope(fleet: LoadedFleet, library: Library, site: Site, { samples, moment }: InspectionRecord) {
  const registers = readGovernance(fleet, 'inspections').records;
  const outside = registers.find((register) => register.site === site.id)?.data.outsideSites ?? 0;
  if (library.rules(site.id).inspection?.unit?.value === 'site')
    return {
      unit: INSPECTION_UNITS.site,
      total: supervisedSites(library, moment.slice(0, 10)).length + outside,
      sampled: sum(samples.map(({ unit, sampled }) => (unit === 'site' ? sampled : 0))) + outside,
    };
  const items = samples.filter(({ unit }) => unit === 'item');
  const [total, sampled] = [sum(items.map((each) => each.total)), sum(items.map((each) => each.sampled))];
  return {
    unit: INSPECTION_UNITS.item,
    total,
    sampled,
    ...(sampled < total ? { seed: items[0]?.seed ?? '' } : {}),
  };
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

/** One line a site and severity; the editor words them for the public. */
function problems(library: Library, { findings }: InspectionRecord) {
  return library.sites().flatMap(({ id, record }) => {
    const own = findings.filter(({ site }) => site === id);
    if (own.length === 0) return [];
    const rules = [...Map.groupBy(own, ({ message }) => message).keys()];
    return [
      { unit: record.standardName, problem: `共${own.length}处：${rules.join('')}`.slice(0, MAX_PROBLEM_LENGTH) },
    ];
  });
}

function bodyText({ sites, findings }: InspectionRecord, year: number, period: string): string {
  const clean = sites.filter(({ id }) => !findings.some(({ site }) => site === id)).length;
  return [
    `${year}年${period}，用巡检程序和人工抽查对网站进行了检查，内容包括访问、栏目更新、链接、办事指南、互动回应和文字差错。`,
    '',
    '## 总体情况',
    '',
    `本站群检查了${sites.length}个网站，其中${clean}个没有发现问题。`,
    '',
    '## 主要问题',
    '',
    findings.length === 0 ? '没有发现问题。' : '各网站的问题见上表，已通知主办单位改正。',
  ].join('\n');
}
