/** The site identity record `sites/<id>/site.yaml` (requirements 3.1). */
import { z } from 'astro/zod';
import {
  calendarDate,
  entryOrUrl,
  field,
  hexColour,
  hostName,
  keysOf,
  line,
  mailAddress,
  pageOrUrl,
  SITE_LANGUAGES,
  siblingFile,
  slug,
  webUrl,
} from './atoms.ts';
import { columnSchema } from './column.ts';
import { homeBlockSchema } from './home-block.ts';
import { siteNames } from './site-names.ts';
import { siteDisclosure } from './site-disclosure.ts';
import { signOn, siteServices } from './site-services.ts';

export const SITE_KINDS = {
  portal: '政府门户网站',
  department: '政府部门网站',
  'waived-other': '经批准的其他网站',
} as const;
export const SITE_LEVELS = {
  national: '国家',
  province: '省',
  city: '市',
  county: '县（市、区）',
  township: '乡镇（街道）',
} as const;
export const SITE_STATUSES = {
  draft: '筹建',
  live: '运行',
  temporarilyOffline: '临时下线',
  migrating: '迁移中',
  closed: '已关停',
} as const;

/** `.gov.cn` host name (R-GO-3.1.4a). */
const govDomain = () => z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+gov\.cn$/);
/** Site identification codes: ten digits, or `bm` and eight digits. */
const siteCode = () => z.string().regex(/^(?:\d{10}|bm\d{8})$/);
const icp = () =>
  z.string().regex(/^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]ICP备\d{8}(?:\d{2})?号(?:-\d+)?$/);
const policeFiling = () =>
  z.string().regex(/^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]公网安备\s?\d{14}号$/);

const link = z.strictObject({
  name: field(line(40), { label: '名称', example: '示例市人民政府' }),
  url: field(webUrl(), { label: '网址', example: 'https://www.example.gov.cn/' }),
});
export type SiteLink = z.infer<typeof link>;

const assetImage = z.strictObject({
  file: field(siblingFile(), { label: '图片文件', help: '放在 sites/<站点>/assets/ 下。', example: 'logo.svg' }),
  alt: field(line(100), { label: '图片说明', example: '示例市人民政府' }),
});

/** Labels of the document metadata block; keys are fixed, labels are the site's own. */
export const DOCUMENT_LABELS = {
  indexNumber: '索引号',
  issuer: '发布机构',
  theme: '主题分类',
  issuedOn: '成文日期',
  publishedAt: '发布日期',
  documentNumber: '发文字号',
  title: '标题',
  validity: '有效性',
  disclosureScope: '公开方式',
  effectiveOn: '生效日期',
  expiresOn: '失效日期',
  subjectWords: '主题词',
  summary: '内容概述',
  docKind: '文件类别',
} as const;
export type DocumentField = keyof typeof DOCUMENT_LABELS;

