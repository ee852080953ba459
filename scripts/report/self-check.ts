/** The report on a self-inspection (自查报告, R-JM-41.1 to 41.4, R-JM-42), from the record of an inspection. */
import type { InspectionRecord } from '../inspect/record.ts';
import { UsageError } from '../lib/command.ts';
import { defineReport } from './table-report.ts';

type Found = Pick<InspectionRecord['findings'][number], 'rule' | 'message' | 'file' | 'fix'>;

/** What a self-inspection has to answer → the part of the record that answers it. */
const ITEMS: readonly {
  item: string;
  /** Why the record cannot answer it; undefined where it can. */
  unanswered: (record: InspectionRecord, site: string) => string | undefined;
  find: (record: InspectionRecord, site: string) => Found[];
}[] = [
  {
    item: '网页能否访问，栏目和子栏目是否及时更新',
    unanswered: notBuilt,
    find: ({ findings, due }, site) => [
      ...findings.filter((each) => each.site === site && /^(?:freshness|metadata\/column|links\/page)/.test(each.rule)),
      ...due
        .filter((each) => each.site === site && each.state === 'overdue' && each.column !== undefined)
        .map(({ kind, subject, file, due: day }) => ({ rule: kind, message: `${subject}，${day}到期`, file, fix: '' })),
    ],
  },
  {
    item: '内容是否准确，网页是否规范',
    unanswered: notBuilt,
    find: ({ findings }, site) =>
      findings.filter((each) => each.site === site && !/^(?:freshness|links|metadata\/column)/.test(each.rule)),
  },
  {
    item: '服务和互动功能是否正常',
    unanswered: ({ probes }, site) => notAsked(probes, site),
    find: ({ probes }, site) => probes.filter((each) => each.site === site).flatMap(asFound),
  },
  {
    item: '链接是否正确、能否打开',
    unanswered: (record, site) => notBuilt(record, site) ?? notAsked(record.probes, site),
    find: ({ findings, links }, site) => [
      ...findings.filter((each) => each.site === site && each.rule.startsWith('links/')),
      ...links.filter((each) => each.site === site).flatMap(asFound),
    ],
  },
];

const asFound = ({ state, what, url, status, pages }: InspectionRecord['links'][number]): Found[] =>
  state === 'broken' || state === 'unclear'
    ? [
        {
          rule: state === 'broken' ? '打不开' : '需人工核对',
          message: `${what} ${url}（${status === undefined ? '没有回应' : `状态码${status}`}）`,
          file: pages.join('、'),
          fix: '',
        },
      ]
    : [];

function notBuilt({ checks }: InspectionRecord, site: string): string | undefined {
  return checks.some((run) => run.site === site && run.check === 'links' && run.notRun !== undefined)
    ? '网页没有检查，先生成网站再检查'
    : undefined;
}

function notAsked(probes: InspectionRecord['probes'], site: string): string | undefined {
  return probes.some((each) => each.site === site) ? undefined : '没有访问，检查时加上 --external';
}

export const selfCheckReport = defineReport({
  summary: '自查报告：按自查要求逐项列出最近一次检查（lantai inspect）的结果',
  title: ({ year }) => `${year}年政府网站自查`,
  columns: {
    site: '网站',
    item: '自查内容',
    result: '结果',
    rule: '规则或状态',
    message: '问题',
    file: '位置',
    fix: '改法',
  },
  rows: ({ sites, inspection }) => {
    if (!inspection)
      throw new UsageError('自查报告取自检查记录，请先运行 npm run lantai -- inspect，或者用 --record 写明记录。');
    const known = inspection.sites.map(({ id }) => id);
    return sites
      .filter((site) => known.includes(site))
      .flatMap((site) =>
        ITEMS.flatMap(({ item, find, unanswered }) => {
          const found = find(inspection, site);
          const open = unanswered(inspection, site);
          const line = (result: string, message: string) => ({
            site,
            item,
            result,
            rule: '',
            message,
            file: '',
            fix: '',
          });
          const rest = open === undefined ? [] : [line('未检查', open)];
          return found.length === 0
            ? open === undefined
              ? [line('没有发现问题', '')]
              : rest
            : found
                .map(({ rule, message, file, fix }) => ({ site, item, result: '有问题', rule, message, file, fix }))
                .concat(rest);
        }),
      );
  },
});
