/** What is written from a record: everything that people typed stays text. */
import { describe, expect, it } from 'vitest';
import { validateHtml } from '../../checks/html/validate-page.ts';
import { RECORD_VERSION, type DueItem, type InspectionRecord } from '../record.ts';
import { dueCalendar } from './calendar.ts';
import { dashboardPage } from './dashboard-page.ts';
import { pullRequestText } from './markdown.ts';
import { reportPage } from './report-page.ts';

const HOSTILE = '甲,乙;丙\\丁\nEND:VEVENT\r\nBEGIN:VEVENT | <img src=x onerror=alert(1)> [a](javascript:b) `c`';

const duty = (more: Partial<DueItem> = {}): DueItem => ({
  id: '0123456789abcdef',
  site: 'portal',
  kind: '复核',
  subject: HOSTILE,
  due: '2026-11-30',
  state: 'soon',
  unit: HOSTILE,
  responsible: HOSTILE,
  column: 'gk',
  file: 'content/portal/gk/a.md',
  clauses: ['R-DL-15.1.1'],
  ...more,
});
const finding = {
  fingerprint: 'a',
  rule: 'markup/heading-jump',
  severity: 'error' as const,
  site: 'portal',
  file: 'content/portal/news/a.md',
  line: 3,
  column: 1,
  message: HOSTILE,
  fix: HOSTILE,
  clauses: [],
};
const site: InspectionRecord['sites'][number] = {
  id: 'portal',
  name: HOSTILE,
  kind: '政府门户网站',
  status: '运行',
  origin: 'https://www.test.gov.cn',
  rulePacks: ['national'],
  sponsor: HOSTILE,
  verdict: { publishable: 'no', reasons: [HOSTILE] },
  counts: { error: 1, warning: 0, info: 0, excepted: 1 },
  compared: { new: 1, remaining: 0, fixed: 1 },
};
const record: InspectionRecord = {
  schema: 'lantai-inspection',
  version: RECORD_VERSION,
  moment: '2026-11-22 12:00',
  sites: [site],
  findings: [{ ...finding, change: 'new' }],
  fixed: [finding],
  excepted: [{ rule: 'markup/table', site: 'portal', file: 'a.md', reason: HOSTILE, until: '2026-12-31' }],
  due: [duty(), duty({ id: 'fedcba9876543210', due: '2026-11-21 18:00', state: 'overdue', column: undefined })],
  indicators: [
    {
      id: 'veto-empty',
      site: 'portal',
      kind: 'veto',
      label: HOSTILE,
      count: 5,
      limit: 5,
      state: 'failed',
      confidence: '条文明确',
      details: [],
    },
  ],
  samples: [
    {
      site: 'portal',
      unit: 'item',
      total: 10,
      sampled: 3,
      seed: HOSTILE,
      required: 0.3,
      clauses: ['R-GO-8.1.1a'],
      items: [{ id: 'a', title: HOSTILE, url: 'https://www.test.gov.cn/a/', findings: 1 }],
    },
  ],
  links: [
    {
      site: 'portal',
      what: '外部链接',
      url: 'https://a.test/',
      state: 'broken',
      checkedOn: '2026-11-22',
      pages: [HOSTILE],
    },
  ],
  probes: [
    {
      site: 'portal',
      what: '首页',
      url: 'https://b.test/',
      state: 'ok',
      status: 200,
      checkedOn: '2026-11-22',
      pages: [],
    },
  ],
  checks: [{ check: 'links', label: '链接', site: 'portal', seen: 0, notRun: 'not-built' }],
  previous: { moment: '2026-11-21 12:00' },
};

describe('the calendar', () => {
  const text = dueCalendar(record);
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  it('has one event a duty, whatever its words are', () => {
    expect(unfolded.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    expect(unfolded.match(/^END:VEVENT\r$/gm)).toHaveLength(2);
  });
  it('keeps its lines within 75 octets and ends them with CRLF', () => {
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('places a duty on its last day, and is stamped with the moment of the inspection', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261130\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261121\r\n');
    expect(new Set(unfolded.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20261122T040000Z']));
  });
  it('names column, unit and person', () => {
    expect(unfolded).toContain('栏目：gk');
    expect(unfolded).toContain('责任：甲\\,乙\\;丙\\\\丁');
  });
});

describe('the text for a pull request', () => {
  const text = pullRequestText(record);
  it('has one line a row, and no markup of its values', () => {
    for (const line of text.split('\n').filter((each) => each.startsWith('|'))) expect(line).toMatch(/ \|$/);
    expect(text).not.toMatch(/(?<!\\)<(?!\/?code>)/);
    expect(text).not.toMatch(/(?<!\\)\[a\]|(?<!\\)`c/);
  });
  it('says whether the site may be published', () => {
    expect(text).toContain('| 不能发布：');
  });
});

describe('the pages', () => {
  it('are valid and show values as text', async () => {
    for (const page of [
      await reportPage(record, site),
      await dashboardPage(record, HOSTILE, [[HOSTILE, '', '', '', '', '', '', '']]),
    ]) {
      expect(await validateHtml(page)).toEqual([]);
      expect(page).not.toContain('<img');
    }
  });
  it('show what fails first: the verdict, the duties, the vetoes, the findings', async () => {
    const page = await reportPage(record, site);
    const order = [
      'id="verdict"',
      'id="due"',
      'id="indicators"',
      'id="findings"',
      'id="fixed"',
      'id="links"',
      'id="checks"',
    ];
    expect(order.map((id) => page.indexOf(id))).toEqual(order.map((id) => page.indexOf(id)).toSorted((a, b) => a - b));
    expect(page.indexOf('id="verdict"')).toBeGreaterThan(0);
  });
});
