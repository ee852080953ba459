/**
 * Rule packs (规则包): every limit and required list with its clauses, one YAML file for each pack.
 *
 * A site names its packs in `site.yaml`; `src/lib/rulepacks` merges them. Only the files under
 * `schemas/rulepacks/` contain place names.
 */
import { z } from 'astro/zod';
import { calendarDate, field, keysOf, line, slug } from './atoms.ts';
import { OPTIONAL_NODES } from './catalogues/index.ts';
import { AUDIENCES, requiredLists } from './completeness.ts';
import { COLUMN_CLASSES, type ColumnClass } from './column.ts';
import { KEPT_RECORDS, OPENING_FACTS, REPEATED_RECORDS } from './kept-records.ts';
import { atLeast, atMost, deadlines, degree, lasting, localChoice, required, within } from './rule-row.ts';
import { SOURCE_LEVELS } from './registers/sources.ts';
import { SITE_LEVELS } from './site.ts';

/** Parts of the header identification zone, marked on pages as `data-identity`. */
export const HEADER_PARTS = {
  siteName: '网站名称',
  standardName: '网站规范名称',
  domain: '主域名',
  logo: '徽标',
} as const;
export type HeaderPart = keyof typeof HEADER_PARTS;

/** Parts of the footer, marked on pages as `data-identity`. */
export const FOOTER_PARTS = {
  partyGovMark: '党政机关网站标识',
  errorReport: '政府网站找错入口',
  provincialDesk: '省政府网站曝光台',
  siteCode: '网站标识码',
  sponsor: '主办单位',
  operator: '承办单位',
  contact: '联系方式',
  icp: 'ICP备案编号',
  police: '公安机关备案标识',
  sitemap: '网站地图',
  copyright: '版权申明',
  browserSupport: '适用浏览器',
  bestView: '最佳浏览方式',
} as const;
export type FooterPart = keyof typeof FOOTER_PARTS;
export type IdentityPart = HeaderPart | FooterPart;

/** Meta tags of the annex by the pages that carry them; names in their exact case. */
export const META_TAGS = {
  site: { SiteName: '网站名称', SiteDomain: '网站域名', SiteIDCode: '政府网站标识码' },
  column: {
    ColumnName: '栏目名称',
    ColumnDescription: '栏目描述',
    ColumnKeywords: '栏目关键词',
    ColumnType: '栏目类别',
  },
  content: { ArticleTitle: '标题', PubDate: '发布时间', ContentSource: '来源' },
} as const;
export type MetaLevel = keyof typeof META_TAGS;

/** Whether a unit may have a site of its own (C5). */
export const ELIGIBILITY = ['required', 'allowed', 'byApproval', 'forbidden'] as const;
const eligibility = () => localChoice(z.enum(ELIGIBILITY)).optional();

