/** What falls due at a moment: one row for each thing that changes with time, as a visitor sees it. */
import { parse, stringify } from 'yaml';
import { afterWorkingDays } from '../../src/lib/calendar/working-days.ts';
import { siteFile } from '../../src/lib/content/parse-fleet.ts';
import { entryText, newsText, policyText, type EntryFields } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

export interface Boundary {
  title: string;
  /** Entries and other files by path. */
  files: Record<string, string>;
  /** Words on pages, or in other files, that are there only until the minute, and only from it on. What is not there has no words. */
  until?: readonly (readonly [page: string, words: string])[];
  from?: readonly (readonly [page: string, words: string])[];
  /** Pages that stay whatever happens. */
  always?: readonly string[];
  /** What the record of the site says besides. */
  record?: (record: SiteYaml) => void;
  /** What that of the other site says besides. */
  department?: (record: SiteYaml) => void;
  /** Comes about on another site: the digest of the inputs tells it, and not the clock. */
  elsewhere?: true;
}

/** The parts of a site's record that rows add to. */
interface SiteYaml {
  domain: { aliases?: object[] };
  columns: object[];
  rulePacks: string[];
  statusNotice?: string;
}

const column = (id: string, more: object = {}) => ({
  id,
  name: `栏目${id}`,
  class: 'dynamic',
  columnType: '工作动态',
  function: 'release',
  types: ['news'],
  description: `栏目${id}的说明。`,
  keywords: [id],
  ownerUnit: '办公室',
  responsible: '乙',
  ...more,
});
const notice = (id: string, more: object, site = 'portal') =>
  entryText(
    {
      id: `${site}-${id}`,
      title: `公告${id}`,
      publishedAt: '2025-03-02 10:00',
      subtype: '公告',
      placements: ['portal'],
      ...more,
    },
    '检修期间水压降低。',
  );

const news = (id: string, more: Partial<EntryFields>, body: string) =>
  newsText({ id: `portal-${id}`, title: `新闻${id}`, publishedAt: '2025-03-02 10:00', ...more }, body);
const document = (serial: string, more: object) =>
  policyText(
    {
      id: `portal-doc-${serial}`,
      title: `测试办法${serial}`,
      publishedAt: '2025-03-02 10:00',
      indexNumber: `CS0000001/2025-000${serial}`,
      documentNumber: `测政发〔2025〕${Number(serial)}号`,
      draftingDepartment: '市水务局',
      ...more,
    },
    '各有关单位：\n\n请遵照执行。',
  );
const consultation = (id: string, opensAt: string, closesAt: string, more: object = {}) =>
  entryText(
    {
      id: `portal-${id}`,
      title: `意见征集${id}`,
      publishedAt: '2025-03-02 10:00',
      subtype: '意见征集',
      opensAt,
      closesAt,
      contact: {
        unit: '测试市水务局',
        phone: '0000-8000001',
        email: 'water@example.gov.cn',
        address: '测试市测试路2号',
      },
      ...more,
    },
    '欢迎提出意见。',
  );

const dataset = (id: string, validUntil: string) =>
  entryText(
    {
      id: `portal-${id}`,
      title: `数据集${id}`,
      publishedAt: '2025-03-02 10:00',
      field: '自然资源',
      theme: '水资源',
      region: '测试市',
      department: '测试市水务局',
      period: { from: '2025-01', to: '2025-02' },
      frequency: '每月',
      rows: { key: 'month', name: '月份', kind: '时期' },
      indicators: [{ key: 'rain', name: '雨量', unit: '毫米', description: '每月雨量。' }],
      dataFile: `${id}.csv`,
      openness: '有条件开放',
      conditions: '使用时注明来源。',
      secrecyReview: { by: '测试市水务局办公室', on: '2025-03-01' },
      desensitised: '不含个人信息和敏感信息',
      validUntil,
    },
    '逐月雨量。',
  );

const dayBefore = (day: string, count = 1): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

/** The day on which what came then is too late on `day`, where one working day is allowed. */
const tooLateOn = (day: string): string =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    .map((count) => dayBefore(day, count))
    .find((from) => afterWorkingDays(from, 1) === day) ?? '';

/**
 * Everything below falls due at the first minute of `day`, or at its end the day before.
 *
 * @param day a working day.
 */
