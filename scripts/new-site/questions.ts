/** The questions for a new department site, with answers suggested from its portal. */
import { pendingNumber } from '../../schemas/site-pending.ts';
import { shortNameFor, unitName } from '../lib/label-forms.ts';
import type { Site } from '../../src/lib/model/site.ts';

/** Answers so far, by option. */
export type SiteAnswers = Readonly<Record<string, string>>;

export interface SiteQuestion {
  /** Option of the command line. */
  option: string;
  label: string;
  /** Field of the record whose schema validates the answer. */
  path: readonly string[];
  /** The suggested answer; without one an answer is required. */
  proposal?: (answers: SiteAnswers, portal: Site) => string;
}

const baseOf = ({ record }: Site) => record.domain.primary.replace(/^www\./, '');

export const SITE_QUESTIONS: readonly SiteQuestion[] = [
  { option: 'name', label: '单位名称（也是网站的规范名称）', path: ['standardName'] },
  {
    option: 'domain',
    label: '主域名',
    path: ['domain', 'primary'],
    proposal: ({ id = '' }, portal) => `${id}.${baseOf(portal)}`,
  },
  {
    option: 'short',
    label: '域名所用的规范简称（每个字出自单位名称）',
    path: ['names', 'short'],
    proposal: ({ name = '', domain = '' }, { record }) => {
      const own = unitName(name, record.region);
      return shortNameFor(domain.split('.')[0] ?? '', own) ?? own;
    },
  },
  {
    option: 'chinese',
    label: '中文域名',
    path: ['domain', 'chinese'],
    proposal: ({ name = '' }) => `${name}.政务`,
  },
  { option: 'phone', label: '对外联系电话', path: ['contact', 'phone'] },
  {
    option: 'email',
    label: '电子邮箱',
    path: ['contact', 'email'],
    proposal: ({ id = '' }, portal) => `${id}@${baseOf(portal)}`,
  },
  { option: 'address', label: '办公地址', path: ['contact', 'address'] },
  { option: 'leader', label: '分管网站的负责人', path: ['responsible', 'leader'] },
  { option: 'person', label: '网站管理员', path: ['responsible', 'person'] },
  {
    option: 'office',
    label: '具体负责的科室',
    path: ['responsible', 'department'],
    proposal: () => '办公室',
  },
  {
    option: 'agency-code',
    label: '索引号里的机构代码',
    path: ['indexNumber', 'prefix'],
    proposal: ({ id = '' }) => `${id.replaceAll('-', '').toUpperCase()}00000001`.slice(0, 18),
  },
  {
    option: 'site-code',
    label: '网站标识码（还没有批下来就不改）',
    path: ['siteCode'],
    proposal: () => pendingNumber('siteCode'),
  },
  {
    option: 'icp',
    label: 'ICP备案编号（还没有批下来就不改）',
    path: ['icp'],
    proposal: () => pendingNumber('icp'),
  },
  {
    option: 'police',
    label: '公安机关备案号（还没有批下来就不改）',
    path: ['policeFiling'],
    proposal: () => pendingNumber('policeFiling'),
  },
  {
    option: 'mark',
    label: '党政机关网站标识的编号（还没有批下来就不改）',
    path: ['partyGovMark', 'id'],
    proposal: () => pendingNumber('partyGovMark', 'id'),
  },
];
