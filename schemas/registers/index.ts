/**
 * The registers (登记表) of a site: one file `sites/<id>/governance/<name>.yaml` each, read for checks and reports and
 * never published. A register is its schema and one line here.
 */
import type { z } from 'astro/zod';
import { peopleSchema } from './people.ts';
import { accountsSchema } from './accounts.ts';
import { responsibilitiesSchema } from './responsibilities.ts';
import { dutySchema } from './duty.ts';
import { readingsSchema } from './readings.ts';
import { correctionsSchema } from './corrections.ts';
import { mailboxChecksSchema } from './mailbox-checks.ts';
import { securityChecksSchema } from './security-checks.ts';
import { drillsSchema } from './drills.ts';
import { backupsSchema } from './backups.ts';
import { hostingSchema } from './hosting.ts';
import { dataClassesSchema } from './data-classes.ts';
import { downtimeSchema } from './downtime.ts';
import { migrationSchema } from './migration.ts';
import { filingsSchema } from './filings.ts';
import { topicPlansSchema } from './topic-plans.ts';
import { exceptionsSchema } from './exceptions.ts';
import { serviceItemsSchema } from './service-items.ts';
import { indicatorWeightsSchema } from './indicator-weights.ts';
import { glossarySchema } from './glossary.ts';
import { searchWordsSchema } from './search-words.ts';
import { linksSchema } from './links.ts';
import { feedsSchema } from './feeds.ts';
import { evaluationsSchema } from './evaluations.ts';
import { inspectionsSchema } from './inspections.ts';
import { sourcesSchema } from './sources.ts';
import { waiversSchema } from './waivers.ts';
import { searchLogSchema } from './search-log.ts';
import { searchQueriesSchema } from './search-queries.ts';

interface Register {
  /** Chinese name, as in the reference. */
  label: string;
  schema: z.ZodType;
}

export const REGISTERS = {
  exceptions: { label: '例外', schema: exceptionsSchema },
  waivers: { label: '豁免', schema: waiversSchema },
  sources: { label: '稿源登记', schema: sourcesSchema },
  'service-items': { label: '事项清单', schema: serviceItemsSchema },
  'indicator-weights': { label: '检查指标分值', schema: indicatorWeightsSchema },
  people: { label: '人员登记', schema: peopleSchema },
  accounts: { label: '代码平台账号', schema: accountsSchema },
  responsibilities: { label: '责任分工', schema: responsibilitiesSchema },
  duty: { label: '值班表', schema: dutySchema },
  readings: { label: '读网记录', schema: readingsSchema },
  corrections: { label: '更正登记', schema: correctionsSchema },
  'mailbox-checks': { label: '邮箱查看', schema: mailboxChecksSchema },
  'security-checks': { label: '安全检查', schema: securityChecksSchema },
  drills: { label: '应急演练', schema: drillsSchema },
  backups: { label: '备份', schema: backupsSchema },
  hosting: { label: '托管声明', schema: hostingSchema },
  'data-classes': { label: '数据分类', schema: dataClassesSchema },
  downtime: { label: '停机记录', schema: downtimeSchema },
  migration: { label: '迁移和关停', schema: migrationSchema },
  filings: { label: '变更备案', schema: filingsSchema },
  'topic-plans': { label: '专题计划', schema: topicPlansSchema },
  links: { label: '外部链接登记', schema: linksSchema },
  glossary: { label: '用语', schema: glossarySchema },
  'search-words': { label: '搜索词表', schema: searchWordsSchema },
  feeds: { label: '稿源动态', schema: feedsSchema },
  inspections: { label: '巡查登记', schema: inspectionsSchema },
  evaluations: { label: '考评登记', schema: evaluationsSchema },
  'search-log': { label: '查询记录', schema: searchLogSchema },
  'search-queries': { label: '搜索评测集', schema: searchQueriesSchema },
} as const satisfies Readonly<Record<string, Register>>;

/** Name of the file, without its ending. */
export type RegisterName = keyof typeof REGISTERS;
export type RegisterData<N extends RegisterName> = z.infer<(typeof REGISTERS)[N]['schema']>;
