/** Notices for the cases of this check, with all fields their kind requires. */
import { NOTICE_REQUIREMENTS, type NoticeField } from '../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES, type NoticeSubtype } from '../../../schemas/types/notice.ts';
import { inFleet, type Change } from '../testing/rule-case.ts';
import { entryHead } from '../../../tests/support/entry-head.ts';

/** One value for each field a kind of notice may need; shown for 30 days to the minute. */
const VALUES: Readonly<Record<NoticeField, string>> = {
  displayUntil: "'2025-04-07 09:30'",
  subject: '测试市水务局网站',
  publicityPeriod: "{ from: '2025-03-08', to: '2025-03-14' }",
  destination: '并入测试市人民政府网站',
  approvalRef: '测政办函〔2025〕9号',
  oldDomain: 'water.test.gov.cn',
  newDomain: 'sw.test.gov.cn',
  cause: '机房供电改造',
  countsTowardLimit: 'true',
  offline: "{ from: '2025-03-10 18:00', to: '2025-03-12 18:00' }",
};

/** Fields in YAML; null leaves one out. */
export type NoticeFields = Partial<
  Record<NoticeField | 'placements' | 'expiresAt' | 'aboutSite' | 'displayFrom', string | null>
>;

/**
 * About the department and shown by both sites, published at 09:30 on the day of its id; the kind is on line 12, the
 * end of its display on line 13.
 */
function noticeText(subtype: NoticeSubtype, id: string, fields: NoticeFields): string {
  const { fields: needed = [], rules } = NOTICE_REQUIREMENTS[subtype] ?? {};
  const values: NoticeFields = { ...VALUES };
  for (const field of Object.keys(VALUES) as NoticeField[]) if (!needed.includes(field)) values[field] = null;
  if (subtype === 'serviceOutage') values.subject = '网上缴费';
  if (rules) values.placements = '[portal, dept]';
  if (rules && id.startsWith('portal')) values.aboutSite = 'dept';
  const lines = Object.entries({ ...values, ...fields }).flatMap(([field, value]) =>
    value === null ? [] : [`${field}: ${value}`],
  );
  return `${entryHead(id, '关于网站的公告', dayOf(id))}${[`subtype: ${NOTICE_SUBTYPES[subtype]}`, ...lines].join('\n')}
---

现将有关事项公告如下。
`;
}

const dayOf = (id: string) => id.replace(/^.*-(\d{4})(\d{2})(\d{2})-.*$/, '$1-$2-$3');

export const SITE_NOTICE = 'portal-20250308-41';

/** Registers the site of the province, on which the portal has to announce its own opening and migration. */
export const withProvince = inFleet(
  'name: 测试市政府网站群\n',
  'name: 测试市政府网站群\nsuperiorSources: [{ name: 测试省人民政府, url: https://www.province.gov.cn/ }]\n',
);
export const ON_PROVINCE = '[https://www.province.gov.cn/1]';

/** Writes a notice into the column of notices of the site its id begins with. */
export const notice = (subtype: NoticeSubtype, fields: NoticeFields = {}, id: string = SITE_NOTICE): Change => ({
  write: `content/${id.slice(0, id.indexOf('-'))}/notices/${dayOf(id)}-site.md`,
  content: noticeText(subtype, id, fields),
});
