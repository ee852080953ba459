import { entryHead } from '../../../../tests/support/entry-head.ts';
import type { Change, RuleCase } from '../../testing/rule-case.ts';
import { inDept, inPortal } from '../../testing/rule-case.ts';
import { write } from '../../metadata/fixture-edits.ts';

const REGISTER = 'sites/portal/governance/inspections.yaml';
const QUARTER = 'content/portal/yearly/2025-04-10-inspection.md';

/** An inspection of the first quarter; `inspection` begins on line 15, unit to seed on the lines after it. */
const inspection = (lines: Readonly<Record<string, string>> = {}, file = QUARTER, subtype = '季度检查'): Change => {
  const fields = { unit: '网站', total: '2', sampled: '2', endedOn: "'2025-03-28'", ...lines };
  const site = file.split('/')[1] ?? '';
  return write(
    file,
    `${entryHead(`${site}-20250410-61`, '测试市网站检查情况', '2025-04-10')}subtype: ${subtype}
year: 2025
period: 第一季度
inspection:
${Object.entries(fields)
  .map(([key, value]) => `  ${key}: ${value}\n`)
  .join('')}---

检查情况。
`,
  );
};
/** Two sites of the city are counted as sites; the line of the packs is the same. */
const YONGZHOU = inPortal('rulePacks: [national]', 'rulePacks: [national, yongzhou]');

/** A register with one inspection, its fields from line 2 on. */
const register = (lines: Readonly<Record<string, string>> = {}, head = ''): Change => {
  const fields = {
    kind: '季度检查',
    from: "'2025-03-17'",
    endedOn: "'2025-03-28'",
    by: '测试市',
    unit: '网站',
    total: '2',
    sampled: '2',
    record: '记录库/2025-03-28/inspection.json',
    report: 'portal-20250410-61',
    ...lines,
  };
  const rows = Object.entries(fields).filter(([, value]) => value !== '');
  return write(
    REGISTER,
    `${head}inspections:\n${rows.map(([key, value], at) => `  ${at === 0 ? '-' : ' '} ${key}: ${value}\n`).join('')}`,
  );
};
const at = (place: string) => `reports/inspection-differs ${REGISTER}:${place}`;

export const cases: readonly RuleCase[] = [
  {
    rule: 'inspection-place',
    title: 'an inspection published by a department',
    changes: [inspection({}, 'content/dept/news/2025-04-10-inspection.md'), inDept('types: [news]', 'types: [report]')],
    expect: ['12:10'],
    says: ['R-GO-8.1.1a'],
  },
  {
    rule: 'inspection-place',
    title: 'nothing wrong with one on the portal above all others',
    changes: [inspection()],
    expect: [],
  },
  {
    rule: 'inspection-place',
    title: 'one on the portal of a county, where the rules require that of the city',
    changes: [inspection(), YONGZHOU, inPortal('level: city', 'level: county')],
    expect: ['12:10'],
    says: ['R-YZ-20.3'],
  },
  {
    rule: 'inspection-unit',
    title: 'items counted where the rules count sites',
    changes: [inspection({ unit: '信息', total: '3', sampled: '3' }), YONGZHOU],
    expect: ['16:9'],
    says: ['信息', '网站', 'R-YZ-20.3'],
  },
  {
    rule: 'inspection-unit',
    title: 'nothing wrong with sites counted where the rules count items',
    changes: [inspection()],
    expect: [],
  },
  {
    rule: 'inspection-unit',
    title: 'nothing wrong with items counted where the rules count items',
    changes: [inspection({ unit: '信息', total: '3', sampled: '3' })],
    expect: [],
  },
  {
    rule: 'inspection-total',
    title: 'one site less than the registry has',
    changes: [inspection({ total: '1', sampled: '1' })],
    expect: ['17:10'],
    says: ['登记的网站有 2 个', '站群外 0 个'],
  },
  {
    rule: 'inspection-total',
    title: 'sites of the fleet only, where others are registered',
    changes: [inspection(), write(REGISTER, 'outsideSites: 1\n')],
    expect: ['17:10'],
    says: ['登记的网站有 3 个', '站群外 1 个'],
  },
  {
    rule: 'inspection-total',
    title: 'too few sites in a yearly report on supervision',
    changes: [inspection({ total: '1', sampled: '1' }, QUARTER, '监管年度报表')],
    expect: ['17:10'],
  },
  {
    rule: 'inspection-total',
    title: 'nothing wrong with as many as there are',
    changes: [inspection({ total: '3', sampled: '3' }), write(REGISTER, 'outsideSites: 1\n')],
    expect: [],
  },
  {
    rule: 'inspection-report-unknown',
    title: 'a report that does not exist',
    changes: [register({ report: 'portal-20250410-62' })],
    expect: ['10:13'],
  },
  {
    rule: 'inspection-report-unknown',
    title: 'a report without results',
    changes: [register({ report: 'portal-20250309-01' })],
    expect: ['10:13'],
  },
  {
    rule: 'inspection-report-unknown',
    title: 'nothing wrong with one that is not published yet',
    changes: [register({ report: '' })],
    expect: [],
  },
  {
    rule: 'inspection-differs',
    title: 'other figures than those published',
    changes: [register({ sampled: '1', seed: '2025-q1' }), inspection()],
    expect: [at('8:14'), at('11:11')],
    says: ['抽查数', '“1”', '“2”'],
  },
  {
    rule: 'inspection-differs',
    title: 'nothing wrong with the same figures',
    changes: [register(), inspection()],
    expect: [],
  },
  {
    rule: 'inspection-unsubmitted',
    title: 'results of a quarter that did not go to the province',
    changes: [register(), inspection(), inPortal('rulePacks: [national]', 'rulePacks: [national, lianyungang]')],
    expect: ['10:13'],
    says: ['R-LYG-12.1'],
  },
  {
    rule: 'inspection-unsubmitted',
    title: 'nothing wrong with results that went there, where the rules require it',
    changes: [
      register({ submittedOn: "'2025-04-11'" }),
      inspection(),
      inPortal('rulePacks: [national]', 'rulePacks: [national, lianyungang]'),
    ],
    expect: [],
  },
  {
    rule: 'inspection-unsubmitted',
    title: 'nothing wrong where the rules do not require it',
    changes: [register(), inspection()],
    expect: [],
  },
  {
    rule: 'self-check-unpublished',
    title: 'a self-inspection whose report is a working day late',
    changes: [
      register({ kind: '自查', endedOn: "'2025-05-08'", report: '' }),
      inPortal('rulePacks: [national]', 'rulePacks: [national, jiangmen]'),
    ],
    expect: ['4:14', 'reports/report-missing sites/portal/site.yaml:28:12'],
    says: ['15个工作日', 'R-JM-42'],
  },
  {
    rule: 'self-check-unpublished',
    title: 'nothing wrong with one whose time is not over',
    changes: [register({ kind: '自查', endedOn: "'2025-05-12'", report: '' })],
    expect: [],
  },
];
