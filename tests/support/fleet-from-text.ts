/** A library from a handful of texts: no disk, no fixture, everything a test depends on in the test. */
import { stringify } from 'yaml';
import { FLEET_FILE, siteFile } from '../../src/lib/content/parse-fleet.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { libraryFromFiles } from './library-from-files.ts';

const COLUMN = {
  class: 'dynamic',
  columnType: '工作动态',
  function: 'release',
  description: '说明',
  keywords: ['词'],
  ownerUnit: '办公室',
  responsible: '甲',
};

/** A column with what every column needs; `more` overrides it. */
export const column = (id: string, types: string[], more: object = {}) => ({ ...COLUMN, id, name: id, types, ...more });

/** A site record with what every record needs. */
export function siteRecord(id: string, columns: object[], more: object = {}) {
  return {
    id,
    standardName: `${id}人民政府`,
    kind: 'portal',
    level: 'city',
    unit: `${id}人民政府`,
    region: '某市',
    domain: { primary: `${id}.somecity.gov.cn`, chinese: `${id}.政务` },
    siteCode: '0000000009',
    icp: '京ICP备00000000号',
    policeFiling: '京公网安备00000000000000号',
    partyGovMark: { image: 'mark.svg', url: 'https://mark.gov.cn/', id: '0' },
    errorReport: { image: 'report.svg', url: 'https://report.gov.cn/' },
    sponsor: '办公室',
    operator: '中心',
    maintainer: '中心',
    contact: { phone: '0000-8000000', email: 'a@somecity.gov.cn', address: '某路1号' },
    responsible: { leader: '甲', department: '办公室', person: '乙', liaison: '丙', securityOfficer: '丁' },
    copyright: '版权所有',
    browserSupport: '各种浏览器',
    bestView: '各种屏幕',
    logo: { file: 'logo.svg', alt: '徽标' },
    hosting: {
      country: 'CN',
      region: '某市',
      provider: '某云',
      isCdn: true,
      logLocation: '某处',
      logRetentionMonths: 12,
    },
    hasPublicServices: false,
    interaction: { platformOwner: id },
    rulePacks: ['national'],
    status: 'live',
    reportingSystem: { lastUpdated: '2026-01-01' },
    indexNumber: { prefix: 'AB0000001' },
    home: { blocks: [{ kind: 'links', title: '链接' }] },
    tokens: { primary: '#0b4f8a', accent: '#b3261e' },
    columns,
    ...more,
  };
}

/** Front matter with what every entry needs. */
export function frontMatter(id: string, more: object = {}) {
  return {
    id,
    title: `标题 ${id}`,
    publishedAt: '2026-01-01 09:00',
    source: { name: '办公室', kind: '自编信息' },
    provider: '办公室',
    publisher: '办公室',
    editor: '甲',
    tags: ['词'],
    ...more,
  };
}

/** Front matter of a document. */
export const policyMatter = (id: string, more: object = {}) =>
  frontMatter(id, {
    indexNumber: `AB0000001/2026-${id.replace(/\D/g, '').padStart(5, '0')}`,
    issuer: '办公室',
    issuedOn: '2026-01-01',
    docKind: '规范性文件',
    theme: '水利',
    catalogueNode: '规范性文件',
    ...more,
  });

export interface FleetText {
  /** Site id → record. */
  sites: Record<string, object>;
  /** Path below `content/` → front matter, or front matter and body. */
  entries?: Record<string, object | { matter: object; body: string }>;
}

/**
 * @param builds the site that is built from the library, see `LibraryInput`.
 * @throws when any text has a problem.
 */
export function fleetFromText({ sites, entries = {} }: FleetText, now = '2026-06-01 12:00', builds?: string): Library {
  const yaml = (data: object) => stringify(data, { aliasDuplicateObjects: false });
  const registry = { name: '站群', sites: Object.keys(sites).map((id, at) => ({ id, port: 4000 + at })) };
  const records = Object.entries(sites).map(([id, record]) => [siteFile(id), yaml(record)]);
  const texts = Object.entries(entries).map(([path, entry]) => {
    const { matter, body } =
      'matter' in entry ? (entry as { matter: object; body: string }) : { matter: entry, body: '正文。' };
    return [`content/${path}`, `---\n${yaml(matter)}---\n\n${body}\n`];
  });
  return libraryFromFiles(
    { records: { [FLEET_FILE]: yaml(registry), ...Object.fromEntries(records) }, entries: Object.fromEntries(texts) },
    now,
    builds,
  );
}
