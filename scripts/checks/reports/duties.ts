/** Reports that sites have to publish by a day: yearly reports, quarterly inspections, self-inspections. */
import type { Rules } from '../../../schemas/rulepack.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { dayAfter } from '../../../src/lib/rulepacks/day-after.ts';
import { isRunning } from '../../../src/lib/status/site-banner.ts';
import type { ReportSubtype } from '../../../schemas/types/report.ts';
import { isTopPortal, openedOn, publishesInspections } from './supervision.ts';

export interface ReportDuty {
  site: Site;
  /** What has to be published and for which time, in Chinese and in English. */
  what: Readonly<Record<'zh' | 'en', string>>;
  /** First day on which it is announced as coming. */
  from: string;
  /** Last day. */
  due: string;
  done: boolean;
  clauses: readonly string[];
}

type ReportKind = NonNullable<NonNullable<Rules['reports']>['kinds']>[number]['item'];

const KINDS = {
  work: { subtype: 'website', onTopOnly: false, zh: '政府网站工作年度报表', en: 'yearly work report' },
  supervision: { subtype: 'supervision', onTopOnly: true, zh: '政府网站监管年度报表', en: 'yearly supervision report' },
  disclosure: {
    subtype: 'disclosure',
    onTopOnly: false,
    zh: '政府信息公开工作年度报告',
    en: 'yearly report on disclosure',
  },
  assessment: {
    subtype: 'assessment',
    onTopOnly: true,
    zh: '各部门信息发布评估',
    en: 'yearly assessment of what departments publish',
  },
} as const satisfies Readonly<
  Record<ReportKind, { subtype: ReportSubtype; onTopOnly: boolean; zh: string; en: string }>
>;

/** Years looked back and ahead: duties that are long past are seen as gaps between reports. */
const YEARS_AROUND = 1;
const YEARLY_FROM = '01-01';

/** Duties of the sites that are running, with deadlines from a year ago to a year ahead, earliest first. */
export function reportDuties(library: Library, today: string): ReportDuty[] {
  const [from, to] = [`-P${YEARS_AROUND}Y`, `P${YEARS_AROUND}Y`].map((step) => shifted(today, step)) as [
    string,
    string,
  ];
  return library
    .sites()
    .filter(isRunning)
    .flatMap((site) => [
      ...yearly(library, site, today),
      ...quarterly(library, site, today),
      ...selfChecks(library, site, today),
    ])
    .filter(({ site, due, from: start }) => due >= from && due <= to && start >= (openedOn(site) ?? ''))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const shifted = (day: string, step: string): string =>
  step.startsWith('-') ? `${Number(day.slice(0, 4)) - YEARS_AROUND}${day.slice(4)}` : dayAfter(day, step);
const years = (today: string): number[] => {
  const year = Number(today.slice(0, 4));
  return [year - 1, year];
};

/** The reports on a year are due in the next one. A site opened after a year has none on it. */
function yearly(library: Library, site: Site, today: string): ReportDuty[] {
  const { reports } = library.rules(site.id);
  const due = reports?.due?.value;
  if (due === undefined) return [];
  return (reports?.kinds ?? []).flatMap(({ item, clauses }) => {
    const { subtype, onTopOnly, zh, en } = KINDS[item];
    if (onTopOnly && !isTopPortal(library, site)) return [];
    return years(today)
      .filter((year) => (openedOn(site) ?? '') < `${year + 1}-01-01`)
      .map((year) => ({
        site,
        what: { zh: `${year}年${zh}`, en: `${en} for ${year}` },
        from: `${year + 1}-${reports?.warnFrom?.value ?? YEARLY_FROM}`,
        due: `${year + 1}-${due}`,
        done: hasYearly(library, site, subtype, year),
        clauses,
      }));
  });
}

/** The report on disclosure may also be an item of the catalogue. */
function hasYearly(library: Library, site: Site, subtype: ReportSubtype, year: number): boolean {
  if (reportsOf(library, site).some(({ data }) => data.subtype === subtype && data.year === year)) return true;
  return (
    subtype === 'disclosure' &&
    library
      .entries({ site: site.id, type: 'disclosure' })
      .some((entry) => entry.data.year === year && library.columnOf(entry).record.class === 'disclosure-annual')
  );
}

const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
const QUARTER_WORDS = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

/** One inspection for each quarter; a longer interval requires fewer. */
function quarterly(library: Library, site: Site, today: string): ReportDuty[] {
  const { inspection } = library.rules(site.id);
  const months = Number(/^P(\d+)M$/.exec(inspection?.interval?.value ?? '')?.[1] ?? 0);
  if (!inspection?.interval || months < 3 || months > 12 || !publishesInspections(library, site)) return [];
  const clauses = inspection.interval.clauses;
  const reports = reportsOf(library, site).filter(({ data }) => data.subtype === 'quarterlyInspection');
  const windows = Math.floor(12 / months);
  return years(today).flatMap((year) =>
    Array.from({ length: windows }, (_, at): ReportDuty => {
      const quarters = QUARTERS.slice((at * months) / 3, ((at + 1) * months) / 3);
      const last = quarters.at(-1) ?? 'q4';
      const end = dayAfter(`${year}-${String(QUARTERS.indexOf(last) * 3 + 3).padStart(2, '0')}-01`, 'P1M');
      const lastDay = dayBefore(end);
      const words = quarters.map((quarter) => QUARTER_WORDS[QUARTERS.indexOf(quarter)]).join('、');
      return {
        site,
        what: { zh: `${year}年${words}的网站检查情况`, en: `inspection of ${last.toUpperCase()} ${year}` },
        from: daysBefore(lastDay, inspection.earlyWarning?.value),
        due: dayAfter(lastDay, inspection.publishWithin?.value ?? 'P0D'),
        done: reports.some(({ data }) => data.year === year && quarters.some((quarter) => quarter === data.period)),
        clauses,
      };
    }),
  );
}

/** The number of self-inspections of a year, by its last day. */
function selfChecks(library: Library, site: Site, today: string): ReportDuty[] {
  const { inspection } = library.rules(site.id);
  const perYear = inspection?.selfChecksPerYear;
  if (!perYear) return [];
  return years(today).map((year) => {
    const published = reportsOf(library, site).filter(
      ({ data }) => data.subtype === 'selfInspection' && data.year === year,
    ).length;
    return {
      site,
      what: {
        zh: `${year}年的自查报告（全年不少于${perYear.value}次，已公布${published}次）`,
        en: `self-inspection reports of ${year} (at least ${perYear.value}; ${published} published)`,
      },
      from: daysBefore(`${year}-12-31`, inspection?.earlyWarning?.value),
      due: `${year}-12-31`,
      done: published >= perYear.value,
      clauses: perYear.clauses,
    };
  });
}

export const reportsOf = (library: Library, site: Site): readonly Entry<'report'>[] =>
  library.entries({ site: site.id, own: true }).filter((entry) => isType(entry, 'report'));

const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);
const dayBefore = (day: string) => dayText(Date.parse(day) - 86_400_000);
/** @param duration in days; other units are not in use for warnings. */
const daysBefore = (day: string, duration = 'P0D') =>
  dayText(Date.parse(day) - Number(/^P(\d+)D$/.exec(duration)?.[1] ?? 0) * 86_400_000);
