import { casesOf, inNews, inPortal, newsMatter, type Change, type RuleCase } from '../../testing/rule-case.ts';
import { withPack } from '../case-helpers.ts';

/** From the day of the news on the portal records its reviews; the fixture begins later. */
const since = (day = '2025-03-02') => inPortal("reviewsRecordedSince: '2025-06-02'", `reviewsRecordedSince: '${day}'`);
const supplied = inNews('kind: 自编信息', 'kind: 信息报送');
const record = (field: string, by = '测试市水务局办公室', on = '2025-03-01'): string =>
  `${field}: { by: ${by}, on: '${on}' }\n`;
const withRecords = (...records: string[]): Change => inNews('subtype: 要闻\n', `subtype: 要闻\n${records.join('')}`);
/** What that pack requires of the topic of the fixture. */
const TOPIC = 'metadata/topic-plan content/portal/campaigns/flood.md:14:11';
/** What that pack requires of the catalogue of the fixture. */
const CATALOGUE = 'metadata/catalogue-node-empty sites/portal/site.yaml:27:44';
const NEW: Change = {
  write: 'content/portal/news/2025-04-01-more.md',
  content: `${newsMatter('portal-20250401-01', '2025-04-01')}---\n\n正文。\n`,
};
const SECRECY = record('secrecyReview');
const CONTENT = record('contentReview');

const reprint = (records: string): Change =>
  inNews(
    'kind: 自编信息\n',
    `kind: 网上采集
  url: https://daily.test.com/1.html
  originalTitle: 测试市召开防汛工作会议
  originalPublishedAt: '2025-03-01 09:00'
  registerId: daily
reprint: true
${records}`,
  );
const source = (kind: string): Change => ({
  write: 'sites/portal/governance/sources.yaml',
  content: `sources:
  - { id: daily, name: 测试日报, url: 'https://daily.test.com/', kind: ${kind}, approvedBy: 办公室, approvedOn: '2025-01-05' }
`,
});

export const cases: readonly RuleCase[] = [
  ...casesOf('review-missing')(
    ['an item of a business unit without secrecy review', [supplied, since()], ['7:9'], 'R-GO-2.2.2a', 'secrecyReview'],
    ['nothing wrong with one that has it', [supplied, since(), withRecords(SECRECY)]],
    ['nothing wrong with one from before reviews were recorded', [supplied, since('2025-03-03')]],
    [
      'a reprint from a newspaper without either review',
      [reprint(''), since(), source('核定稿源单位')],
      ['7:9', '7:9'],
      'R-GO-8.2.1c',
      '转载自非政府网站',
    ],
    ['nothing wrong with one that has both', [reprint(`${CONTENT}${SECRECY}`), since(), source('核定稿源单位')]],
    ['nothing wrong with a reprint from a government site', [reprint(''), since(), source('党政机关网站')]],
    [
      'one where the rules require the reviews of every reprint',
      [reprint(''), since(), source('党政机关网站'), withPack('yongzhou')],
      [TOPIC, '7:9', '7:9'],
      'R-YZ-19.3e',
    ],
  ),
  ...casesOf('review-missing')([
    'any item where the rules require the secrecy review of every one',
    [NEW, since('2025-04-01'), withPack('jiangmen')],
    ['7:9', CATALOGUE],
    'R-JM-35',
  ]),
  ...casesOf('review-own')(
    ['an editor who reviews', [withRecords(record('secrecyReview', '乙'))], ['13:22'], '乙'],
    ['nothing wrong with somebody else', [withRecords(record('contentReview', '丙'))]],
  ),
  ...casesOf('review-late')(
    [
      'a review after the publication',
      [withRecords(record('secrecyReview', '丙', '2025-03-03'))],
      ['13:29'],
      '2025-03-02',
    ],
    ['nothing wrong with one on the same day', [withRecords(record('secrecyReview', '丙', '2025-03-02'))]],
  ),
];
