import { casesOf, inNews, inPage, kept, type RuleCase } from '../../testing/rule-case.ts';
import { required } from '../case-helpers.ts';

const CULTURE = required('portal', 'completeness.portal.overview', 'culture');
const WORK = required('portal', 'completeness.every.news', 'work');
const POPULATION = required('portal', 'completeness.portal.statistics', 'population');
const AT = 'sites/portal/site.yaml:41:3';

export const cases: readonly RuleCase[] = [
  ...casesOf('overview-missing')(
    ['a topic that no page introduces', [CULTURE], [`completeness/overview-missing ${AT}`], '“人文”', 'otherTopics'],
    [
      'a topic of a page that has changed',
      [inPage('topic: 地理', 'topic: 其他')],
      [`completeness/overview-missing ${AT}`],
    ],
  ),
  kept(
    'overview-missing',
    'a page about two topics',
    CULTURE,
    inPage('topic: 地理', 'topic: 地理\notherTopics: [人文]'),
  ),
  ...casesOf('news-part-missing')([
    'a site without news of its work',
    [WORK],
    [`completeness/news-part-missing ${AT}`],
    '“工作动态”',
  ]),
  kept('news-part-missing', 'notices in place of news of work where that is waived', inNews('要闻', '会议')),
  ...casesOf('statistics-missing')([
    'a field without a dataset on a portal',
    [POPULATION],
    [`completeness/statistics-missing ${AT}`],
    '“人口”',
  ]),
  kept(
    'statistics-missing',
    'a field that a dataset is in',
    {
      edit: 'sites/portal/governance/waivers.yaml',
      from: 'row: completeness.portal.statistics, value: population',
      to: 'row: completeness.portal.statistics, value: nature',
    },
    { edit: 'content/portal/figures/reservoir-levels.md', from: 'field: 自然资源', to: 'field: 人口' },
  ),
];
