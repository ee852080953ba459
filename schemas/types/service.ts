/** 办事指南: how a service is provided, the same on line as at the counter (requirements 3.4 Service guide). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, slug, webUrl } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';
import {
  contact,
  endpoint,
  form,
  handlingPeriod,
  material,
  processStep,
  question,
  timeLimit,
  versionChange,
} from './service-parts.ts';

/** To what extent a service is available on line, least first. */
export const ONLINE_LEVELS = { guide: '网上指南', book: '网上预约', apply: '网上申报', full: '全程网办' } as const;
export const SERVICE_OBJECTS = { person: '个人', legal: '法人' } as const;
export const ITEM_KINDS = {
  licence: '行政许可',
  confirmation: '行政确认',
  payment: '行政给付',
  reward: '行政奖励',
  ruling: '行政裁决',
  other: '其他行政权力',
  public: '公共服务',
} as const;
/** Themes in the order of the catalogue. */
export const SERVICE_THEMES = {
  birth: '生育收养',
  household: '户籍办理',
  education: '教育科研',
  employment: '就业创业',
  insurance: '社会保障',
  health: '医疗卫生',
  elderly: '养老服务',
  housing: '住房保障',
  transport: '交通出行',
  water: '供水用水',
  culture: '文化旅游',
  setup: '设立变更',
  permits: '准营准办',
  qualification: '资质认证',
  construction: '工程建设',
  hydraulics: '水利水务',
  taxes: '税费财务',
  environment: '环保绿化',
  closing: '注销退出',
  other: '其他',
} as const;
export const PROGRESS_CHANNELS = { web: '网络', phone: '电话', message: '短信', mail: '邮件' } as const;
/** Endpoints of the service platform, in the order a citizen needs them (R-GO-4.3.3). */
export const SERVICE_LINKS = {
  book: '在线预约',
  apply: '在线申报',
  consult: '在线咨询',
  query: '在线查询',
  supervise: '电子监察',
  rate: '公众评价',
} as const;

