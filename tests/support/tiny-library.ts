/**
 * A fleet of one site in memory, for tests that want to see exact output.
 *
 * The site `demo` has a list `news`, documents `docs/policy` with interpretations `docs/notes`, and a page `about`.
 */
import { parse, stringify } from 'yaml';
import type { Library } from '../../src/lib/queries/library.ts';
import { libraryFromFiles } from './library-from-files.ts';

const TINY_NOW = '2025-06-30 12:00';

const FLEET = `name: 示例站群
sites:
  - { id: demo, port: 4321 }
`;

const SITE = `id: demo
standardName: 示例市水务局
kind: department
level: city
unit: 示例市水务局
region: 示例市
domain: { primary: sw.example.gov.cn, chinese: 示例市水务局.政务 }
siteCode: '0000000009'
icp: 京ICP备00000000号-9
policeFiling: 京公网安备00000000000009号
partyGovMark: { image: mark.svg, url: 'https://bszs.conac.cn/sitename?method=show&id=9', id: '9' }
errorReport: { image: report.svg, url: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html' }
sponsor: 示例市水务局办公室
operator: 示例市水务信息中心
maintainer: 示例市水务信息中心
contact: { phone: 0000-8000009, email: sw@example.gov.cn, address: 示例市河东路9号, postcode: '000009' }
responsible: { leader: 甲, department: 办公室, person: 乙, liaison: 丙, securityOfficer: 丁 }
copyright: 示例市水务局 版权所有
browserSupport: 近五年的浏览器
bestView: 屏幕宽度 360 像素以上
logo: { file: logo.svg, alt: 示例市水务局 }
hosting: { country: CN, region: 示例市, provider: 政务云, isCdn: false, logLocation: 日志中心, logRetentionMonths: 12 }
hasPublicServices: false
interaction: { platformOwner: demo, endpoints: { consult: 'https://hd.example.gov.cn/consult' } }
rulePacks: [national]
status: live
reportingSystem: { lastUpdated: '2025-01-01' }
indexNumber: { prefix: SW0000009 }
pageSize: 5
home: { blocks: [{ kind: notices, title: 动态, column: news, count: 5 }] }
tokens: { primary: '#0b4f8a', accent: '#b3261e' }
columns:
  - id: news
    name: 水务动态
    class: dynamic
    columnType: 工作动态
    function: release
    types: [news]
    description: 水务工作的进展。
    keywords: [水务, 动态]
    ownerUnit: 办公室
    responsible: 乙
  - id: docs
    name: 政策
    class: policy
    columnType: 政策文件
    function: disclosure
    description: 文件与解读。
    keywords: [文件, 解读]
    ownerUnit: 办公室
    responsible: 乙
    columns:
      - { id: policy, name: 政策文件, class: policy, columnType: 政策文件, function: disclosure, types: [policy], description: 本局文件。, keywords: [文件], ownerUnit: 办公室, responsible: 乙 }
      - { id: notes, name: 政策解读, class: policy, columnType: 政策解读, function: response, types: [interpretation], description: 文件的解读。, keywords: [解读], ownerUnit: 办公室, responsible: 乙 }
  - id: about
    name: 机构概况
    class: overview
    columnType: 机构职能
    function: disclosure
    types: [page]
    presentation: page
    description: 本局的职责。
    keywords: [职责]
    ownerUnit: 办公室
    responsible: 乙
`;

/** The registry and the record of the site, by path. */
export const TINY_RECORDS = { 'sites/fleet.yaml': FLEET, 'sites/demo/site.yaml': SITE } as const;

export interface TinyFleet {
  /** Entries by path below `content/demo/`. Fields every entry needs are filled in; `---` front matter is written for you. */
  entries?: Readonly<Record<string, { fields: Record<string, unknown>; body?: string }>>;
  /** Other files by path below `content/demo/`, with their bytes as text. */
  files?: Readonly<Record<string, string>>;
  /** Changes to the top level of the site record. */
  site?: Record<string, unknown>;
  now?: string;
}

/** Fields an entry has when a test does not name them. */
const COMMON = {
  source: { name: '市水务局', kind: '自编信息' },
  provider: '市水务局',
  publisher: '示例市水务局',
  editor: '王芳',
  tags: ['水务'],
};

/** Fields the type of a column's entries has besides. */
const BY_COLUMN: Readonly<Record<string, Record<string, unknown>>> = {
  news: { subtype: '工作动态' },
  'docs/policy': {
    indexNumber: 'SW0000009/2025-00001',
    issuer: '示例市水务局',
    issuedOn: '2025-02-18',
    docKind: '规范性文件',
    theme: '农业、林业、水利\\水利',
    catalogueNode: '规范性文件',
  },
  'docs/notes': { by: '市水务局', form: '文字解读' },
  about: { topic: '机构', lastReviewedAt: '2025-01-01', reviewBy: '2026-01-01' },
};

/** @throws where the given entries are not valid. */
export function tinyLibrary({ entries = {}, files = {}, site = {}, now = TINY_NOW }: TinyFleet = {}): Library {
  const below = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [`content/demo/${name}`, text]));
  const texts = Object.entries(entries).map(([name, { fields, body = '正文。\n' }]) => {
    const matter = { ...COMMON, ...BY_COLUMN[name.slice(0, name.lastIndexOf('/'))], ...fields };
    const yaml = stringify(matter, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
    return [name, `---\n${yaml}---\n\n${body}`];
  });
  const record = { ...(parse(SITE) as Record<string, unknown>), ...site };
  return libraryFromFiles(
    {
      records: { ...TINY_RECORDS, 'sites/demo/site.yaml': stringify(record) },
      entries: below(Object.fromEntries(texts) as Record<string, string>),
      assets: below(files),
    },
    now,
  );
}
