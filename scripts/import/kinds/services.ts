/** `lantai import services`: service items as exported by the government service platform. */
import {
  ITEM_KINDS,
  ONLINE_LEVELS,
  PROGRESS_CHANNELS,
  SERVICE_LINKS,
  SERVICE_OBJECTS,
  SERVICE_THEMES,
} from '../../../schemas/types/service.ts';
import { fieldColumn, type CellKind, type ImportColumn } from '../column.ts';
import { commonData, omitEmpty, type EntryImport } from '../entry-import.ts';
import { exposureProblems } from '../exposure-problems.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { upstreamColumns, upstreamProblems, upstreamReview } from './upstream-columns.ts';

const serviceColumn = (key: string, kind: CellKind, more: Partial<Omit<ImportColumn, 'kind'>> = {}) =>
  fieldColumn('service', key, kind, more);

const optional = { required: false };
const onEachLine = (fields: string) => `每行一项，用竖线隔开：${fields}。`;

/** A period and its numbers (R-GO-4.3.5). */
const HANDLING_FIELDS = [
  'period',
  'views',
  'bookings',
  'consultations',
  'applications',
  'accepted',
  'finished',
] as const;

/** Columns named like the field they fill. */
const PLAIN: readonly ImportColumn[] = [
  serviceColumn('itemKind', { choice: ITEM_KINDS }),
  serviceColumn('theme', { choice: SERVICE_THEMES }, { names: ['主题'] }),
  serviceColumn('objects', { choices: SERVICE_OBJECTS }, { names: ['服务对象'] }),
  serviceColumn('alsoKnownAs', 'list', optional),
  serviceColumn('basis', 'list', { names: ['设定依据', '法定依据'], example: '《中华人民共和国水法》第四十八条' }),
  serviceColumn('basisDocuments', 'list', optional),
  serviceColumn('conditions', 'list', { names: ['申请条件'], example: '年满60周岁' }),
  serviceColumn('quantity', 'line'),
  serviceColumn(
    'process',
    { groups: ['step', 'text', 'limit'] },
    {
      help: onEachLine('环节 | 做什么 | 环节时限（可以空着）'),
      example: '受理 | 材料齐全的当场受理 | 1个工作日',
    },
  ),
  serviceColumn('fees', 'line', { names: ['是否收费'] }),
  serviceColumn('notes', 'list', { example: '请带身份证原件' }),
  serviceColumn('agency', 'line', { names: ['实施主体', '办理部门'] }),
  serviceColumn(
    'materials',
    { groups: ['name', 'basis', 'format', 'copies', 'signature'] },
    {
      ...optional,
      help: onEachLine('材料名称 | 依据 | 格式 | 份数 | 签名签章要求'),
      example: '居民身份证 | 《示例市取水许可办法》第六条 | 原件 | 1份 | 不需要',
    },
  ),
  serviceColumn(
    'forms',
    { groups: ['title', 'form', 'instructions', 'sample'] },
    {
      ...optional,
      help: `${onEachLine('表格名称 | 空白表格文件 | 填写说明 | 示范文本文件')}文件放在栏目文件夹里。`,
      example: '取水许可申请表 | water-form.docx | 照身份证填写 | water-sample.docx',
    },
  ),
  serviceColumn('onlineLevel', { choice: ONLINE_LEVELS }, { names: ['网办深度'] }),
  serviceColumn('progressChannels', { choices: PROGRESS_CHANNELS }),
  serviceColumn(
    'faq',
    { groups: ['question', 'answer'] },
    {
      help: onEachLine('问 | 答'),
      example: '可以委托他人办理吗？ | 可以，带上委托书。',
    },
  ),
  serviceColumn('complaintUrl', 'line', { names: ['投诉网址'] }),
  serviceColumn('supervisionUrl', 'line', { names: ['监督网址'] }),
  serviceColumn('complaintPhone', 'line'),
  serviceColumn('isGovService', 'boolean', { example: '是' }),
  serviceColumn('approvalRef', 'line'),
  serviceColumn('verifiedOn', 'day'),
  serviceColumn('verifiedBy', 'line'),
  serviceColumn('version', 'line', { names: ['版本号'] }),
  serviceColumn(
    'handling',
    { groups: HANDLING_FIELDS },
    {
      names: ['办件情况'],
      help: `${onEachLine('时期 | 查阅 | 预约 | 咨询 | 申请 | 受理 | 办结')}没有数的空着。`,
      example: '2026年1—9月 | 1286 | 42 | 97 | 61 | 58 | 55',
    },
  ),
];

