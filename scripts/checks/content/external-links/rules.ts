/** Links out of the fleet. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'link-unregistered': {
    severity: 'error',
    clauses: ['R-YZ-19.3.2', 'R-DL-27', 'R-JM-41.4'],
    zh: {
      summary: '链接到站群以外的网站，先经审核，登记在外部链接登记里；政府网站（gov.cn、.政务）和登记过的稿源除外。',
      message: '外部链接“{value}”没有登记，{host} 未经审核（{clauses}）。',
      fix: '报主管单位审核规范性、安全性和保密要求，核准后写进 {register}；不能核准的，删去链接。',
    },
    en: {
      summary:
        'Links to sites outside the fleet are approved and in the register of links; government sites (under gov.cn and its Chinese counterpart) and registered sources are not listed.',
      message: 'The link "{value}" is not registered: {host} has not been approved ({clauses}).',
      fix: 'Have it reviewed and add it to {register}, or delete the link.',
    },
    example: { bad: '[报名入口](https://www.unknown-site.com/)', good: '[报名入口](https://zwfw.example.gov.cn/)' },
  },
  'link-forbidden': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-LYG-6.5b', 'R-JM-40.1'],
    zh: {
      summary: '不链接广告页面和违法网站；规则不允许商业网站的，也不链接商业网站。',
      message: '“{value}”是{kind}，按规定（{clauses}）不得链接。',
      fix: '删去链接；登记错了类别的，改正外部链接登记。',
    },
    en: {
      summary:
        'There are no links to advertising and illegal sites, nor to commercial ones where the rules forbid them.',
      message: '"{value}" is a site of the kind {kind}, which may not be linked ({clauses}).',
      fix: 'Delete the link, or correct the kind in the register of links.',
    },
    example: { bad: '[点击领取](https://ad.toutiao.com/1)', good: '[网上办理](https://zwfw.example.gov.cn/)' },
  },
  'link-review-due': {
    severity: 'warning',
    clauses: ['R-JM-41.4', 'R-YZ-19.3.2'],
    zh: {
      summary: '登记的外部链接按期复核。',
      message: '“{name}”的链接由{approvedBy}于 {approvedOn} 核准，复核期限 {value} 已过。',
      fix: '打开看一遍：网站还在、内容没有变的，写上新的核准日期和复核期限；有问题的，删去登记和链接。',
    },
    en: {
      summary: 'Registered links are reviewed in time.',
      message: 'The link to "{name}", approved by {approvedBy} on {approvedOn}, was to be reviewed by {value}.',
      fix: 'Open it; write a new day of approval and review, or delete the record and the links.',
    },
    example: { bad: "reviewBy: '2024-01-05'", good: "reviewBy: '2027-01-05'" },
  },
});
