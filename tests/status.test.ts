/**
 * What time changes: everything below falls due at the same minute, and the site is built the minute before and at it.
 * A new boundary is one more row.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../scripts/lib/project.ts';
import { entryText, newsText, policyText, type EntryFields } from './support/browser-entry.ts';
import { runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const BEFORE = '2025-12-31 23:59';
const DUE = '2026-01-01 00:00';
/** The last day before, and the day itself. */
const LAST_DAY = '2025-12-31';
const DAY = '2026-01-01';

interface Boundary {
  title: string;
  /** Entries by path below `content/portal/`. */
  entries: Record<string, string>;
  /** Words on pages that are there only until the minute, and only from it on. A page that is not there has no words. */
  until?: readonly (readonly [page: string, words: string])[];
  from?: readonly (readonly [page: string, words: string])[];
  /** Pages that stay whatever happens. */
  always?: readonly string[];
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

const BOUNDARIES: readonly Boundary[] = [
  {
    title: 'an entry is published',
    entries: { 'news/2026-01-01-later.md': news('later', { publishedAt: DUE }, '到点才看得到。') },
    from: [
      ['/news/2026-01-01-later/', '到点才看得到。'],
      ['/news/', '新闻later'],
    ],
  },
  {
    title: 'an entry goes off line',
    entries: { 'news/2025-03-02-gone.md': news('gone', { expiresAt: DUE }, '到点就看不到。') },
    until: [
      ['/news/2025-03-02-gone/', '到点就看不到。'],
      ['/news/', '新闻gone'],
    ],
  },
  {
    title: 'a document expires after its last day',
    entries: {
      'files/2025-03-02-short.md': document('41', { validity: { effectiveOn: '2025-03-02', expiresOn: LAST_DAY } }),
    },
    from: [
      ['/files/2025-03-02-short/', `本文件有效期至 ${LAST_DAY}，现已失效，仅供查阅。`],
      ['/files/', '已失效'],
    ],
    always: ['/files/2025-03-02-short/'],
  },
  {
    title: 'a document comes into force on its first day',
    entries: {
      'files/2025-03-02-coming.md': document('42', { validity: { effectiveOn: DAY, expiresOn: '2030-12-31' } }),
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
        validity: { effectiveOn: DAY, expiresOn: '2030-12-31', amends: ['portal-doc-43'] },
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
          updates: [{ at: DUE, text: '积水全部排除。' }],
        },
        '正在排水。',
      ),
    },
    from: [['/replies/2025-03-02-flood/', '积水全部排除。']],
  },
  {
    title: 'a consultation opens',
    entries: { 'consult/2025-03-02-opening.md': consultation('opening', DUE, '2026-02-01 18:00') },
    until: [['/consult/2025-03-02-opening/', '未开始']],
    from: [['/consult/2025-03-02-opening/', '征集中']],
  },
  {
    title: 'a consultation closes and its result is due',
    entries: { 'consult/2025-03-02-closing.md': consultation('closing', '2025-03-02 10:00', DUE) },
    until: [['/consult/2025-03-02-closing/', '征集中']],
    from: [['/consult/2025-03-02-closing/', '已截止（结果待公布）']],
  },
  {
    title: 'the result of a consultation is published',
    entries: {
      'consult/2025-03-02-answered.md': consultation('answered', '2025-03-02 10:00', '2025-12-01 18:00', {
        result: {
          publishedAt: DUE,
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
          endsOn: LAST_DAY,
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
          displayUntil: DUE,
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
];

/** Text of the content of a page, with the names of its regions; null where there is no page. */
type Online = (page: string) => Promise<string | null>;

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  for (const { entries } of BOUNDARIES)
    for (const [file, text] of Object.entries(entries)) await fleet.write(`content/portal/${file}`, text);
});
afterAll(() => fleet.dispose());

const online: Online = async (page) => {
  const file = path.join(distFolder(fleet.root, 'portal'), page, 'index.html');
  const html = await readFile(file, 'utf8').catch(() => null);
  const main = html?.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main?.replace(/<[^>]*aria-label="([^"]*)"[^>]*>/g, '$1').replace(/<[^>]*>/g, '') ?? null;
};

/** Every look at every page, as "page: words", that finds its words. */
async function seen(looks: Boundary['until'] = []): Promise<string[]> {
  const found = await Promise.all(
    looks.map(async ([page, words]) => ((await online(page))?.includes(words) ? [`${page}: ${words}`] : [])),
  );
  return found.flat();
}
const all = (looks: Boundary['until'] = []) => looks.map(([page, words]) => `${page}: ${words}`);

describe.each([
  { moment: 'the minute before', today: BEFORE, due: false },
  { moment: 'at the minute', today: DUE, due: true },
])('$moment', ({ today, due }) => {
  beforeAll(async () => {
    // Nothing is changed between the two builds but the time.
    const { code, stdout, stderr } = await runLantai(
      ...['build', '--root', fleet.root, '--today', today, '--site', 'portal', '--no-search'],
    );
    if (code !== 0) throw new Error(stdout + stderr);
  });

  it.each(BOUNDARIES)(`${due ? '' : 'not yet: '}$title`, async ({ until, from, always = [] }) => {
    expect(await seen(until)).toEqual(due ? [] : all(until));
    expect(await seen(from)).toEqual(due ? all(from) : []);
    for (const page of always) expect(await online(page), page).not.toBeNull();
  });
});