/** Columns for nested fields. */
const INSIDE: readonly ImportColumn[] = [
  serviceColumn('timeLimit.statutory', 'line', { key: 'statutoryLimit', names: ['法定办结时限'] }),
  serviceColumn('timeLimit.promised', 'line', { key: 'promisedLimit', names: ['承诺办结时限'] }),
  serviceColumn('contact.phone', 'line', { key: 'phone', names: ['电话', '联系电话'] }),
  serviceColumn('contact.address', 'line', { key: 'address', names: ['地址', '办理地址'] }),
  serviceColumn('contact.hours', 'line', { key: 'hours' }),
  serviceColumn('contact.email', 'line', { key: 'email' }),
  ...(Object.keys(SERVICE_LINKS) as (keyof typeof SERVICE_LINKS)[]).map((link) =>
    serviceColumn(`links.${link}`, 'line', { key: `${link}Url` }),
  ),
];

export const serviceImport: EntryImport = {
  label: '办事指南',
  type: 'service',
  numberField: 'itemCode',
  knownBy: [],
  columns: [
    serviceColumn('itemCode', 'line', { names: ['事项编码', '基本编码', '实施编码', 'code'] }),
    serviceColumn('itemName', 'line', { names: ['名称', 'name'] }),
    {
      key: 'description',
      label: '事项说明',
      names: ['简介', '事项描述'],
      kind: 'text',
      required: true,
      help: '这件事是什么、谁可以办，每行一段。',
      example: '在本市利用取水工程直接从江河、水库取水的，应当申请取水许可。',
    },
    serviceColumn('publishedAt', 'moment', { names: ['发布日期'] }),
    ...PLAIN,
    ...INSIDE,
    ...upstreamColumns('service', false),
  ],
  draft(values, target) {
    const data: Record<string, unknown> = {};
    for (const { key } of PLAIN) data[key] = values[key];
    for (const { key, fills = key } of INSIDE) {
      const [group = '', field = ''] = fills.split('.');
      if (values[key] !== undefined) data[group] = { ...(data[group] as object | undefined), [field]: values[key] };
    }
    data['process'] = steps(values['process']);
    data['handling'] = periods(values['handling']);
    const published = String(values['publishedAt'] ?? '');
    const provider = typeof values['agency'] === 'string' ? values['agency'] : undefined;
    const common = commonData(target, published.length === 10 ? `${published} 09:00` : published, provider);
    return {
      number: String(values['itemCode'] ?? ''),
      body: plainMarkdown(String(values['description'] ?? '')),
      masked: [],
      data: omitEmpty({
        title: values['itemName'],
        ...common,
        source: omitEmpty({ ...common.source, system: values['system'] }),
        upstreamReview: upstreamReview(values),
        tags: ['办事指南', values['theme']],
        itemName: values['itemName'],
        itemCode: values['itemCode'],
        materials: [],
        forms: [],
        ...omitEmpty(data),
      }),
    };
  },
  validate: (data, body, row, site) => [
    ...upstreamProblems(data, row, serviceImport.columns),
    ...exposureProblems(data, body, row, site, serviceImport.columns),
  ],
};

/** A step without a limit of its own leaves it out. */
const steps = (process: unknown): unknown =>
  Array.isArray(process) ? process.map((step: Record<string, unknown>) => omitEmpty(step)) : process;

/** Counts as numbers; one that is none stays as written, so that the schema reports it. */
const periods = (handling: unknown): unknown =>
  Array.isArray(handling)
    ? handling.map((period: Record<string, string>) =>
        omitEmpty(
          Object.fromEntries(
            Object.entries(period).map(([key, value]) => [
              key,
              key !== 'period' && /^\d+$/.test(value) ? Number(value) : value,
            ]),
          ),
        ),
      )
    : handling;