export const service = defineType({
  name: 'service',
  label: '办事指南',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    itemName: field(line(80), {
      label: '事项名称',
      help: '与政务服务事项目录一致，同一网站不重复。',
      example: '取水许可',
      clauses: ['R-GO-4.3.1c'],
    }),
    itemCode: field(z.string().regex(/^[A-Z0-9][A-Z0-9-]{5,39}$/), {
      label: '事项编码',
      help: '大写字母、数字和连字符，全站群不重复。',
      example: 'SL-SW-0001',
      clauses: ['R-GO-4.3.1c'],
    }),
    alsoKnownAs: field(z.array(line(20)).default([]), {
      label: '通俗说法',
      help: '群众平时怎么叫这件事；会显示在指南里，照这样搜索也能找到。',
      example: '[打井, 挖井取水]',
      clauses: ['R-GO-4.3.1c', 'R-YZ-19.3.1a'],
    }),
    itemKind: field(choice(ITEM_KINDS), { label: '事项类型', example: '行政许可', clauses: ['R-JM-25.8'] }),
    theme: field(choice(SERVICE_THEMES), { label: '主题分类', example: '社会保障', clauses: ['R-GO-4.3.1c'] }),
    objects: field(z.array(choice(SERVICE_OBJECTS)).min(1), {
      label: '办理对象',
      help: '个人、法人，可以两个都写。',
      example: '[个人, 法人]',
      clauses: ['R-GO-4.3.1c'],
    }),
    basis: field(z.array(line(200)).min(1), {
      label: '办理依据',
      help: '法律、法规、规章的名称和条款，每行一条。',
      example: '[《中华人民共和国水法》第四十八条]',
      clauses: ['R-GO-4.3.4a'],
    }),
    basisDocuments: field(z.array(slug()).default([]), {
      label: '依据的政策文件',
      help: '文件的信息标识；文件页面会自动列出本指南。',
      example: '[www-20250301-01]',
      clauses: ['R-GO-4.3.2'],
    }),
    conditions: field(z.array(line(300)).min(1), {
      label: '受理条件',
      example: '[年满60周岁, 具有本市户籍]',
      clauses: ['R-GO-4.3.4a'],
    }),
    quantity: field(line(100).optional(), {
      label: '数量限制',
      help: '行政许可必填，没有限制写“无数量限制”。',
      example: '无数量限制',
      clauses: ['R-JM-25.8'],
    }),
    process: field(z.array(processStep).min(1), { label: '办理流程', clauses: ['R-GO-4.3.4a', 'R-JM-26.2'] }),
    timeLimit: field(timeLimit, { label: '办理时限', clauses: ['R-GO-4.3.4a'] }),
    fees: field(line(200), {
      label: '收费标准',
      help: '不收费写“不收费”。',
      example: '不收费',
      clauses: ['R-GO-4.3.4a'],
    }),
    notes: field(z.array(line(300)).min(1), { label: '注意事项', clauses: ['R-GO-4.3.4a'] }),
    agency: field(line(60), {
      label: '办理机构',
      help: '写到科室或窗口。',
      example: '市水务局行政审批科',
      clauses: ['R-GO-4.3.4a'],
    }),
    institution: field(slug().optional(), {
      label: '办理机构条目',
      help: '办理机构所在的机构职能条目的信息标识，两边的链接都由此产生；机构不在站群里的不写。',
      example: 'swj-20250301-01',
      clauses: ['R-GO-4.3.4a', 'R-GO-4.3.2'],
    }),
    contact: field(contact, { label: '联系方式', clauses: ['R-GO-4.3.4a'] }),
    materials: field(z.array(material), {
      label: '申请材料',
      help: '每份材料五项都写；不需要材料写 []。',
      clauses: ['R-GO-4.3.4b'],
    }),
    forms: field(z.array(form), {
      label: '表格下载',
      help: '每张表格配填写说明和示范文本；没有表格写 []。',
      clauses: ['R-GO-4.3.4b', 'R-JM-10.2'],
    }),
    onlineLevel: field(choice(ONLINE_LEVELS), {
      label: '网上可办理程度',
      example: '全程网办',
      clauses: ['R-GO-4.3.1d', 'R-JM-28'],
    }),
    links: field(
      z
        .strictObject({
          book: endpoint(SERVICE_LINKS.book),
          apply: endpoint(SERVICE_LINKS.apply),
          consult: endpoint(SERVICE_LINKS.consult),
          query: endpoint(SERVICE_LINKS.query),
          supervise: endpoint(SERVICE_LINKS.supervise),
          rate: endpoint(SERVICE_LINKS.rate),
        })
        .prefault({}),
      { label: '办理入口', help: '政务服务平台上的网址，有几个写几个。', clauses: ['R-GO-4.3.3'] },
    ),
    progressChannels: field(z.array(choice(PROGRESS_CHANNELS)).min(1), {
      label: '进度查询方式',
      example: '[网络, 电话]',
      clauses: ['R-JM-30'],
    }),
    faq: field(z.array(question).min(1), { label: '常见问题', clauses: ['R-GO-4.3.2'] }),
    complaintUrl: field(webUrl(), {
      label: '投诉入口',
      example: 'https://hd.example.gov.cn/complaint',
      clauses: ['R-GO-4.3.2'],
    }),
    supervisionUrl: field(webUrl(), {
      label: '监督举报入口',
      example: 'https://hd.example.gov.cn/supervision',
      clauses: ['R-GO-4.3.2'],
    }),
    complaintPhone: field(line(60).optional(), { label: '监督投诉电话', example: '0000-8100019' }),
    isGovService: field(z.boolean(), {
      label: '是否政务服务事项',
      help: '写 true 或 false；不是政务服务事项的，要写审批文号。',
      example: 'true',
      clauses: ['R-GO-4.3.1e'],
    }),
    approvalRef: field(line(100).optional(), {
      label: '审批文号',
      example: '示政办函〔2025〕3号',
      clauses: ['R-GO-4.3.1e'],
    }),
    verifiedOn: field(calendarDate(), {
      label: '核对日期',
      help: '最近一次与窗口逐项核对一致的日期。',
      example: '2026-09-01',
      clauses: ['R-GO-4.3.4c'],
    }),
    verifiedBy: field(line(40), { label: '核对人', example: '江雪梅', clauses: ['R-GO-4.3.4c'] }),
    version: field(line(20), { label: '版本', example: '2026年第1版', clauses: ['R-DL-15.3'] }),
    changes: field(z.array(versionChange).default([]), {
      label: '版本记录',
      help: '事项有变化就加一条，次序不限，网页上最新的在前；最新一条的版本就是现在的版本。',
      clauses: ['R-DL-15.3'],
    }),
    handling: field(z.array(handlingPeriod).default([]), {
      label: '办理情况',
      help: '一个时期一条；行政许可应当公布。',
      clauses: ['R-JM-25.8', 'R-GO-4.3.5'],
    }),
  }),
  roles: {
    order: null,
    files: ({ forms }) =>
      forms.flatMap((form, index) =>
        (['form', 'instructionsFile', 'sample'] as const).flatMap((key) => {
          const name = form[key];
          return name === undefined ? [] : [{ path: ['forms', index, key], name, use: 'download' }];
        }),
      ),
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: {
    itemKind: '公共服务',
    objects: ['个人'],
    materials: [],
    forms: [],
    onlineLevel: '网上指南',
    progressChannels: ['电话'],
    isGovService: true,
    verifiedOn: '{today}',
    version: '1.0',
  },
  promptFor: ['itemKind', 'onlineLevel'],
});
