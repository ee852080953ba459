import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/lib/model/site.ts';
import type { CheckRun } from '../checks/report.ts';
import type { IndicatorResult, InspectedFinding } from './record.ts';
import { verdictOf } from './verdict.ts';

const site = (status = 'live') => ({ record: { status } }) as unknown as Site;
const finding = (severity: 'error' | 'warning') => ({ severity }) as InspectedFinding;
const ran: CheckRun = { check: 'html', label: '网页规范', site: 'portal', seen: 3 };
const veto = (state: IndicatorResult['state']) =>
  ({ kind: 'veto', state, label: '空白栏目', count: 5 }) as unknown as IndicatorResult;

describe('a site', () => {
  it('may be published without errors, whatever the warnings', () => {
    expect(verdictOf(site(), [finding('warning')], [ran], [])).toEqual({ publishable: 'yes', reasons: [] });
  });
  it('may not with a single error', () => {
    const { publishable, reasons } = verdictOf(site(), [finding('error')], [ran], []);
    expect([publishable, reasons[0]]).toEqual(['no', '有1个错误，改正以前不能生成网站']);
  });
  it('is not judged where its pages were not looked at', () => {
    expect(verdictOf(site(), [], [ran, { ...ran, seen: 0, notRun: 'not-built' }], []).publishable).toBe('unknown');
  });
  it('is judged where only Java is missing', () => {
    expect(verdictOf(site(), [], [ran, { ...ran, seen: 0, notRun: 'no-java' }], []).publishable).toBe('yes');
  });
  it.each(['draft', 'closed'])('that is %s is not published', (status) => {
    expect(verdictOf(site(status), [], [ran], []).publishable).toBe('no');
  });
  it('with a veto may be published, and the veto is named', () => {
    expect(verdictOf(site(), [], [ran], [veto('failed'), veto('near')])).toEqual({
      publishable: 'yes',
      reasons: ['单项否决：空白栏目（5）'],
    });
  });
});
