/** Facts and records that rule packs may require of a site: before it opens, and while it runs. */

/** What the record of a site holds before its status is `live`. */
export const OPENING_FACTS = {
  approvals: '开办审批',
  securityTest: '上线安全检测',
  openingNotice: '开通公告',
  securityLevel: '等级保护定级、备案和测评',
  nationalCertification: '全国政府网站认证',
  domainRegistration: '域名注册',
} as const;
export type OpeningFact = keyof typeof OPENING_FACTS;

/** Records repeated within an interval. */
export const REPEATED_RECORDS = {
  accounts: '代码平台账号核对',
  securityCheck: '主管单位安全检查',
  securityScan: '挂马和篡改扫描',
  dependencyCheck: '组件和补丁检查',
  drill: '应急演练',
  rollbackDrill: '回退演练',
  backup: '备份',
  restoreTest: '恢复测试',
  hosting: '托管声明核对',
  training: '安全管理人员培训',
  backgroundCheck: '安全管理人员背景审查',
} as const;
export type RepeatedRecord = keyof typeof REPEATED_RECORDS;

/** Records of every day. */
export const DAILY_RECORDS = { duty: '值班安排', reading: '读网记录', mailboxCheck: '邮箱查看记录' } as const;

/** Everything a site keeps about how it is run. */
export const KEPT_RECORDS = {
  ...REPEATED_RECORDS,
  ...DAILY_RECORDS,
  people: '人员登记',
  responsibilities: '责任分工',
  dataClasses: '数据分类',
  migration: '迁移和关停记录',
  downtime: '停机记录',
  topicPlan: '年度专题计划',
} as const;
export type KeptRecord = keyof typeof KEPT_RECORDS;
