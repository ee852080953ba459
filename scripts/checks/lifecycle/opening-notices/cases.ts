/** Opening notices that are none, or stand in the wrong place. */
import { notice, SITE_NOTICE } from '../case-helpers.ts';
import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

/** In line 30, in place of the notice that the record has further down. */
const opened = (by: string, isPortal = false) => {
  const [change, former] = isPortal
    ? [inPortal, 'https://www.province.test.gov.cn/notices/1.html']
    : [inDept, 'https://www.test.gov.cn/notices/2.html'];
  return [change('status: live', `status: live\nopeningNotice: ${by}`), change(`\nopeningNotice: ${former}`, '')];
};

export const cases: readonly RuleCase[] = [
  ...casesOf('opening-notice-kind')(
    ['an opening notice that does not exist', [...opened('portal-20250308-99')], ['30:16'], '不存在'],
    ['one that is something else', [...opened(SITE_NOTICE), notice('migration')], ['30:16'], '不是开通公告'],
    ['nothing wrong with an opening notice', [...opened(SITE_NOTICE), notice('opening')]],
  ),
  ...casesOf('opening-notice-site')(
    [
      'the opening notice of another site',
      [
        ...opened(SITE_NOTICE),
        notice('opening', { aboutSite: 'portal', placements: '[https://www.province.test.gov.cn/1]' }),
      ],
      ['30:16'],
      'aboutSite: dept',
    ],
    ['nothing wrong with its own', [...opened(SITE_NOTICE), notice('opening')]],
  ),
  ...casesOf('opening-notice-place')(
    [
      'an address on any site',
      [...opened('https://www.example.com/1.html')],
      ['30:16'],
      '本级政府门户网站',
      'R-GO-3.1.2.4',
    ],
    ['a department on the superior site', [...opened('https://www.province.test.gov.cn/1.html')], ['30:16']],
    ['nothing wrong with a page of the portal', [...opened('https://www.test.gov.cn/notices/1/')]],
    ['a portal on its own page', [...opened('https://www.test.gov.cn/notices/1/', true)], ['30:16'], '上级网站'],
    ['nothing wrong with a portal on the superior site', [...opened('https://www.province.test.gov.cn/1.html', true)]],
  ),
];
