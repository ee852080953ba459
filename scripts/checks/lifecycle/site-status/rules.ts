/** Rules about the status of a site, the notice that announces it, and content that moved to other sites. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'portal-closed': {
    severity: 'error',
    clauses: ['R-GO-3.2.0', 'R-LYG-8.1'],
    zh: {
      summary: '政府门户网站不关停。',
      message: '政府门户网站的站点状态不能是“{value}”。',
      fix: '政府门户网站一般不得关停：改版、迁移时保持原网址可用，站点状态写 live 或者 migrating。',
    },
    en: {
      summary: 'The portal of a government is not closed.',
      message: 'The portal of a government cannot have the status "{value}".',
      fix: 'Write live or migrating: a portal keeps its addresses through every redesign.',
    },
    example: { bad: 'kind: portal\nstatus: closed', good: 'kind: portal\nstatus: live' },
  },
  'status-notice-missing': {
    severity: 'error',
    clauses: ['R-DL-9.3', 'R-YZ-13.2', 'R-GO-3.2.1b', 'R-GO-3.2.2a'],
    zh: {
      summary: '临时下线、迁移、关停的网站写明是哪一份公告。',
      message: '站点状态是“{value}”，没有写站点状态公告（statusNotice）。',
      fix: '先发布公告，再加上一行 statusNotice: 公告的条目编号。',
    },
    en: {
      summary: 'A site that is offline, migrating or closed names the notice that announces it.',
      message: 'The status of the site is "{value}", which needs a notice; statusNotice is missing.',
      fix: 'Publish the notice and add statusNotice with its id.',
    },
    example: { bad: 'status: migrating', good: 'status: migrating\nstatusNotice: swj-20250301-01' },
  },
  'status-notice-kind': {
    severity: 'error',
    clauses: ['R-DL-9.3', 'R-YZ-13.2', 'R-GO-3.3b'],
    zh: {
      summary: '站点状态公告是与状态相符的、已经发布的公告。',
      message: '站点状态是“{status}”，statusNotice 写的“{value}”不是现在可以看到的{expected}。',
      fix: '写一份{expected}的条目编号；公告没有发布或者已经下线的，先发布。',
    },
    en: {
      summary: 'The notice of a status is visible and of the kind that the status requires.',
      message:
        'The status of the site is "{status}", and statusNotice "{value}" is not a visible notice of the kind {expected}.',
      fix: 'Write the id of a notice of the kind {expected}; publish it first if it is not visible.',
    },
    example: {
      bad: 'status: migrating\nstatusNotice: swj-20250301-01(普通通知)',
      good: 'status: migrating\nstatusNotice: swj-20250302-01(迁移公告)',
    },
  },
  'status-notice-site': {
    severity: 'error',
    clauses: ['R-DL-9.3', 'R-YZ-13.2', 'R-GO-3.2.1b'],
    zh: {
      summary: '站点状态公告说的就是这个网站。',
      message: 'statusNotice 写的“{value}”说的是另一个网站。',
      fix: '公告由别的网站发布的，在 {notice} 里写 aboutSite: {site}；写错的，改成本站公告的条目编号。',
    },
    en: {
      summary: 'The notice of a status is about that site.',
      message: 'The notice "{value}" in statusNotice is about another site.',
      fix: 'If another site publishes it, write aboutSite: {site} into {notice}; otherwise write the id of the notice of this site.',
    },
    example: { bad: 'statusNotice: www-20250301-01(公告没有写 aboutSite)', good: 'aboutSite: swj' },
  },
  'offline-ended': {
    severity: 'warning',
    clauses: ['R-YZ-13.3', 'R-JM-40.2'],
    zh: {
      summary: '公告的恢复时间一到，网站恢复运行。',
      message: '公告说网站在 {to} 恢复，站点状态仍然是“{value}”。',
      fix: '网站已经恢复的，把 status 改成 live；推迟恢复的，更新公告中的恢复时间。',
    },
    en: {
      summary: 'A site is live again at the time its notice states.',
      message: 'According to the notice the site reopened at {to}, but its status is still "{value}".',
      fix: 'Write status: live, or change the time in the notice.',
    },
    example: { bad: 'status: temporarilyOffline(恢复时间已过)', good: 'status: live' },
  },
  'domain-notice-differs': {
    severity: 'error',
    clauses: ['R-GO-3.3b', 'R-GO-3.1.4d'],
    zh: {
      summary: '域名变更公告的新域名就是网站的主域名。',
      message: '域名变更公告 {notice} 写的新域名是 {newDomain}，站点记录的主域名是 {value}。',
      fix: '核对两处，改成一致；原域名写入 domain.aliases，才会跳转。',
    },
    en: {
      summary: 'The new domain of a notice of change is the primary domain of the site.',
      message: 'The notice {notice} names {newDomain}, the record {value}.',
      fix: 'Make them agree; write the old domain under domain.aliases, so that it is redirected.',
    },
    example: { bad: 'newDomain: sw.example.gov.cn', good: 'newDomain: swj.example.gov.cn' },
  },
  'moved-target': {
    severity: 'error',
    clauses: ['R-DL-9.2', 'R-GO-3.2.1d'],
    zh: {
      summary: '迁出的内容转到别的网站的一个文件夹。',
      message: '迁出内容的新网址“{value}”不能用：要以 / 结尾，并且不在本站。',
      fix: '写别的网站上的网址并以 / 结尾；本站内的移动写在栏目或者稿件的 aliases 中。',
    },
    en: {
      summary: 'The new address of content that moved away is a folder of another site.',
      message: 'The new address "{value}" cannot be used: it has to end with a slash and be on another site.',
      fix: 'Write the folder on the other site; moves within the site are aliases of the column or the entry.',
    },
    example: { bad: 'to: https://www.example.gov.cn/sw.html', good: 'to: https://www.example.gov.cn/sw/' },
  },
});
