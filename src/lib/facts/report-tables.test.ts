import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../schemas/types/report-inspection.ts';
import { grouped, inspectionFacts, inspectionRows, percent } from './report-tables.ts';

const inspection = (more: Partial<Inspection> = {}): Inspection => ({
  unit: 'site',
  total: 14,
  sampled: 14,
  seed: undefined,
  endedOn: '2026-09-28',
  findings: [],
  ...more,
});
const fact = (label: string, more?: Partial<Inspection>) =>
  inspectionFacts(inspection(more)).find((each) => each.label === label)?.value;

it('long numbers are read in groups of three', () => {
  expect([0, 999, 1000, 5264300].map(grouped)).toEqual(['0', '999', '1,000', '5,264,300']);
});
it('shares have at most one decimal', () => {
  expect([percent(1, 3), percent(14, 14), percent(1, 8)]).toEqual(['33.3%', '100%', '12.5%']);
});

describe('an inspection in facts', () => {
  it('counts sites one way and items another', () => {
    expect(fact('检查范围')).toBe('网站14个，共14个');
    expect(fact('检查范围', { unit: 'item', total: 2130, sampled: 700 })).toBe('信息700条，共2,130条');
  });
  it('states that nothing was found, or how much of it is fixed', () => {
    const finding = { unit: '某局网站', problem: '链接打不开。', level: undefined };
    expect(fact('发现问题')).toBe('没有发现问题');
    expect(
      fact('发现问题', {
        findings: [
          { ...finding, fixedOn: '2026-10-09' },
          { ...finding, fixedOn: undefined },
        ],
      }),
    ).toBe('2个，已改正1个');
  });
  it('lists for each finding whether it is fixed and how the unit was held accountable', () => {
    const findings: Inspection['findings'] = [
      { unit: '甲', problem: '一', fixedOn: '2026-10-09', level: 'criticism' },
      { unit: '乙', problem: '二', fixedOn: undefined, level: undefined },
    ];
    expect(inspectionRows(inspection({ findings }))).toEqual([
      ['甲', '一', '2026-10-09 改正', '通报批评'],
      ['乙', '二', '正在改正', '—'],
    ]);
  });
});
