/** The record of the portal of the browser tests: every block of the home page, and a column of every kind. */
import { departmentColumns, departmentLifeCycle, portalLifeCycle } from './browser-life-cycle.ts';

export type RecordText = Record<string, unknown> & { columns: Record<string, unknown>[] };

/** Entries on a screen of a list. */
const PAGE_SIZE = 5;

const column = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  class: 'dynamic',
  columnType: '工作动态',
  function: 'release',
  types: ['news'],
  description: `${name}的说明。`,
  keywords: [name],
  ownerUnit: '办公室',
  responsible: '乙',
  ...more,
});
const pageColumn = (id: string, name: string, columnClass: string) =>
  column(id, name, { class: columnClass, columnType: '其他', types: ['page'], presentation: 'page' });

/** The record of the department: a form that is posted, and answers it takes from the portal. */
export const departmentRecord = (record: RecordText): object => ({
  ...record,
  displayName: '测试水务',
  nationalEmblem: {
    file: 'mark.svg',
    approvalRef: '测政办函〔2024〕9号',
    sha256: 'ac7d9bab5c5fc151f8fb3a563e145c75d870df3e99e4d27381873a1ec23ba2b5',
  },
  ...departmentLifeCycle,
  disclosure: { applyEndpoint: 'https://ysq.test.gov.cn/', catalogueMode: 'embedded' },
  interaction: {
    platformOwner: 'portal',
    endpoints: { consult: 'https://hd.test.gov.cn/consult' },
    privacyUrl: 'https://hd.test.gov.cn/privacy',
  },
  columns: [
    ...record.columns,
    ...departmentColumns,
    {
      ...pageColumn('ask', '在线咨询', 'functional'),
      function: 'interaction',
      description: '就用水提出问题的渠道，5个工作日内答复，请写明事项。',
      entrance: 'consult',
    },
    column('answers', '用水问答', {
      class: 'interaction',
      columnType: '咨询投诉',
      function: 'interaction',
      types: ['faq'],
      description: '用水方面常见的问题和答复，由门户网站统一编写，按关注度排列，每年复核。',
      source: [{ sites: ['portal'], types: ['faq'] }],
    }),
  ],
});

export function portalRecord(record: RecordText): object {
  return {
    ...record,
    pageSize: PAGE_SIZE,
    notice: '本站为测试站点。',
    services: {
      hallUrl: 'https://zwfw.test.gov.cn/',
      platformUrl: 'https://zwfw.test.gov.cn/',
      endpoints: { progress: 'https://zwfw.test.gov.cn/progress' },
    },
    provincialDesk: { name: '测试省政府网站曝光台', url: 'https://www.province.gov.cn/desk' },
    interaction: {
      platformOwner: 'portal',
      privacyUrl: '/about/contact/',
      endpoints: {
        rateSite: 'https://www.province.gov.cn/rate',
        opinion: 'https://hd.example.gov.cn/opinion',
        survey: 'https://hd.example.gov.cn/survey',
      },
    },
    links: { superior: [{ name: '测试省人民政府', url: 'https://www.province.gov.cn/' }] },
    documentBlock: { labels: { issuer: '发文机构', theme: '主题类别' } },
    navigation: ['gk', 'news', 'files', 'explain', 'notices', 'affairs'],
    home: {
      blocks: [
        { kind: 'links', title: '网站链接' },
        { kind: 'headline', title: '头条', column: 'news' },
        { kind: 'policy', title: '最新文件', documents: 'files', interpretations: 'explain' },
        { kind: 'topics', title: '专题', column: 'topics' },
        { kind: 'notices', title: '通知公告', column: 'notices' },
        { kind: 'shortcuts', title: '快速入口', columns: ['bulletin', 'affairs'] },
        { kind: 'latest', title: '最近更新', columns: ['bulletin', 'affairs/talks'] },
      ],
    },
    columns: [
      ...record.columns,
      column('bulletin', '水情简报'),
      column('affairs', '政务', {
        types: [],
        columns: [column('talks', '讲话'), column('records', '大事记'), pageColumn('guide', '阅读指南', 'overview')],
      }),
      column('online', '全程网办', { class: 'service', types: [], presentation: 'online-services' }),
      column('talk', '互动交流', {
        class: 'interaction',
        function: 'interaction',
        columnType: '咨询投诉',
        description: '听取意见、解答疑问，写明各渠道的用途、受理范围和办理时限。',
        presentation: 'interaction',
        types: [],
        columns: [
          {
            ...pageColumn('ask', '在线咨询', 'functional'),
            function: 'interaction',
            description: '就政策和办事提出问题的渠道，5个工作日内答复，请写明事项和联系方式。',
            entrance: 'consult',
          },
        ],
      }),
      column('topics', '专题专栏', {
        class: 'topic',
        columnType: '专题专栏',
        types: [],
        columns: [
          column('flood', '防汛专题', { class: 'topic' }),
          column('old', '往年专题', {
            class: 'topic',
            lifecycle: { state: 'archived', approvalRef: '测政办函〔2025〕1号', date: '2025-01-01' },
          }),
        ],
      }),
      column('units', '部门动态', { source: [{ sites: ['dept'], column: 'news' }] }),
      column('library', '文件库', {
        class: 'policy',
        function: 'disclosure',
        columnType: '政策文件',
        types: ['policy'],
        presentation: 'document-library',
      }),
      ...portalLifeCycle,
      column('about', '关于网站', {
        class: 'functional',
        columnType: '其他',
        types: [],
        columns: [pageColumn('contact', '联系我们', 'functional')],
      }),
    ],
  };
}
