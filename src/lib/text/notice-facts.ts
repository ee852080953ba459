/** What a notice announces besides its text, by label, in the order of the record (R-DL-12, R-GO-3.2.1). */
import type { Entry } from '../library/types.ts';

export function noticeFacts({ data }: Entry<'notice'>): { label: string; value: string }[] {
  const span = (period: { from: string; to: string } | undefined) =>
    period === undefined ? undefined : `${period.from} 至 ${period.to}`;
  const facts: [string, string | undefined][] = [
    ['公示期', span(data.publicityPeriod)],
    ['对象', data.subject],
    ['原因', data.cause],
    ['下线起止', span(data.offline)],
    ['原域名', data.oldDomain],
    ['新域名', data.newDomain],
    ['内容去向', data.destination],
    ['审批文号', data.approvalRef],
    ['展示截止', data.displayUntil],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
