/** A small town whose search the tests of the engine ask: services, institutions, leaders, documents, questions. */
import type { SearchWord } from '../../schemas/search-words.ts';
import { column, fleetFromText, frontMatter, policyMatter, siteRecord } from './fleet-from-text.ts';
import { tinySearch } from './tiny-search.ts';

const service = (id: string, title: string, more: object) =>
  frontMatter(id, {
    title,
    itemKind: '公共服务',
    theme: '其他',
    objects: ['个人'],
    basis: ['《某条例》'],
    conditions: ['符合规定'],
    process: [{ step: '申请', text: '在网上填表。', limit: '当日' }],
    timeLimit: { promised: '5个工作日', statutory: '10个工作日' },
    fees: '不收费',
    notes: ['带身份证'],
    agency: '办事大厅',
    contact: { phone: '0000-8000120', address: '大厅1号窗口', hours: '工作日' },
    materials: [],
    forms: [],
    onlineLevel: '全程网办',
    progressChannels: ['网络'],
    faq: [{ question: '能代办吗？', answer: '能。' }],
    complaintUrl: 'https://hd.somecity.gov.cn/a',
    supervisionUrl: 'https://hd.somecity.gov.cn/b',
    isGovService: true,
    verifiedOn: '2026-01-01',
    verifiedBy: '甲',
    version: '2026年第1版',
    tags: ['办事'],
    ...more,
  });
const institution = (id: string, name: string, more: object) =>
  frontMatter(id, {
    title: name,
    name,
    sections: [],
    subordinates: [],
    leaders: ['boss'],
    address: '河东路1号',
    hours: '工作日',
    order: 1,
    tags: ['机构'],
    ...more,
  });
const leader = (id: string, name: string, post: string, duties: string[]) =>
  frontMatter(id, { title: name, name, post, duties, order: 1, tags: ['领导'] });

export const townLibrary = fleetFromText({
  sites: {
    city: siteRecord('city', [
      column('services', ['service']),
      column('bodies', ['institution']),
      column('people', ['leader']),
      column('docs', ['policy']),
      column('news', ['news']),
      column('questions', ['faq']),
    ]),
  },
  entries: {
    'city/services/permit.md': service('permit', '居住证首次申领办事指南', {
      itemName: '居住证首次申领',
      itemCode: 'SL-GA-0001',
      alsoKnownAs: ['办暂住证'],
      links: { apply: 'https://zwfw.somecity.gov.cn/permit' },
    }),
    'city/services/jobless.md': service('jobless', '失业登记办事指南', {
      itemName: '失业登记',
      itemCode: 'SL-RS-0002',
    }),
    'city/bodies/civil.md': institution('civil', '某市民政局', {
      functions: ['管理养老服务和社会救助。'],
      phone: '0000-8000701',
      sections: [{ name: '养老服务科', duties: '养老机构管理', phone: '0000-8000703' }],
    }),
    'city/bodies/labour.md': institution('labour', '某市人力资源和社会保障局', {
      functions: ['促进就业。'],
      phone: '0000-8000801',
    }),
    'city/people/boss.md': leader('boss', '高远山', '市长', ['领导全面工作']),
    'city/people/deputy.md': leader('deputy', '谭咏年', '副市长', ['分管水务、农业农村工作']),
    'city/docs/2025-03-01-parking.md': {
      matter: policyMatter('p1', {
        title: '某市公共停车泊位管理办法',
        documentNumber: '某政发〔2025〕12号',
        publishedAt: '2025-03-01 09:00',
        issuedOn: '2025-03-01',
      }),
      body: '泊位按区域收费。窨井盖不得占用泊位。',
    },
    'city/docs/2026-01-01-wells.md': {
      matter: policyMatter('p2', { title: '某市打井取水管理规定', documentNumber: '某水发〔2026〕3号' }),
      body: '依据某政发〔2025〕12号制定。',
    },
    'city/news/2026-01-01-water.md': frontMatter('n1', { title: '水务局开展供水检查', subtype: '工作动态' }),
    'city/news/2025-06-05-budget.md': frontMatter('n2', {
      title: '预算执行情况向社会公布',
      subtype: '工作动态',
      publishedAt: '2025-06-05 09:00',
    }),
    'city/questions/q.md': {
      matter: frontMatter('q1', {
        title: '高龄津贴从什么时候开始发？',
        theme: '养老',
        lastReviewedAt: '2026-01-01',
        reviewBy: '2027-01-01',
      }),
      body: '年满80周岁的次月开始发，每月100元。',
    },
  },
});

export const GLOSSARY: SearchWord[] = [
  { term: '民政部门', kind: 'everyday', means: ['民政局'] },
  { term: '下岗', kind: 'everyday', means: ['失业'] },
  { term: '老人补贴', kind: 'everyday', means: ['高龄津贴'] },
  { term: '重阳', kind: 'name', means: [], reading: 'chongyang' },
  { term: '窨井', kind: 'keep', means: [] },
];

export const townSearch = () => tinySearch(townLibrary, 'city', GLOSSARY);
