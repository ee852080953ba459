/** Sites in a state that nothing announces, or something else does, and those that are as announced. */
import { notice, ON_PROVINCE, SITE_NOTICE, withProvince } from '../case-helpers.ts';
import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

/** The department in another state, with the notice of the portal that says so. */
const inState = (status: string, statusNotice?: string) =>
  inDept('status: live', `status: ${status}${statusNotice === undefined ? '' : `\nstatusNotice: ${statusNotice}`}`);
const closing = (minute: string) =>
  notice('temporaryClosure', {
    offline: `{ from: '2025-05-30 18:00', to: '2025-06-01 ${minute}' }`,
    displayUntil: "'2025-06-30 18:00'",
  });
const movedTo = (to: string) => inDept('status: live', `status: live\nmoved:\n  - from: /old/\n    to: ${to}`);

export const cases: readonly RuleCase[] = [
  ...casesOf('portal-closed')(
    [
      'a portal that is closed',
      [
        inPortal('status: live', `status: closed\nstatusNotice: ${SITE_NOTICE}`),
        notice('closure', { aboutSite: null, placements: ON_PROVINCE }),
        withProvince,
      ],
      ['29:9'],
    ],
    [
      'nothing wrong with a portal that migrates',
      [
        inPortal('status: live', `status: migrating\nstatusNotice: ${SITE_NOTICE}`),
        notice('migration', { aboutSite: null, placements: ON_PROVINCE }),
        withProvince,
      ],
    ],
  ),
  ...casesOf('status-notice-missing')(
    ...(['migrating', 'temporarilyOffline', 'closed'] as const).map(
      (status) => [`a site ${status} without a notice`, [inState(status)], ['29:9'], 'statusNotice'] as const,
    ),
    ['nothing wrong with a site in preparation', [inState('draft')]],
  ),
  ...casesOf('status-notice-kind')(
    [
      'a migration that an ordinary notice announces',
      [inState('migrating', 'portal-20250306-01')],
      ['30:15'],
      '迁移公告',
    ],
    [
      'a closure under a notice that needs no approval',
      [inState('temporarilyOffline', SITE_NOTICE), notice('serviceOutage')],
      ['30:15'],
      '临时下线公告',
    ],
    ['a notice that is not visible', [inState('migrating', 'portal-20250308-09')], ['30:15']],
    ['nothing wrong with a migration of the right kind', [inState('migrating', SITE_NOTICE), notice('migration')]],
    ['nothing wrong with a closed site', [inState('closed', SITE_NOTICE), notice('closure')]],
  ),
  ...casesOf('status-notice-site')(
    [
      'a notice of the portal that does not say which site it is about',
      [inState('closed', SITE_NOTICE), notice('closure', { aboutSite: null, placements: ON_PROVINCE }), withProvince],
      ['30:15'],
      'aboutSite: dept',
    ],
    ['nothing wrong with one that does', [inState('closed', SITE_NOTICE), notice('closure')]],
  ),
  ...casesOf('offline-ended')(
    [
      'a site off line in the very minute it should be back',
      [inState('temporarilyOffline', SITE_NOTICE), closing('12:00')],
      ['29:9'],
      '2025-06-01 12:00',
    ],
    ['nothing wrong with the minute before', [inState('temporarilyOffline', SITE_NOTICE), closing('12:01')]],
  ),
  ...casesOf('domain-notice-differs')(
    [
      'a new domain that is not the primary one',
      [inState('live', SITE_NOTICE), notice('domainChange', { newDomain: 'shui.test.gov.cn' })],
      ['8:12'],
      'shui.test.gov.cn',
      'sw.test.gov.cn',
    ],
    ['nothing wrong with the primary one', [inState('live', SITE_NOTICE), notice('domainChange')]],
  ),
  ...casesOf('moved-target')(
    ['content that moved to a single page', [movedTo('https://www.test.gov.cn/water.html')], ['32:9']],
    ['content that moved within the site', [movedTo('https://sw.test.gov.cn/new/')], ['32:9']],
    ['nothing wrong with a folder of another site', [movedTo('https://www.test.gov.cn/water/')]],
  ),
];
