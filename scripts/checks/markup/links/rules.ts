/** Rules about links: their targets, and whether their text describes them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'link-scheme': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-GO-7.2.1a', 'DESIGN-5'],
    zh: {
      summary: '链接只用 http、https、mailto、tel，或站内的文件和网页。',
      message: '链接“{value}”会运行脚本，或者不是网页地址。',
      fix: '改为 https:// 开头的网址，或站内文件的名字。',
    },
    en: {
      summary: 'Links use http, https, mailto, tel, or files and pages of the site.',
      message: 'The link "{value}" would run a script or is not a web address.',
      fix: 'Use an address with https:// or the name of a file of the site.',
    },
    example: { bad: '[详情](javascript:alert(1))', good: '[办理指南](https://zwfw.example.gov.cn/)' },
  },
  'link-outside': {
    severity: 'error',
    clauses: ['R-GO-5.3.2', 'DESIGN-5'],
    zh: {
      summary: '站内链接不指向本站内容文件夹以外。',
      message: '链接“{value}”指到了本站的内容文件夹之外。',
      fix: '链接其他网站的内容，写它的完整网址；链接本站内容，检查 ../ 的层数。',
    },
    en: {
      summary: 'Relative links stay inside the content of the site.',
      message: 'The link "{value}" leads out of the content of the site.',
      fix: 'Write the full address for content of another site; otherwise check the number of ../.',
    },
    example: { bad: '[文件](../../../swj/dt/a.md)', good: '[文件](https://swj.example.gov.cn/dt/a/)' },
  },
  'link-malformed': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '链接地址写法正确。',
      message: '链接“{value}”的写法不对。',
      fix: '网址写完整，以 https:// 开头，没有空格和引号；用正斜杠 /，不用反斜杠；% 后面应是两位十六进制数；邮箱写成 mailto:名字@域名。',
    },
    en: {
      summary: 'Addresses are well formed.',
      message: 'The link "{value}" is not well formed.',
      fix: 'Write it in full, with https://, without spaces and quotes; use forward slashes; write two hexadecimal digits after %.',
    },
    example: { bad: '[网站](//www.example.gov.cn)', good: '[网站](https://www.example.gov.cn/)' },
  },
  'link-disguised': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-7.2.1a'],
    zh: {
      summary: '链接指向它看起来指向的网站。',
      message: '链接“{value}”看起来指向一个网站，实际指向另一个。',
      fix: '核对网址：域名前没有 @，域名里没有形似英文的其他字母，也不夹着别的网站的域名；文字里的网址、邮箱、电话与链接的一致；来历不明的删去，并查明由谁加入。',
    },
    en: {
      summary: 'Links lead to the site they appear to lead to.',
      message: 'The link "{value}" appears to lead to one site but leads to another.',
      fix: 'Check the address: it has nothing before an @, no letters that look like Latin ones and no name of another site; site, mail address or number are the same in text and address.',
    },
    example: { bad: '[www.gov.cn](https://evil.example.com/)', good: '[www.gov.cn](https://www.gov.cn/)' },
  },
  'link-private': {
    severity: 'error',
    clauses: ['R-JM-41.4', 'R-GO-8.2.2a'],
    zh: {
      summary: '链接不指向本机和内网地址。',
      message: '链接“{value}”是本机或内网地址，公众打不开。',
      fix: '换成公众能访问的网址；没有的，删去链接。',
    },
    en: {
      summary: 'No links to this machine or to internal networks.',
      message: 'The link "{value}" leads to this machine or an internal network; visitors cannot open it.',
      fix: 'Use an address that visitors can reach, or delete the link.',
    },
    example: { bad: '[系统](http://192.168.1.5/)', good: '[系统](https://zwfw.example.gov.cn/)' },
  },
  'link-runs-on': {
    severity: 'error',
    clauses: ['R-JM-41.4', 'R-GO-8.2.2a'],
    zh: {
      summary: '网址到它的末尾为止，不带上后面的中文标点和文字。',
      message: '网址“{value}”带上了后面的中文标点，点开会找不到网页。',
      fix: '用尖括号把网址括起来：<{address}>，或者在网址后面空一格。',
    },
    en: {
      summary: 'An address ends before the Chinese punctuation that follows it.',
      message: 'The address "{value}" includes the punctuation that follows it.',
      fix: 'Put the address in angle brackets: <{address}>, or a space after it.',
    },
    example: { bad: '网址：https://www.gov.cn/。', good: '网址：<https://www.gov.cn/>。' },
  },
  'link-missing': {
    severity: 'error',
    clauses: ['R-JM-41.4', 'R-GO-8.2.2a', 'R-JM-22.3'],
    zh: {
      summary: '链接到的文件和条目都存在。',
      message: '链接“{value}”指向的 {target} 不存在。',
      fix: '核对文件名和文件夹；链接条目写它的源文件名，例如 ./2025-03-01-notice.md。',
    },
    en: {
      summary: 'Linked files and entries exist.',
      message: 'The link "{value}" leads to {target}, which does not exist.',
      fix: 'Check name and folder; link an entry by its source file, for example ./2025-03-01-notice.md.',
    },
    example: { bad: '[办法](./2025-03-01-missing.md)', good: '[办法](./2025-03-01-measures.md)' },
  },
  'link-hidden-entry': {
    severity: 'warning',
    clauses: ['R-JM-41.4', 'R-GO-8.2.2a'],
    zh: {
      summary: '链接到的条目是公开显示的。',
      message: '链接“{value}”指向的条目目前不显示（草稿、未到时间、已下线或已撤回），读者点不开。',
      fix: '等目标条目发布后再加链接；已撤回的，删去链接。',
    },
    en: {
      summary: 'Linked entries are visible.',
      message: 'The entry that "{value}" leads to is not visible now; visitors cannot open it.',
      fix: 'Add the link when the entry is published; remove links to withdrawn entries.',
    },
    example: { bad: '[办法](./2025-03-01-draft.md)', good: '[办法](./2025-03-01-measures.md)' },
  },
  'hidden-link': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-7.2.1a'],
    zh: {
      summary: '链接有看得见、读得出的文字，没有暗链。',
      message: '指向“{value}”的链接没有看得见的文字或者图片。',
      fix: '写明链接的去处，例如 [示例市人民政府](网址)，图片做链接的换成看得清的图片；来历不明的链接删去，并查明由谁加入。',
    },
    en: {
      summary: 'Links have visible text.',
      message: 'The link to "{value}" has no visible text or picture.',
      fix: 'Write where it leads; delete links of unknown origin and find out who added them.',
    },
    example: { bad: '[.](https://spam.example.com/)', good: '[示例市人民政府](https://www.example.gov.cn/)' },
  },
  'link-text': {
    severity: 'warning',
    clauses: ['R-GO-6.1c', 'WCAG-2.4.4'],
    zh: {
      summary: '链接文字单独读出来也知道去哪里。',
      message: '链接文字“{value}”没有说明去哪里。',
      fix: '把目标的名称写成链接文字，例如“[申请表](form.docx)”。',
    },
    en: {
      summary: 'Link text makes sense on its own.',
      message: 'The link text "{value}" does not say where it leads.',
      fix: 'Use the name of the target as link text, for example [application form](form.docx).',
    },
    example: { bad: '申请表请[点击这里](form.docx)', good: '请下载[申请表](form.docx)' },
  },
});