export function boundaries(day: string): readonly Boundary[] {
  const due = `${day} 00:00`;
  const lastDay = dayBefore(day);
  return [
    {
      title: 'an entry is published',
      files: { [`content/portal/news/${day}-later.md`]: news('later', { publishedAt: due }, '到点才看得到。') },
      from: [
        [`/news/${day}-later/`, '到点才看得到。'],
        ['/news/', '新闻later'],
      ],
    },
    {
      title: 'an entry goes off line',
      files: { 'content/portal/news/2025-03-02-gone.md': news('gone', { expiresAt: due }, '到点就看不到。') },
      until: [
        ['/news/2025-03-02-gone/', '到点就看不到。'],
        ['/news/', '新闻gone'],
      ],
    },
    {
      title: 'a document expires after its last day',
      files: {
        'content/portal/files/2025-03-02-short.md': document('41', {
          validity: { effectiveOn: '2025-03-02', expiresOn: lastDay },
        }),
      },
      from: [
        ['/files/2025-03-02-short/', `本文件有效期至 ${lastDay}，现已失效，仅供查阅。`],
        ['/files/', '已失效'],
      ],
      always: ['/files/2025-03-02-short/'],
    },
    {
      title: 'a document comes into force on its first day',
      files: {
        'content/portal/files/2025-03-02-coming.md': document('42', {
          validity: { effectiveOn: day, expiresOn: '2030-12-31' },
        }),
      },
      until: [
        ['/files/2025-03-02-coming/', '本文件尚未施行'],
        ['/files/', '尚未施行'],
      ],
      always: ['/files/2025-03-02-coming/'],
    },
    {
      title: 'a document is amended once the amending one is in force',
      files: {
        'content/portal/files/2025-03-02-old.md': document('43', {
          validity: { effectiveOn: '2025-03-02', expiresOn: '2030-12-31' },
        }),
        'content/portal/files/2025-03-02-new.md': document('44', {
          validity: { effectiveOn: day, expiresOn: '2030-12-31', amends: ['portal-doc-43'] },
        }),
      },
      from: [['/files/2025-03-02-old/', '已有修改，请与修改文件一并阅读。']],
      always: ['/files/2025-03-02-old/', '/files/2025-03-02-new/'],
    },
    {
      title: 'a response is added to',
      files: {
        'content/portal/replies/2025-03-02-flood.md': entryText(
          {
            id: 'portal-flood',
            title: '关于内涝的回应',
            publishedAt: '2025-03-02 10:00',
            subtype: '热点',
            respondingInstitution: '测试市水务局',
            updates: [{ at: due, text: '积水全部排除。' }],
          },
          '正在排水。',
        ),
      },
      from: [['/replies/2025-03-02-flood/', '积水全部排除。']],
    },
    {
      title: 'a consultation opens',
      files: { 'content/portal/consult/2025-03-02-opening.md': consultation('opening', due, '2030-12-31 18:00') },
      until: [['/consult/2025-03-02-opening/', '未开始']],
      from: [['/consult/2025-03-02-opening/', '征集中']],
    },
    {
      title: 'a consultation closes and its result is due',
      files: { 'content/portal/consult/2025-03-02-closing.md': consultation('closing', '2025-03-02 10:00', due) },
      until: [['/consult/2025-03-02-closing/', '征集中']],
      from: [['/consult/2025-03-02-closing/', '已截止（结果待公布）']],
    },
    {
      title: 'the result of a consultation is published',
      files: {
        'content/portal/consult/2025-03-02-answered.md': consultation(
          'answered',
          '2025-03-02 10:00',
          '2025-12-01 18:00',
          {
            result: {
              publishedAt: due,
              receivedCount: 3,
              adopted: 1,
              summary: '采纳1条，写进第三条。',
              adoptions: [{ opinion: '公布电话。', count: 1, outcome: '采纳。' }],
              notAdoptedReasons: [{ opinion: '取消巡查。', count: 2, outcome: '上位法已有规定。' }],
            },
          },
        ),
      },
      until: [['/consult/2025-03-02-answered/', '已截止（结果待公布）']],
      from: [
        ['/consult/2025-03-02-answered/', '结果已公布'],
        ['/consult/2025-03-02-answered/', '采纳1条，写进第三条。'],
      ],
    },
    {
      title: 'a topic is over after its last day and becomes an archive',
      files: {
        'content/portal/campaigns/winter.md': entryText(
          {
            id: 'portal-winter',
            title: '冬修专题',
            publishedAt: '2025-03-02 10:00',
            lead: '测试市水务局',
            startsOn: '2025-03-02',
            endsOn: lastDay,
            sections: [{ title: '文件', query: { types: ['policy'] } }],
          },
          '冬季修渠。',
        ),
      },
      from: [['/campaigns/winter/', '已归档']],
      always: ['/campaigns/winter/'],
    },
    {
      title: 'a notice leaves the home page',
      files: { 'content/portal/notices/2025-03-02-power.md': notice('power', { displayUntil: due }) },
      until: [['/', '重要公告']],
      always: ['/notices/2025-03-02-power/'],
    },
    {
      title: 'a notice comes to the home page',
      files: {
        'content/portal/notices/2025-03-02-gates.md': notice('gates', {
          displayFrom: due,
          displayUntil: '2030-12-31 00:00',
        }),
      },
      from: [['/', '重要公告']],
      always: ['/notices/2025-03-02-gates/'],
    },
    {
      title: 'a notice of another site leaves the home page',
      files: { 'content/dept/announce/2025-03-02-pumps.md': notice('pumps', { displayUntil: due }, 'dept') },
      department: ({ columns }) => {
        columns.push(column('announce', { types: ['notice'], class: 'policy', columnType: '公告公示' }));
      },
      until: [['/', '公告pumps']],
    },
    {
      title: 'the notice of a new domain leaves every page',
      files: {
        'content/portal/notices/2025-03-02-domain.md': notice('domain', {
          subtype: '域名变更公告',
          subject: '测试市人民政府网站',
          oldDomain: 'old.test.gov.cn',
          newDomain: 'www.test.gov.cn',
          displayUntil: due,
        }),
      },
      record: (record) => {
        record.statusNotice = 'portal-domain';
      },
      until: [['/news/', '本网站的域名已由 old.test.gov.cn 变更为 www.test.gov.cn']],
      always: ['/news/'],
    },
    {
      title: 'a column is archived from its day on',
      files: {},
      record: ({ columns }) => {
        const lifecycle = { state: 'archived', approvalRef: '测政办函〔2025〕9号', date: day };
        columns.push(column('closing', { lifecycle }));
      },
      from: [['/closing/', '归档']],
      always: ['/closing/'],
    },
    {
      title: 'an entry is archived with its column',
      files: { 'content/portal/kept/2025-03-02-dam.md': news('dam', {}, '大坝完工。') },
      record: ({ columns }) => {
        const lifecycle = { state: 'archived', approvalRef: '测政办函〔2025〕9号', date: day };
        columns.push(column('kept', { lifecycle }));
      },
      from: [['/kept/2025-03-02-dam/', '归档']],
      always: ['/kept/2025-03-02-dam/'],
    },
    {
      title: 'a waiver ends and the rule it weakened holds again',
      files: {
        'sites/portal/governance/waivers.yaml': stringify({
          waivers: [
            {
              row: 'catalogue.nodes',
              value: 'other-approvals',
              reason: '栏目正在建设',
              approvalRef: '测政办函〔2025〕7号',
              until: lastDay,
            },
          ],
        }),
      },
      record: (record) => {
        record.rulePacks = ['jiangmen'];
      },
      from: [['/disclosure/catalogue/', '非行政许可审批和管理服务']],
      always: ['/disclosure/catalogue/'],
    },
    {
      title: 'the time limit of a letter passes',
      files: {
        'content/portal/letters/ly2025-0009.md': entryText(
          {
            id: 'portal-ly2025-0009',
            title: '网页上的电话错了',
            publishedAt: '2025-03-02 10:00',
            number: 'LY2025-0009',
            channel: '找错',
            content: '电话少了一位。',
            complexity: '简单',
            receivedAt: tooLateOn(day),
            publishState: '待审核',
          },
          '正文。',
        ),
      },
      from: [['/letter-figures/', '按时率0.0%']],
      always: ['/letter-figures/'],
    },
    {
      title: 'the notice that an entry was withdrawn appears with the entry',
      files: {
        [`content/portal/news/${day}-taken.md`]: news(
          'taken',
          { publishedAt: due, state: '已撤回', withdrawnAt: due, withdrawnReason: '日期有误' },
          '撤回的消息。',
        ),
      },
      from: [[`/news/${day}-taken/`, '日期有误']],
    },
    {
      title: 'an entry that another site shares is published',
      files: {
        [`content/dept/news/${day}-sluice.md`]: entryText(
          {
            id: 'dept-sluice',
            title: '闸门换新',
            publishedAt: due,
            subtype: '工作动态',
            alsoIn: ['portal/news'],
          },
          '闸门换新了。',
        ),
      },
      from: [['/news/', '闸门换新']],
      elsewhere: true,
    },
    {
      title: 'a dataset lapses after its last day',
      files: {
        'content/portal/figures/rain.csv': '月份,雨量\n2025-01,12\n2025-02,30\n',
        'content/portal/figures/rain.md': dataset('rain', lastDay),
      },
      from: [['/figures/rain/', '过期失效']],
      always: ['/figures/rain/'],
    },
    {
      title: 'a document is repealed on the day its record names',
      files: {
        'content/portal/files/2025-03-02-ended.md': document('45', {
          validity: { effectiveOn: '2025-03-02', repealedOn: day },
        }),
      },
      from: [['/files/2025-03-02-ended/', '已废止']],
      always: ['/files/2025-03-02-ended/'],
    },
    {
      title: 'a document is repealed once the repealing one is in force',
      files: {
        'content/portal/files/2025-03-02-former.md': document('46', {
          validity: { effectiveOn: '2025-03-02', expiresOn: '2030-12-31' },
        }),
        'content/portal/files/2025-03-02-later.md': document('47', {
          validity: { effectiveOn: day, expiresOn: '2030-12-31', repeals: ['portal-doc-46'] },
        }),
      },
      from: [['/files/2025-03-02-former/', '已废止']],
      always: ['/files/2025-03-02-former/', '/files/2025-03-02-later/'],
    },
    {
      title: 'an interview ends and its transcript is shown',
      files: {
        'content/portal/consult/2025-03-02-interview.md': consultation('interview', '2025-03-02 10:00', due, {
          subtype: '访谈',
          guests: [{ name: '赵一', post: '测试市水务局局长' }],
          transcript: [{ who: '赵一', text: '水库都修好了。' }],
        }),
      },
      from: [['/consult/2025-03-02-interview/', '水库都修好了。']],
      always: ['/consult/2025-03-02-interview/'],
    },
    {
      title: 'a topic begins on its first day',
      files: {
        'content/portal/campaigns/spring.md': entryText(
          {
            id: 'portal-spring',
            title: '春灌专题',
            publishedAt: '2025-03-02 10:00',
            lead: '测试市水务局',
            startsOn: day,
            endsOn: '2030-12-31',
            sections: [{ title: '文件', query: { types: ['policy'] } }],
          },
          '春季灌溉。',
        ),
      },
      until: [['/campaigns/', '未开始']],
      always: ['/campaigns/spring/'],
    },
    {
      title: 'an entry is archived',
      files: {
        'content/portal/news/2025-03-02-kept.md': news('kept', { state: '已归档', archivedAt: due }, '留作参考。'),
      },
      from: [['/news/2025-03-02-kept/', '已归档']],
      always: ['/news/2025-03-02-kept/'],
    },
    {
      title: 'an old host stops leading to the site after its last day',
      files: {},
      record: ({ domain }) => {
        domain.aliases = [...(domain.aliases ?? []), { name: 'old.test.gov.cn', since: '2025-06-01', until: lastDay }];
      },
      until: [
        ['nginx.conf', 'old.test.gov.cn'],
        ['_redirects', 'old.test.gov.cn'],
      ],
    },
    {
      title: 'an old host leads to the site from its first day on',
      files: {},
      record: ({ domain }) => {
        domain.aliases = [...(domain.aliases ?? []), { name: 'new.test.gov.cn', since: day, until: '2026-12-01' }];
      },
      from: [['nginx.conf', 'new.test.gov.cn']],
    },
  ];
}

/** Writes the files of the rows, and what they add to the records of the sites, into a copy of the minimal fleet. */
export async function writeBoundaries(fleet: TempFleet, rows: readonly Boundary[]): Promise<void> {
  for (const row of rows) for (const [name, text] of Object.entries(row.files)) await fleet.write(name, text);
  const records = { portal: rows.map(({ record }) => record), dept: rows.map(({ department }) => department) };
  for (const [site, changes] of Object.entries(records)) {
    const record = parse(await fleet.read(siteFile(site))) as SiteYaml;
    for (const change of changes) change?.(record);
    await fleet.write(siteFile(site), stringify(record));
  }
}
