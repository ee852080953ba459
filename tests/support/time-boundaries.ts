/** What falls due at a moment: one row for each thing that changes with time, as a visitor sees it. */
import { parse, stringify } from 'yaml';
import { siteFile } from '../../src/lib/content/parse-fleet.ts';
import { entryText, newsText, policyText, type EntryFields } from './browser-entry.ts';
import type { TempFleet } from './temp-fleet.ts';

export interface Boundary {
  title: string;
  /** Entries by path below `content/portal/`. */
  entries: Record<string, string>;
  /** Words on pages, or in other files, that are there only until the minute, and only from it on. What is not there has no words. */
  until?: readonly (readonly [page: string, words: string])[];
  from?: readonly (readonly [page: string, words: string])[];
  /** Pages that stay whatever happens. */
  always?: readonly string[];
  /** What the record of the site says besides. */
  record?: (record: SiteYaml) => void;
}

/** The parts of a site's record that rows add to. */
interface SiteYaml {
  domain: { aliases?: object[] };
  columns: object[];
}

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

/** Everything below falls due at the first minute of `day`, or at its end the day before. */
export function boundaries(day: string): readonly Boundary[] {
  const due = `${day} 00:00`;
  const lastDay = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return [
    {
      title: 'an entry is published',
      entries: { [`news/${day}-later.md`]: news('later', { publishedAt: due }, '到点才看得到。') },
      from: [
        [`/news/${day}-later/`, '到点才看得到。'],
        ['/news/', '新闻later'],
      ],
    },
    {
      title: 'an entry goes off line',
      entries: { 'news/2025-03-02-gone.md': news('gone', { expiresAt: due }, '到点就看不到。') },
      until: [
        ['/news/2025-03-02-gone/', '到点就看不到。'],
        ['/news/', '新闻gone'],
      ],
    },
    {
      title: 'a document expires after its last day',
      entries: {
        'files/2025-03-02-short.md': document('41', { validity: { effectiveOn: '2025-03-02', expiresOn: lastDay } }),
      },
      from: [
        ['/files/2025-03-02-short/', `本文件有效期至 ${lastDay}，现已失效，仅供查阅。`],
        ['/files/', '已失效'],
      ],
      always: ['/files/2025-03-02-short/'],
    },
    {
      title: 'a document comes into force on its first day',
      entries: {
        'files/2025-03-02-coming.md': document('42', { validity: { effectiveOn: day, expiresOn: '2030-12-31' } }),
      },
      until: [
        ['/files/2025-03-02-coming/', '本文件尚未施行'],
        ['/files/', '尚未施行'],
      ],
      always: ['/files/2025-03-02-coming/'],
    },
    {
      title: 'a document is amended once the amending one is in force',
      entries: {
        'files/2025-03-02-old.md': document('43', { validity: { effectiveOn: '2025-03-02', expiresOn: '2030-12-31' } }),
        'files/2025-03-02-new.md': document('44', {
          validity: { effectiveOn: day, expiresOn: '2030-12-31', amends: ['portal-doc-43'] },
        }),
      },
      from: [['/files/2025-03-02-old/', '已有修改，请与修改文件一并阅读。']],
      always: ['/files/2025-03-02-old/', '/files/2025-03-02-new/'],
    },
    {
      title: 'a response is added to',
      entries: {
        'replies/2025-03-02-flood.md': entryText(
          {
            id: 'portal-flood',
            title: '关于内涝的回应',
            publishedAt: '2025-03-02 10:00',
            subtype: '热点',
            respondingBody: '测试市水务局',
            updates: [{ at: due, text: '积水全部排除。' }],
          },
          '正在排水。',
        ),
      },
      from: [['/replies/2025-03-02-flood/', '积水全部排除。']],
    },
    {
      title: 'a consultation opens',
      entries: { 'consult/2025-03-02-opening.md': consultation('opening', due, '2026-02-01 18:00') },
      until: [['/consult/2025-03-02-opening/', '未开始']],
      from: [['/consult/2025-03-02-opening/', '征集中']],
    },
    {
      title: 'a consultation closes and its result is due',
      entries: { 'consult/2025-03-02-closing.md': consultation('closing', '2025-03-02 10:00', due) },
      until: [['/consult/2025-03-02-closing/', '征集中']],
      from: [['/consult/2025-03-02-closing/', '已截止（结果待公布）']],
    },
    {
      title: 'the result of a consultation is published',
      entries: {
        'consult/2025-03-02-answered.md': consultation('answered', '2025-03-02 10:00', '2025-12-01 18:00', {
          result: {
            publishedAt: due,
            receivedCount: 3,
            adopted: 1,
            summary: '采纳1条，写进第三条。',
            adoptions: [{ opinion: '公布电话。', count: 1, outcome: '采纳。' }],
            notAdoptedReasons: [{ opinion: '取消巡查。', count: 2, outcome: '上位法已有规定。' }],
          },
        }),
      },
      until: [['/consult/2025-03-02-answered/', '已截止（结果待公布）']],
      from: [
        ['/consult/2025-03-02-answered/', '结果已公布'],
        ['/consult/2025-03-02-answered/', '采纳1条，写进第三条。'],
      ],
    },
    {
      title: 'a topic is over after its last day and becomes an archive',
      entries: {
        'campaigns/winter.md': entryText(
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
      entries: {
        'notices/2025-03-02-power.md': entryText(
          {
            id: 'portal-power',
            title: '关于供水管道检修的公告',
            publishedAt: '2025-03-02 10:00',
            subtype: '公告',
            placements: ['portal'],
            displayUntil: due,
          },
          '检修期间水压降低。',
        ),
      },
      until: [['/', '重要公告']],
      always: ['/notices/2025-03-02-power/'],
    },
    {
      title: 'a dataset lapses after its last day',
      entries: {},
      from: [['/figures/reservoir-levels/', '过期失效']],
      always: ['/figures/reservoir-levels/'],
    },

    {
      title: 'a document is repealed on the day its record names',
      entries: {
        'files/2025-03-02-ended.md': document('45', { validity: { effectiveOn: '2025-03-02', repealedOn: day } }),
      },
      from: [['/files/2025-03-02-ended/', '已废止']],
      always: ['/files/2025-03-02-ended/'],
    },
    {
      title: 'a document is repealed once the repealing one is in force',
      entries: {
        'files/2025-03-02-former.md': document('46', {
          validity: { effectiveOn: '2025-03-02', expiresOn: '2030-12-31' },
        }),
        'files/2025-03-02-later.md': document('47', {
          validity: { effectiveOn: day, expiresOn: '2030-12-31', repeals: ['portal-doc-46'] },
        }),
      },
      from: [['/files/2025-03-02-former/', '已废止']],
      always: ['/files/2025-03-02-former/', '/files/2025-03-02-later/'],
    },
    {
      title: 'an interview ends and its transcript is shown',
      entries: {
        'consult/2025-03-02-interview.md': consultation('interview', '2025-03-02 10:00', due, {
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
      entries: {
        'campaigns/spring.md': entryText(
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
      entries: {
        'news/2025-03-02-kept.md': news('kept', { state: '已归档', archivedAt: due }, '留作参考。'),
      },
      from: [['/news/2025-03-02-kept/', '已归档']],
      always: ['/news/2025-03-02-kept/'],
    },
    {
      title: 'an old host stops leading to the site after its last day',
      entries: {},
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
      entries: {},
      record: ({ domain }) => {
        domain.aliases = [...(domain.aliases ?? []), { name: 'new.test.gov.cn', since: day, until: '2026-12-01' }];
      },
      from: [['nginx.conf', 'new.test.gov.cn']],
    },
  ];
}

/** Writes the entries of the rows, and what they add to the record of the site, into a copy of the minimal fleet. */
export async function writeBoundaries(fleet: TempFleet, rows: readonly Boundary[]): Promise<void> {
  const file = siteFile('portal');
  const record = parse(await fleet.read(file)) as SiteYaml;
  for (const row of rows) {
    for (const [entry, text] of Object.entries(row.entries)) await fleet.write(`content/portal/${entry}`, text);
    row.record?.(record);
  }
  await fleet.write(file, stringify(record));
}