export const siteSchema = z.strictObject({
  id: field(slug(), { label: '站点编号', help: '与文件夹名相同。', example: 'portal', clauses: ['R-LYG-2'] }),
  standardName: field(line(60), {
    label: '网站规范名称',
    help: '与机构名称一致，显示在页面头部。',
    example: '示例市人民政府',
    clauses: ['R-GO-3.1.3a', 'R-GO-3.1.3b', 'R-DL-28.1'],
  }),
  displayName: field(line(60).optional(), {
    label: '显示名称',
    help: '与规范名称不同时，两个名称都会显示。',
    clauses: ['R-JM-12.1', 'R-GO-3.1.3a'],
  }),
  kind: field(z.enum(keysOf(SITE_KINDS)), { label: '网站类别', example: 'portal', clauses: ['R-JM-2', 'R-GO-3.1.0'] }),
  level: field(z.enum(keysOf(SITE_LEVELS)), { label: '层级', example: 'city', clauses: ['R-JM-2', 'R-DL-7'] }),
  unit: field(line(60), {
    label: '单位',
    help: '一个单位最多开设一个网站。',
    example: '示例市人民政府',
    clauses: ['R-YZ-8.1', 'R-GO-3.1.0'],
  }),
  region: field(line(40), { label: '所在行政区域', example: '示例市' }),
  names: field(siteNames.prefault({}), {
    label: '机构的其他名称',
    help: '域名由这些名称的拼音或者英文组成。',
    clauses: ['R-GO-3.1.4b', 'R-DL-28.1'],
  }),
  domain: field(
    z.strictObject({
      primary: field(govDomain(), {
        label: '主域名',
        help: '只写域名，不写 https://、端口和路径：每个站点要有自己的域名，不能放在别的网站的路径（例如 /preview/swj/）下面。',
        example: 'www.example.gov.cn',
        clauses: ['R-GO-3.1.4a', 'R-GO-3.1.4d'],
      }),
      chinese: field(hostName(), {
        label: '中文域名',
        example: '示例市人民政府.政务',
        clauses: ['R-GO-3.1.4a', 'R-JM-12.2'],
      }),
      registeredOn: field(calendarDate().optional(), {
        label: '域名注册日期',
        help: '域名注册完成的日期；适用规则要求时，开通以前必填。',
        example: '2024-08-20',
        clauses: ['R-LYG-6.3a', 'R-YZ-10.1'],
      }),
      aliases: field(
        z
          .array(
            z.strictObject({
              name: field(hostName(), { label: '域名', example: 'old.example.gov.cn' }),
              since: field(calendarDate(), { label: '启用日期', example: '2025-01-01' }),
              until: field(calendarDate(), { label: '停用日期', help: '这一天仍然跳转。', example: '2025-12-31' }),
            }),
          )
          .default([]),
        { label: '其他域名', help: '在起止日期之内都会跳转到主域名。', clauses: ['R-JM-12.4b', 'R-GO-3.1.4d'] },
      ),
    }),
    { label: '域名' },
  ),
  siteCode: field(siteCode(), { label: '网站标识码', example: "'0000000001'", clauses: ['R-DL-8.1', 'R-DL-30'] }),
  icp: field(icp(), { label: 'ICP备案编号', example: '京ICP备00000000号-1', clauses: ['R-JM-9', 'R-DL-30'] }),
  policeFiling: field(policeFiling(), {
    label: '公安机关备案号',
    example: '京公网安备00000000000000号',
    clauses: ['R-DL-30', 'R-YZ-10.1'],
  }),
  partyGovMark: field(
    z.strictObject({
      image: field(siblingFile(), { label: '标识图片', example: 'party-gov-mark.svg' }),
      url: field(webUrl(), { label: '标识链接', example: 'https://bszs.conac.cn/sitename?method=show&id=0' }),
      id: field(line(64), { label: '标识编号', example: "'00000000000000000000000000000000'" }),
    }),
    { label: '党政机关网站标识', clauses: ['R-DL-30', 'R-GO-3.1.2.2'] },
  ),
  errorReport: field(
    z.strictObject({
      label: field(line(20).default('政府网站找错'), { label: '入口文字' }),
      image: field(siblingFile(), { label: '入口图片', example: 'error-report.svg' }),
      url: field(webUrl(), {
        label: '平台地址',
        help: '网站标识码和当前网址由系统填写。',
        example: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html',
      }),
    }),
    { label: '政府网站找错入口', clauses: ['R-DL-30', 'R-YZ-19.5b'] },
  ),
  provincialDesk: field(link.optional(), { label: '省政府网站曝光台', clauses: ['R-DL-30'] }),
  securityLevel: field(
    z.strictObject({ grade: z.int().min(1).max(5), filingNo: line(60), assessedOn: calendarDate() }).optional(),
    { label: '等级保护', help: '内部使用。', clauses: ['R-YZ-10.1', 'R-LYG-9'] },
  ),
  securityTest: field(z.strictObject({ passedOn: calendarDate(), by: line(60) }).optional(), {
    label: '上线安全检测',
    help: '内部使用。',
    clauses: ['R-DL-8.1', 'R-GO-3.1.2.3'],
  }),
  nationalCertification: field(line(60).optional(), { label: '全国政府网站认证', clauses: ['R-LYG-6.3a'] }),
  approvals: field(z.array(z.strictObject({ body: line(60), docNo: line(60), date: calendarDate() })).default([]), {
    label: '开办审批',
    help: '内部使用。',
    clauses: ['R-GO-3.1.2.1', 'R-LYG-6.2'],
  }),
  openingNotice: field(entryOrUrl().optional(), {
    label: '开通公告',
    help: '条目编号或网址。',
    clauses: ['R-DL-8.2', 'R-YZ-10.2'],
  }),
  sponsor: field(line(60), { label: '主办单位', example: '示例市人民政府办公室', clauses: ['R-JM-13.4', 'R-DL-30'] }),
  operator: field(line(60), { label: '承办单位', example: '示例市大数据中心', clauses: ['R-JM-9', 'R-JM-13.4'] }),
  maintainer: field(line(60), { label: '运行维护单位', example: '示例市大数据中心', clauses: ['R-JM-9'] }),
  contact: field(
    z.strictObject({
      phone: field(z.string().regex(/^\d{3,4}-\d{7,8}(?:-\d{1,6})?$|^\d{5,11}$/), {
        label: '电话',
        example: '0000-8000000',
      }),
      email: field(mailAddress(), { label: '电子邮箱', example: 'web@example.gov.cn' }),
      address: field(line(100), { label: '地址', example: '示例市中心区人民路1号' }),
      postcode: field(
        z
          .string()
          .regex(/^\d{6}$/)
          .optional(),
        { label: '邮政编码', example: "'000000'" },
      ),
    }),
    { label: '联系方式', clauses: ['R-JM-13.4', 'R-DL-30'] },
  ),
  officialMobiles: field(
    z
      .array(
        z.strictObject({
          number: field(z.string().regex(/^1[3-9]\d{9}$/), { label: '手机号码', example: "'13800000000'" }),
          purpose: field(line(60), { label: '用途', example: '防汛值班' }),
        }),
      )
      .default([]),
    {
      label: '公务手机号码',
      help: '由单位对外公布的手机号码。没有写在这里的手机号码不能公开。',
      clauses: ['R-DL-32', 'R-YZ-21.2'],
    },
  ),
  responsible: field(
    z.strictObject({
      leader: line(20),
      department: line(60),
      person: line(20),
      liaison: line(20),
      securityOfficer: line(20),
    }),
    { label: '责任人', help: '内部使用，不在网页上显示。', clauses: ['R-DL-5', 'R-YZ-18.1', 'R-JM-39'] },
  ),
  copyright: field(line(120), { label: '版权申明', example: '示例市人民政府 版权所有', clauses: ['R-JM-13.4'] }),
  browserSupport: field(line(120).optional(), {
    label: '适用浏览器',
    help: '不写的，自动列出页面实际支持的最低版本；自己写的不能多于实际支持的。',
    clauses: ['R-JM-13.4'],
    example: 'Chrome 90、Edge 90、Firefox 90、Safari 14.1 及以上版本',
  }),
  bestView: field(line(120), {
    label: '最佳浏览方式',
    clauses: ['R-JM-13.4'],
    example: '屏幕宽度 360 像素以上均可正常浏览',
  }),
  logo: field(assetImage, { label: '徽标', clauses: ['R-JM-13.1', 'R-JM-13.2', 'R-GO-3.1.5a'] }),
  nationalEmblem: field(
    z
      .strictObject({
        file: field(siblingFile(), { label: '国徽图片', example: 'emblem.svg' }),
        approvalRef: field(line(60), {
          label: '批准文号',
          help: '内部使用，不在网页上显示。',
          example: '示政办函〔2024〕9号',
        }),
        sha256: field(
          z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .optional(),
          {
            label: '批准图案的 SHA-256',
            help: '批准的图案文件的 SHA-256 值，用来核对比例和颜色没有改动。',
            clauses: ['R-DL-28.3'],
          },
        ),
      })
      .optional(),
    { label: '国徽', help: '经批准使用国徽的网站填写，显示在徽标前面。', clauses: ['R-DL-28.3'] },
  ),
  slogan: field(z.strictObject({ text: line(30), reason: line(100) }).optional(), {
    label: '宣传语',
    help: '一般不设置；设置时写明理由。',
    clauses: ['R-GO-3.1.5b'],
  }),
  banner: field(assetImage.optional(), { label: '首页横幅图片' }),
  notice: field(line(200).optional(), { label: '全站提示', help: '在每一页顶部显示，例如“本站为演示站点”。' }),
  links: field(
    z
      .strictObject({
        superior: z.array(link).default([]),
        subordinate: z.array(link).default([]),
        departments: z.array(link).default([]),
      })
      .prefault({}),
    {
      label: '上级、下级与部门网站',
      help: '站群内的网站由登记表自动列出，这里只写站群以外的。',
      clauses: ['R-JM-13.3a'],
    },
  ),
  portalPicture: field(assetImage.optional(), {
    label: '门户约定图片标识',
    help: '部门网站首页显示的本级门户标识。',
    clauses: ['R-JM-13.3b'],
  }),
  hosting: field(
    z.strictObject({
      country: z.string().length(2),
      region: line(40),
      provider: line(60),
      isCdn: z.boolean(),
      logLocation: line(100),
      logRetentionMonths: z.int().min(0),
    }),
    { label: '服务器托管情况', help: '内部使用。', clauses: ['R-JM-9', 'R-LYG-10.1', 'R-GO-7.1.1'] },
  ),
  reviewsRecordedSince: field(calendarDate().optional(), {
    label: '开始留存审核记录的日期',
    help: '从这一天起发布的信息，要有规则要求的内容审核、保密审查记录；此前发布的不追补。不写则全部要有。',
    example: '2026-01-01',
    clauses: ['R-GO-2.2.2a', 'R-JM-35', 'R-LYG-13.3'],
  }),
  editedHereSince: field(calendarDate().optional(), {
    label: '在本仓库编辑的起始日期',
    help: '从这一天起，信息都在本仓库里编辑发布，发布时间与首次提交的时间核对；更早提交的是迁移来的，不核对。',
    example: '2026-01-01',
    clauses: ['R-DL-26.2'],
  }),
  languages: field(z.array(z.enum(SITE_LANGUAGES)).default(['zh-Hans']), {
    label: '语种',
    clauses: ['R-JM-14.1'],
  }),
  foreignFacing: field(z.boolean().default(false), { label: '对外交流', clauses: ['R-JM-14.2'] }),
  hasPublicServices: field(z.boolean(), { label: '对外服务职能', clauses: ['R-GO-4.0', 'R-LYG-7.0'] }),
  services: field(siteServices.optional(), {
    label: '办事入口',
    help: '显示在办事指南目录上方。',
    clauses: ['R-GO-4.3.1b', 'R-JM-27'],
  }),
  interaction: field(
    z.strictObject({
      platformOwner: slug(),
      privacyUrl: field(pageOrUrl().optional(), {
        label: '隐私保护说明',
        help: '本站页面的路径，或者平台上说明的网址。',
        example: '/gywz/wzsm/',
      }),
      endpoints: z
        .strictObject({
          leaderMailbox: webUrl().optional(),
          consult: webUrl().optional(),
          complaint: webUrl().optional(),
          opinion: webUrl().optional(),
          interview: webUrl().optional(),
          survey: webUrl().optional(),
          chat: webUrl().optional(),
          comment: webUrl().optional(),
          rateSite: webUrl().optional(),
        })
        .prefault({}),
    }),
    { label: '互动平台', clauses: ['R-JM-32.1', 'R-GO-4.4.1a', 'R-LYG-7.4a'] },
  ),
  disclosure: field(siteDisclosure.prefault({}), { label: '信息公开', clauses: ['R-JM-22.2', 'R-DL-15.2'] }),
  auth: field(signOn.optional(), {
    label: '统一身份认证',
    help: '显示在办事和互动的入口里。',
    clauses: ['R-JM-29', 'R-GO-6.1a'],
  }),
  newMedia: field(
    z
      .array(
        z.strictObject({
          platform: line(20),
          account: line(40),
          sponsor: line(60),
          openedOn: calendarDate(),
          status: z.enum(['active', 'closed']),
          relation: field(line(200).optional(), {
            label: '名称与职能的关系',
            help: '账号不以机构名称命名的，写明名称与职能的关系。',
            clauses: ['R-DL-28.1'],
          }),
          url: webUrl().optional(),
        }),
      )
      .default([]),
    { label: '政务新媒体', clauses: ['R-DL-10', 'R-JM-32.2'] },
  ),
  rulePacks: field(z.array(slug()).min(1), {
    label: '适用规则',
    help: '全国规则 national 加上本地规则。',
    example: '[national]',
  }),
  status: field(z.enum(keysOf(SITE_STATUSES)), {
    label: '站点状态',
    example: 'live',
    clauses: ['R-DL-9.1', 'R-GO-3.2.0'],
  }),
  statusNotice: field(slug().optional(), {
    label: '站点状态公告',
    help: '临时下线、迁移、关停时必填：公告的条目编号；域名变更时写域名变更公告，公告展示期内每一页都有提示。',
    example: 'www-20250301-01',
    clauses: ['R-DL-9.3', 'R-YZ-13.2', 'R-GO-3.3b'],
  }),
  moved: field(
    z
      .array(
        z.strictObject({
          from: field(z.string().regex(/^\/(?:[\w\-.%]+\/)+$/), {
            label: '本站网址',
            help: '以 / 开头和结尾；它下面的每一页一起转走。',
            example: '/zwgk/',
          }),
          to: field(webUrl(), {
            label: '新网址',
            help: '以 / 结尾，后面接原网址余下的部分。',
            example: 'https://www.example.gov.cn/sw/zwgk/',
          }),
        }),
      )
      .default([]),
    {
      label: '迁出的内容',
      help: '迁移、关停的网站：哪些网址转到了别的网站。',
      clauses: ['R-DL-9.2', 'R-GO-3.2.1d'],
    },
  ),
  reportingSystem: field(z.strictObject({ lastUpdated: calendarDate() }), {
    label: '报送系统更新日期',
    help: '内部使用。',
    clauses: ['R-YZ-18.1', 'R-LYG-8.4a'],
  }),
  indexNumber: field(
    z.strictObject({
      prefix: field(z.string().regex(/^[A-Za-z0-9]{4,18}$/), { label: '机构代码', example: 'SL0000001' }),
      serialDigits: field(z.int().min(4).max(8).default(5), { label: '流水号位数' }),
    }),
    {
      label: '索引号规则',
      help: '索引号 = 机构代码/年份-流水号，由 npm run lantai -- new 编排。',
      clauses: ['R-DL-26.2'],
    },
  ),
  documentBlock: field(
    z
      .strictObject({
        fields: z
          .array(z.enum(keysOf(DOCUMENT_LABELS)))
          .default([
            'indexNumber',
            'issuer',
            'theme',
            'issuedOn',
            'publishedAt',
            'documentNumber',
            'title',
            'validity',
            'disclosureScope',
            'effectiveOn',
            'expiresOn',
            'subjectWords',
            'summary',
          ]),
        labels: z.partialRecord(z.enum(keysOf(DOCUMENT_LABELS)), line(20)).default({}),
      })
      .prefault({}),
    { label: '公文信息栏', help: '显示哪些项目、叫什么名字；文件没有的项目不显示。' },
  ),
  pageSize: field(z.int().min(5).max(100).default(20), { label: '列表每页条数' }),
  navigation: field(z.array(slug()).default([]), {
    label: '主导航',
    help: '头部导航显示的一级栏目，缺省为全部；宜 5–8 个。',
  }),
  home: field(z.strictObject({ blocks: z.array(homeBlockSchema).min(1) }), { label: '首页' }),
  columns: field(z.array(columnSchema).min(1), { label: '栏目' }),
  tokens: field(
    z.strictObject({
      primary: field(hexColour(), { label: '主色', example: "'#0b4f8a'" }),
      accent: field(hexColour(), { label: '强调色', help: '只用于少量重点。', example: "'#b3261e'" }),
      radius: field(z.number().min(0).max(1).default(0.25), { label: '圆角（rem）' }),
    }),
    { label: '设计变量', help: '全站不超过三种颜色：主色、强调色和中性灰。', clauses: ['X-2'] },
  ),
});

/** A site record after parsing, defaults filled in. */
export type Site = z.infer<typeof siteSchema>;
