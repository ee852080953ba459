/** Groups of results by content type, in the order in which the page offers them. */
import type { TypeName } from '../../../schemas/index.ts';

export const GROUPS = {
  services: '服务',
  policies: '政策',
  explained: '解读',
  exchange: '互动',
  institutions: '机构',
  news: '新闻',
  other: '其他',
} as const;
export type GroupKey = keyof typeof GROUPS;

const GROUP_OF_TYPE: Readonly<Record<TypeName, GroupKey>> = {
  service: 'services',
  policy: 'policies',
  disclosure: 'policies',
  report: 'policies',
  interpretation: 'explained',
  faq: 'exchange',
  letter: 'exchange',
  consultation: 'exchange',
  institution: 'institutions',
  leader: 'institutions',
  news: 'news',
  notice: 'news',
  response: 'news',
  topic: 'other',
  dataset: 'other',
  page: 'other',
};

export const groupOf = (type: string): GroupKey => GROUP_OF_TYPE[type as TypeName] ?? 'other';
