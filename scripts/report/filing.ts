/**
 * The filing sheet of a site: data for superior units and the national reporting system (R-JM-9,
 * R-GO-3.3a, R-YZ-18.1, R-LYG-8.4a). It contains internal data, including names of people, and is never published.
 */
import { SITE_KINDS, SITE_LEVELS, SITE_STATUSES, type Site } from '../../schemas/site.ts';
import { defineReport } from './table-report.ts';

const MISSING = '未填写';
const MEDIA_STATES = { active: '在用', closed: '已停用' } as const satisfies Record<
  Site['newMedia'][number]['status'],
  string
>;
const yesNo = (value: boolean) => (value ? '是' : '否');

/** Lines of the sheet in its order; a list gives one line per item. */
const LINES: readonly { item: string; value: (record: Site) => string | readonly string[] | undefined }[] = [
  { item: '网站名称', value: ({ standardName }) => standardName },
  { item: '网站类别', value: ({ kind }) => SITE_KINDS[kind] },
  { item: '层级', value: ({ level }) => SITE_LEVELS[level] },
  { item: '所在行政区域', value: ({ region }) => region },
  { item: '站点状态', value: ({ status }) => SITE_STATUSES[status] },
  { item: '主域名', value: ({ domain }) => domain.primary },
  { item: '中文域名', value: ({ domain }) => domain.chinese },
  { item: '网站标识码', value: ({ siteCode }) => siteCode },
  { item: 'ICP备案编号', value: ({ icp }) => icp },
  { item: '公安机关备案号', value: ({ policeFiling }) => policeFiling },
  { item: '全国政府网站认证', value: ({ nationalCertification }) => nationalCertification },
  {
    item: '等级保护',
    value: ({ securityLevel: level }) => level && `${level.grade}级，${level.filingNo}，${level.assessedOn}测评`,
  },
  { item: '上线安全检测', value: ({ securityTest: test }) => test && `${test.passedOn}，${test.by}` },
  {
    item: '开办审批',
    value: ({ approvals }) => approvals.map(({ body, docNo, date }) => `${body}，${docNo}，${date}`),
  },
  { item: '开通公告', value: ({ openingNotice }) => openingNotice },
  { item: '国徽使用批准文号', value: ({ nationalEmblem }) => (nationalEmblem ? nationalEmblem.approvalRef : []) },
  { item: '宣传语', value: ({ slogan }) => (slogan ? `${slogan.text}（理由：${slogan.reason}）` : []) },
  { item: '主办单位', value: ({ sponsor }) => sponsor },
  { item: '承办单位', value: ({ operator }) => operator },
  { item: '运行维护单位', value: ({ maintainer }) => maintainer },
  { item: '分管领导', value: ({ responsible }) => responsible.leader },
  { item: '责任部门', value: ({ responsible }) => responsible.department },
  { item: '责任人', value: ({ responsible }) => responsible.person },
  { item: '联络人', value: ({ responsible }) => responsible.liaison },
  { item: '安全责任人', value: ({ responsible }) => responsible.securityOfficer },
  { item: '联系电话', value: ({ contact }) => contact.phone },
  {
    item: '公务手机号码',
    value: ({ officialMobiles }) => officialMobiles.map(({ number, purpose }) => `${number}（${purpose}）`),
  },
  {
    item: '服务器托管',
    value: ({ hosting }) =>
      `${hosting.country} ${hosting.region}，${hosting.provider}${hosting.isCdn ? '，使用内容分发网络' : ''}`,
  },
  {
    item: '日志留存',
    value: ({ hosting }) => `${hosting.logLocation}，${hosting.logRetentionMonths}个月`,
  },
  { item: '对外服务职能', value: ({ hasPublicServices }) => yesNo(hasPublicServices) },
  { item: '对外交流', value: ({ foreignFacing }) => yesNo(foreignFacing) },
  {
    item: '政务新媒体',
    value: ({ newMedia }) =>
      newMedia.map(
        ({ platform, account, sponsor, openedOn, status, url }) =>
          `${platform}“${account}”，${sponsor}，${openedOn}开设，${MEDIA_STATES[status]}${url === undefined ? '' : `，${url}`}`,
      ),
  },
  { item: '报送系统更新日期', value: ({ reportingSystem }) => reportingSystem.lastUpdated },
];

export const filingReport = defineReport({
  summary: '网站登记：上报备案和全国政府网站信息报送系统要填的各项（内部使用）',
  columns: { site: '网站', item: '项目', value: '内容' },
  rows: ({ library, sites }) =>
    sites.flatMap((site) => {
      const { record } = library.site(site);
      return LINES.flatMap(({ item, value }) =>
        [value(record) ?? MISSING].flat().map((text) => ({ site, item, value: text })),
      );
    }),
});
