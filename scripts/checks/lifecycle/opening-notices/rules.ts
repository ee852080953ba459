/** Rules about the notice by which a site was opened. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'opening-notice-kind': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-DL-8.2', 'R-YZ-10.2', 'R-LYG-6.3b'],
    zh: {
      summary: 'openingNotice 写的是已经有的开通公告。',
      message: 'openingNotice 写的“{value}”{reason}。',
      fix: '写开通公告的条目编号；公告在站群以外的，写那份公告的网址。',
    },
    en: {
      summary: 'openingNotice names an opening notice that exists.',
      message: 'The notice "{value}" in openingNotice {reason}.',
      fix: 'Write the id of the opening notice, or its address where it is outside the fleet.',
    },
    example: { bad: 'openingNotice: www-20250301-99', good: 'openingNotice: www-20241104-61' },
  },
  'opening-notice-site': {
    severity: 'error',
    clauses: ['R-GO-3.1.2.4', 'R-DL-8.2', 'R-YZ-10.2', 'R-LYG-6.3b'],
    zh: {
      summary: '开通公告说的就是这个网站。',
      message: 'openingNotice 写的“{value}”说的是另一个网站。',
      fix: '公告由别的网站发布的，在 {notice} 里写 aboutSite: {site}；写错的，改成本站开通公告的条目编号。',
    },
    en: {
      summary: 'The opening notice of a site is about that site.',
      message: 'The notice "{value}" in openingNotice is about another site.',
      fix: 'If another site publishes it, write aboutSite: {site} into {notice}; otherwise write the id of the notice of this site.',
    },
    example: { bad: 'openingNotice: www-20250301-01(公告没有写 aboutSite)', good: 'aboutSite: swj' },
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
