/** Facts of a notice, in the order of its fields (R-DL-12, R-GO-3.2.1). */
import type { Library } from '../queries/library.ts';
import { displayPeriod, NOTICE_DISPLAYS } from '../status/notice-display.ts';
import { siteName } from '../model/site-names.ts';
import type { Entry } from '../model/entry.ts';

export function noticeFacts(library: Library, notice: Entry<'notice'>): { label: string; value: string }[] {
  const { data } = notice;
  const shown = library.noticeDisplay(notice);
  const period = displayPeriod(notice);
  const facts: [string, string | undefined][] = [
    ['公示期', span(data.publicityPeriod)],
    ['对象', data.subject],
    ['原因', data.cause],
    [data.subtype === 'serviceOutage' ? '停止服务时间' : '下线时间', span(data.offline)],
    ['计入年度次数', data.countsTowardLimit === undefined ? undefined : data.countsTowardLimit ? '是' : '否'],
    ['原域名', data.oldDomain],
    ['新域名', data.newDomain],
    ['内容去向', data.destination],
    ['审批文号', data.approvalRef],
    ['发布位置', data.placements.map((place) => placeName(library, place)).join('、') || undefined],
    ['展示时间', period && shown ? `${period.from} 至 ${period.until}（${NOTICE_DISPLAYS[shown]}）` : undefined],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

const span = (period: { from: string; to: string } | undefined) =>
  period === undefined ? undefined : `${period.from} 至 ${period.to}`;

/** Name of a site of the fleet; the host of any other address. */
function placeName(library: Library, place: string): string {
  const site = library.sites().find(({ id }) => id === place);
  if (site) return `${siteName(site)}网站首页`;
  return URL.canParse(place) ? new URL(place).host : place;
}