export const NOTICE_KINDS = ['opening', 'migration', 'temporaryClosure', 'domainChange', 'newMediaClosure'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/**
 * Home pages a notice must be shown on: of the site it is about, of the portal of the same level, of the superior site,
 * of the portal of the city (C29).
 */
export const NOTICE_PLACES = ['own', 'portal', 'superior', 'portalOrSuperior', 'ownAndPortal', 'cityPortal'] as const;
export type NoticePlace = (typeof NOTICE_PLACES)[number];
/** How the label of a domain may be formed from the name of the organisation (C3). */
export const LABEL_FORMS = { initials: '拼音字头', fullPinyin: '拼音全拼', english: '英文' } as const;
export type LabelForm = keyof typeof LABEL_FORMS;
const labelForms = () => localChoice(z.array(z.enum(keysOf(LABEL_FORMS))).min(1)).optional();
/** A regular expression in which `{unit}`, `{short}` and `{region}` stand for the names of the site. */
const namePattern = () => localChoice(line(100)).optional();

const noticePlace = () => localChoice(z.enum(NOTICE_PLACES)).optional();
const approvals = () => z.strictObject({ portal: atLeast().optional(), department: atLeast().optional() }).optional();
/** Entries whose reviews must be on record. */
export const REVIEWED_ENTRIES = {
  supplied: { zh: '业务部门报送的信息', en: 'items supplied by business units' },
  reprints: { zh: '转载的信息', en: 'reprints' },
  every: { zh: '每一条信息', en: 'every item' },
} as const;
export type ReviewedEntries = keyof typeof REVIEWED_ENTRIES;
const reviewedEntries = () => required(z.enum(keysOf(REVIEWED_ENTRIES))).optional();

const REVIEW_ROLES = ['provider', 'editor', 'reviewer', 'secrecy', 'signer', 'admin', 'principal'] as const;
const reviewRoles = () => required(z.enum(REVIEW_ROLES)).optional();

/** Sections of a pack. Every row is optional: a local pack contains only differences and additions. */
const sections = {
  header: z.strictObject({ required: required(z.enum(keysOf(HEADER_PARTS))).optional() }).optional(),
  footer: z.strictObject({ required: required(z.enum(keysOf(FOOTER_PARTS))).optional() }).optional(),
  meta: z
    .strictObject({
      site: required(z.enum(keysOf(META_TAGS.site))).optional(),
      column: required(z.enum(keysOf(META_TAGS.column))).optional(),
      content: required(z.enum(keysOf(META_TAGS.content))).optional(),
    })
    .optional(),
  errorReport: z
    .strictObject({
      /** Accepted labels of the link (C7). */
      labels: localChoice(z.array(line(20)).min(1)).optional(),
    })
    .optional(),
  /** What sites must have, by the sites it applies to. */
  completeness: z.partialRecord(z.enum(keysOf(AUDIENCES)), requiredLists).optional(),
  /** Nodes of the disclosure catalogue that are not required everywhere. */
  catalogue: z.strictObject({ nodes: required(z.enum(OPTIONAL_NODES)).optional() }).optional(),
  columns: z
    .strictObject({
      maxDepth: atMost().optional(),
      /** Maximum length of the name of a column, in characters. */
      nameMaxLength: atMost().optional(),
      /** Channels in the main navigation. */
      maxChannels: atMost().optional(),
      /** What every column must state (R-YZ-18.3). */
      requirements: required(z.enum(['updateEvery', 'contentRequirement', 'qualityRequirement'])).optional(),
    })
    .optional(),
  columnClasses: z
    .partialRecord(
      z.enum(keysOf(COLUMN_CLASSES)) as z.ZodEnum<{ [K in ColumnClass]: K }>,
      z.strictObject({
        min: atLeast().optional(),
        every: within().optional(),
        /** Unchanged pages must be reviewed within this time. */
        review: within().optional(),
        /** What counts as an update: `src/lib/status/update-interval.ts`. */
        counts: localChoice(z.enum(['entries', 'updates', 'publishedLetters', 'laterYears'])).optional(),
        /** How long before the deadline a column or page is announced as due soon. */
        remindBefore: lasting().optional(),
      }),
    )
    .optional(),
  updates: z
    .strictObject({
      /** Whether an interval is counted back from today or by weeks, months and years of the calendar (C10). */
      window: degree(['calendar', 'rolling']).optional(),
      /** Longest time without anything new on the home page. */
      homePage: within().optional(),
      /** Longest time between reviews of a page that states its review, in columns of other classes. */
      staticPages: within().optional(),
      /** How long after the time its declared frequency names a dataset may be updated. */
      datasetGrace: within().optional(),
      /** How long before a deadline it is announced where the class sets no time. */
      remindBefore: lasting().optional(),
      /** How long before the end of the known holidays their absence is announced. */
      holidayNotice: lasting().optional(),
      /** How often within 12 months a column may become overdue before its adjustment is proposed. */
      maxLapses: atMost().optional(),
    })
    .optional(),
  domain: z
    .strictObject({
      suffix: localChoice(line(20)).optional(),
      labelForms: z.strictObject({ portal: labelForms(), department: labelForms() }).optional(),
      chinesePattern: z.strictObject({ portal: namePattern(), department: namePattern() }).optional(),
      maxAlias: within().optional(),
    })
    .optional(),
  /** What the regulation prescribes by name for the portal of its city. */
  cityPortal: z
    .strictObject({
      /** Names of the city; its portal is the one with this region. */
      region: localChoice(z.array(line(40)).min(1)).optional(),
      domain: localChoice(line(60)).optional(),
      name: localChoice(line(60)).optional(),
      chinese: localChoice(line(60)).optional(),
      wechat: localChoice(line(40)).optional(),
    })
    .optional(),
  names: z
    .strictObject({
      /** Whether a name that is not that of the organisation needs a recorded relation to its duties. */
      relation: localChoice(z.boolean()).optional(),
    })
    .optional(),
  newMedia: z
    .strictObject({
      /** Accounts of a unit on one platform. */
      perPlatform: atMost().optional(),
      platforms: localChoice(z.array(line(20)).min(1)).optional(),
      /** Whether accounts are in the name of the unit, and not of one of its offices or of a person. */
      ofUnit: localChoice(z.boolean()).optional(),
    })
    .optional(),
  permissions: z
    .strictObject({
      /** How long before its last day a permission is reported: a waiver, a former domain. */
      endNotice: lasting().optional(),
    })
    .optional(),
  eligibility: z
    .partialRecord(z.enum(keysOf(SITE_LEVELS)), z.strictObject({ portal: eligibility(), department: eligibility() }))
    .optional(),
  links: z
    .strictObject({
      policy: degree(['denyAds', 'allowlist']).optional(),
      forbidKinds: required(z.enum(['commercial', 'advertising', 'illegal'])).optional(),
    })
    .optional(),
  replyDeadlines: deadlines().optional(),
  notices: z
    .strictObject({
      minDisplay: z.partialRecord(z.enum(NOTICE_KINDS), lasting()).optional(),
      /** By the kind of the site that the notice is about. */
      place: z
        .partialRecord(z.enum(NOTICE_KINDS), z.strictObject({ portal: noticePlace(), department: noticePlace() }))
        .optional(),
    })
    .optional(),
  temporaryClosure: z.strictObject({ perYear: atMost().optional(), maxDuration: within().optional() }).optional(),
  reprint: z
    .strictObject({
      limit: within().optional(),
      /** Sites whose important policy information is reprinted within the limit (C14). */
      sources: required(z.enum(keysOf(SOURCE_LEVELS))).optional(),
      otherSources: degree(['extraReview', 'waiver']).optional(),
    })
    .optional(),
  interpretation: z
    .strictObject({
      /** From a document to its interpretation in words. */
      maxLag: within().optional(),
      /** From a document to its interpretation as picture, sound or film. */
      productMaxLag: within().optional(),
      /** Documents that need one. */
      requiredFor: required(z.enum(['important', 'normative'])).optional(),
    })
    .optional(),
  documents: z
    .strictObject({
      /** Whether normative documents must state their term of validity. */
      validityDates: degree(['optional', 'expected']).optional(),
      /** How long before the end of its validity a document is reported. */
      expiryNotice: lasting().optional(),
    })
    .optional(),
  interaction: z
    .strictObject({
      departmentPlatform: localChoice(z.enum(['own', 'should', 'must'])).optional(),
      /** From the close of a consultation to its published result. */
      resultWithin: within().optional(),
      /** From the answer of a letter marked for the knowledge base to the question made of it. */
      questionWithin: within().optional(),
      /** From the answer of a letter to its publication, or to the reason why it is withheld. */
      publishWithin: within().optional(),
    })
    .optional(),
  topics: z
    .strictObject({
      /** Whether every topic must be in an annual plan. */
      planRef: localChoice(z.boolean()).optional(),
      /** Month and day by which the plans of a year must be on record. */
      planDue: localChoice(z.string().regex(/^\d{2}-\d{2}$/)).optional(),
      /** Plans of a unit for one year. */
      minPlans: atLeast().optional(),
      maxPlans: atMost().optional(),
    })
    .optional(),
  services: z
    .strictObject({
      onEverySite: localChoice(z.boolean()).optional(),
      /** Interval between comparisons of a guide with the service counter. */
      verifiedWithin: within().optional(),
    })
    .optional(),
  review: z
    .strictObject({
      /** Roles that must be distinct people, and that an entry needs. */
      distinct: reviewRoles(),
      /** Further roles for entries that are negative or likely to raise public opinion. */
      sensitive: reviewRoles(),
      /** Further roles for reprints from sites that are not of the government. */
      nonGovernment: reviewRoles(),
      /** Roles for changes of the record of a site, of its registers, of people and rules, and of the program. */
      site: reviewRoles(),
      governance: reviewRoles(),
      policy: reviewRoles(),
      program: reviewRoles(),
      /** Who the person is that signs an entry: the one its column names. */
      signedBy: localChoice(z.enum(['anySigner', 'columnResponsible'])).optional(),
      /** Whether a change of columns is approved by the leader who answers for them. */
      columnsBy: localChoice(z.enum(['anyone', 'leader'])).optional(),
      /** How long the word of the principal alone covers an entry in an emergency, until its review is complete. */
      emergencyWithin: within().optional(),
      /** Entries with a record of the review of their content. */
      contentFor: reviewedEntries(),
      /** Entries with a record of their secrecy review. */
      secrecyFor: reviewedEntries(),
    })
    .optional(),
  inspection: z
    .strictObject({
      interval: within().optional(),
      /** Share that is inspected, 0–1. */
      minCoverage: atLeast().optional(),
      unit: localChoice(z.enum(['item', 'site'])).optional(),
      /** Where the results are published: on the portal that supervises, or on that of the city. */
      publishedOn: localChoice(z.enum(['portal', 'cityPortal'])).optional(),
      /** From the end of a quarter to its published result. */
      publishWithin: within().optional(),
      /** How long before the end of a period its report is announced. */
      earlyWarning: lasting().optional(),
      /** Inspections whose results are also submitted to the superior office. */
      submitted: required(z.enum(['quarterly', 'selfCheck'])).optional(),
      selfChecksPerYear: atLeast().optional(),
      selfCheckReportWithin: within().optional(),
    })
    .optional(),
  reports: z
    .strictObject({
      /** Month and day by which the annual reports must be published. */
      due: localChoice(z.string().regex(/^\d{2}-\d{2}$/)).optional(),
      /** Month and day from which a report not yet published is announced. */
      warnFrom: localChoice(z.string().regex(/^\d{2}-\d{2}$/)).optional(),
      kinds: required(z.enum(['work', 'supervision', 'disclosure', 'assessment'])).optional(),
    })
    .optional(),
  publishing: z
    .strictObject({
      /** From the publish time of an entry to its first commit. */
      firstCommitWithin: within().optional(),
      /** The first day on which an entry can have been published. */
      earliest: localChoice(calendarDate()).optional(),
      /** How far ahead of the present an entry may be scheduled. */
      scheduledWithin: within().optional(),
      /** How far ahead any other date may be. */
      datesWithin: within().optional(),
    })
    .optional(),
  characters: z.strictObject({ traditional: degree(['allowed', 'editionOnly', 'forbidden']).optional() }).optional(),
  hosting: z
    .strictObject({
      country: localChoice(z.string().length(2)).optional(),
      /** Whether hosting outside the own region is reported. */
      ownRegion: localChoice(z.boolean()).optional(),
      logRetentionMonths: atLeast().optional(),
      drillEvery: within().optional(),
      loginFactors: atLeast().optional(),
    })
    .optional(),
  opening: z
    .strictObject({
      /** Facts without which a site may not be live. */
      requires: required(z.enum(keysOf(OPENING_FACTS))).optional(),
      /** Number of approvals from level to level. */
      approvals: z.partialRecord(z.enum(keysOf(SITE_LEVELS)), approvals()).optional(),
    })
    .optional(),
  records: z
    .strictObject({
      /** Records a site keeps. */
      required: required(z.enum(keysOf(KEPT_RECORDS))).optional(),
      /** Interval between two of them; that of drills is `hosting.drillEvery`. */
      every: z.partialRecord(z.enum(keysOf(REPEATED_RECORDS)), within()).optional(),
      /** How far back daily records are looked for. */
      lookBack: lasting().optional(),
      /** How far ahead the duty roster reaches. */
      dutyAhead: lasting().optional(),
      /** How soon what was found wrong is corrected. */
      correctWithin: within().optional(),
      /** How soon a change is updated in the national reporting system. */
      reportChangeWithin: within().optional(),
    })
    .optional(),
  columnChange: z
    .strictObject({ requires: required(z.enum(['approvalRef', 'publicNotice', 'filing'])).optional() })
    .optional(),
  /** Whose wording applies where two versions differ (C20). */
  authority: localChoice(z.enum(['portal', 'owner'])).optional(),
};

/** The rules of a site, merged from its packs. */
export const rulesSchema = z.strictObject(sections);
export type Rules = z.infer<typeof rulesSchema>;

export const rulePackSchema = z.strictObject({
  id: field(slug(), { label: '编号', help: '与文件名相同，站点的 rulePacks 写这个编号。', example: 'national' }),
  name: field(line(40), { label: '名称', help: '列出站点适用的规则时显示。' }),
  source: field(line(200), {
    label: '出处',
    help: '规则包依据的规定。',
    recordOnly: '告诉打开规则包的人条款号属于哪份规定；每一行另写自己的条款。',
  }),
  extends: field(slug().optional(), { label: '基础规则包', help: '先用它的规则，再加上这里的。', example: 'national' }),
  ...sections,
});
export type RulePack = z.infer<typeof rulePackSchema>;
