/** Rules about sites that close, move or change their domain. */
import type { Rule } from '../../check.ts';

export const standingRules = {
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
      message: 'The portal of a government cannot be closed.',
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
      summary: 'A site that is offline, migrating or closed names the notice that says so.',
      message: 'The state of the site needs a notice; statusNotice is missing.',
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
      summary: 'The notice of a state is one that is shown and of the kind the state asks for.',
      message: 'statusNotice "{value}" is no notice that is shown now and announces the state of the site.',
      fix: 'Name a published notice of the right kind.',
    },
    example: {
      bad: 'status: migrating\nstatusNotice: swj-20250301-01(普通通知)',
      good: 'status: migrating\nstatusNotice: swj-20250302-01(迁移公告)',
    },
  },
  'offline-over': {
    severity: 'warning',
    clauses: ['R-YZ-13.3', 'R-JM-40.2'],
    zh: {
      summary: '公告的恢复时间一到，网站恢复运行。',
      message: '公告说网站在 {to} 恢复，站点状态仍然是“{value}”。',
      fix: '网站已经恢复的，把 status 改成 live；推迟恢复的，更新公告中的恢复时间。',
    },
    en: {
      summary: 'A site is back when its notice says so.',
      message: 'The notice says that the site is back at {to}, and it is still offline.',
      fix: 'Write status: live, or move the time in the notice.',
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
      summary: 'Content that moved away leads to a folder of another site.',
      message: 'The new address "{value}" cannot be used: it ends with a slash and lies on another site.',
      fix: 'Write the folder on the other site; moves within the site are aliases of the column or the entry.',
    },
    example: { bad: 'to: https://www.example.gov.cn/sw.html', good: 'to: https://www.example.gov.cn/sw/' },
  },
  'host-alias-order': {
    severity: 'error',
    clauses: ['R-GO-3.1.4d', 'X-1'],
    zh: {
      summary: '其他域名的停用日期不早于启用日期。',
      message: '域名 {name} 的停用日期 {value} 早于启用日期 {since}。',
      fix: '核对两个日期。',
    },
    en: {
      summary: 'A further domain ends on or after its first day.',
      message: 'The domain {name} ends on {value}, before its first day {since}.',
      fix: 'Check both days.',
    },
    example: { bad: "since: '2025-06-01'\nuntil: '2025-01-01'", good: "since: '2025-01-01'\nuntil: '2025-06-01'" },
  },
  'host-alias-long': {
    severity: 'error',
    clauses: ['R-JM-12.4b'],
    zh: {
      summary: '原域名与新域名并用的时间不超过规定。',
      message: '域名 {name} 用到 {value}，按规定（{clauses}）最晚到 {last}。',
      fix: '把 until 改为 {last} 或者更早，并在到期前注销这个域名。',
    },
    en: {
      summary: 'An old domain runs beside the new one no longer than allowed.',
      message: 'The domain {name} runs until {value}; the last day allowed is {last} ({clauses}).',
      fix: 'Write {last} or an earlier day.',
    },
    example: { bad: "since: '2025-01-01'\nuntil: '2027-01-01'", good: "since: '2025-01-01'\nuntil: '2026-01-01'" },
  },
  'host-alias-ended': {
    severity: 'warning',
    clauses: ['R-JM-12.4b', 'R-GO-3.1.4d'],
    zh: {
      summary: '停用的域名从站点记录中删去。',
      message: '域名 {name} 已于 {value} 停用，不再跳转。',
      fix: '确认域名已经注销，然后删去这一项；还要继续跳转的，推后停用日期。',
    },
    en: {
      summary: 'A domain that has ended is taken from the record.',
      message: 'The domain {name} ended on {value} and is no longer redirected.',
      fix: 'Remove it once it is cancelled, or move its last day.',
    },
    example: { bad: "until: '2020-12-31'", good: "until: '2099-12-31'" },
  },
} as const satisfies Record<string, Rule>;
