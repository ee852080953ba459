import { casesOf, FILES, kept, type Change, type RuleCase } from '../../testing/rule-case.ts';

const REGISTER = 'sites/portal/governance/service-items.yaml';
/** The cases are checked on June 1, 2025. */
const items = (version: string, more = '', fetchedOn = '2025-05-30'): Change => ({
  write: REGISTER,
  content: `fetchedOn: '${fetchedOn}'\nitems:\n  - { code: CS-SW-0001, name: 取水许可, version: ${version} }\n${more}`,
});
const feed: Change = {
  edit: FILES.portal,
  from: 'hasPublicServices: false\n',
  to: `hasPublicServices: false
services: { hallUrl: https://zwfw.test.gov.cn/, platformUrl: https://zwfw.test.gov.cn/, itemsFeed: https://zwfw.test.gov.cn/items.json }
`,
};

export const cases: readonly RuleCase[] = [
  ...casesOf('items-uncompared')(
    ['a feed of items that was never fetched', [feed], ['26:100'], '没有取过事项清单'],
    ['a list fetched a year and a day ago', [feed, items('2025年第1版', '', '2024-05-31')], ['26:100'], '2024-05-31'],
  ),
  kept('items-uncompared', 'a list fetched a year ago', feed, items('2025年第1版', '', '2024-06-01')),
  kept('items-uncompared', 'a portal that names no feed', { edit: FILES.portal, from: '咨询投诉', to: '征集调查' }),
  ...casesOf('item-unpublished')([
    'an item of the platform without a guide',
    [items('2025年第1版', '  - { code: CS-SW-0009, name: 河道采砂许可 }\n')],
    ['4:13'],
    '河道采砂许可',
  ]),
  kept('item-unpublished', 'a list of the items that have guides', items('2025年第1版')),
  ...casesOf('item-version-differs')([
    'a guide older than its item',
    [items('2025年第2版')],
    [`completeness/item-version-differs ${FILES.service}:59:10`],
    '2025年第2版',
  ]),
  kept('item-version-differs', 'a guide of the same version', items('2025年第1版')),
];
