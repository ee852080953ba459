/** Rules about the notice by which a site was opened. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'opening-notice-kind': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-DL-8.2', 'R-YZ-10.2', 'R-LYG-6.3b'],
    zh: {
      summary: '开通公告是一份已经发布的、说这个网站的开通公告。',
      message: 'openingNotice 写的“{value}”不是本站的开通公告：{reason}。',
      fix: '写“开通公告”的条目编号；公告由别的网站发布的，在公告里写 aboutSite: {site}；发布在站群以外的，写它的网址。',
    },
    en: {
      summary: 'The opening notice of a site is a published notice of its opening.',
      message: 'The entry "{value}" in openingNotice is not the opening notice of this site: {reason}.',
      fix: 'Write the id of a notice of opening; if another site publishes it, write aboutSite: {site} into it; write its address if it is outside the fleet.',
    },
    example: { bad: 'openingNotice: www-20250301-01(普通通知)', good: 'openingNotice: www-20250302-01(开通公告)' },
  },
  'opening-notice-place': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-DL-8.2', 'R-YZ-10.2', 'R-LYG-6.3b'],
    zh: {
      summary: '开通公告发布在规定的网站。',
      message: '按规定（{clauses}），开通公告要发布在{place}，“{value}”不是。',
      fix: '写{place}上那份公告的网址；那个网站在站群以外的，先把它登记到 sites/fleet.yaml 的 superiorSources。',
    },
    en: {
      summary: 'The opening notice is on the site that the regulations require.',
      message: 'The opening notice has to be on {place} ({clauses}); "{value}" is not.',
      fix: 'Write the address of the notice on {place}; a site outside the fleet is registered under superiorSources in sites/fleet.yaml.',
    },
    example: {
      bad: 'openingNotice: https://www.example.com/1.html',
      good: 'openingNotice: https://www.province.example.gov.cn/1.html',
    },
  },
});
