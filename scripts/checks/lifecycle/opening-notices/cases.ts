/** Opening notices that are none, or stand in the wrong place. */
import { notice, SITE_NOTICE, withProvince } from '../case-helpers.ts';
import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const opened = (by: string, change = inDept) => change('status: live', `status: live\nopeningNotice: ${by}`);

export const cases: readonly RuleCase[] = [
  ...casesOf('opening-notice-kind')(
    ['an ordinary notice', [opened('portal-20250306-01')], ['30:16'], '类型不是“开通公告”'],
    ['a notice that is not there', [opened('portal-20250308-09')], ['30:16'], '没有可以看到的这个条目'],
    [
      'the opening notice of another site',
      [
        opened(SITE_NOTICE),
        notice('opening', { aboutSite: 'portal', placements: '[https://www.province.gov.cn/1]' }),
        withProvince,
      ],
      ['30:16'],
      '另一个网站',
    ],
    ['nothing wrong with its own', [opened(SITE_NOTICE), notice('opening')]],
  ),
  ...casesOf('opening-notice-place')(
    [
      'an address on any site',
      [opened('https://www.example.com/1.html')],
      ['30:16'],
      '本级政府门户网站',
      'R-GO-3.1.2.4',
    ],
    ['a department on the superior site', [opened('https://www.province.gov.cn/1.html'), withProvince], ['30:16']],
    ['nothing wrong with a page of the portal', [opened('https://www.test.gov.cn/notices/1/')]],
    ['a portal on its own page', [opened('https://www.test.gov.cn/notices/1/', inPortal)], ['30:16'], '上级网站'],
    [
      'nothing wrong with a portal on the superior site',
      [opened('https://www.province.gov.cn/1.html', inPortal), withProvince],
    ],
  ),
];
