/** Rules about links and pictures. */
import type { Rule } from '../../check.ts';

export const linkRules = {
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
      message: 'The link "{value}" would run a script or is no web address.',
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
      fix: 'Write it whole, with https://, without spaces and quotes; use forward slashes; follow % by two hexadecimal digits.',
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
      summary: 'Links lead to the site they seem to lead to.',
      message: 'The link "{value}" seems to lead to one site and leads to another.',
      fix: 'Check the address: nothing before @, no letters that look like Latin ones, no name of another site in it; the same site, mail address or number in text and address.',
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
      summary: 'No links to this machine or to inner networks.',
      message: 'The link "{value}" leads to this machine or an inner network; the public cannot open it.',
      fix: 'Use an address the public can reach, or delete the link.',
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
      message: 'The address "{value}" takes in the punctuation that follows it.',
      fix: 'Put the address in angle brackets: <{address}>, or a space after it.',
    },
    example: { bad: '网址：https://www.gov.cn/。', good: '网址：<https://www.gov.cn/>。' },
  },
  'link-unread': {
    severity: 'error',
    clauses: ['R-JM-41.4'],
    zh: {
      summary: '链接和图片写得完整，不会原样显示在网页上。',
      message: '“{value}”没有成为链接或图片，会原样显示在网页上。',
      fix: '方括号和圆括号紧挨着写，地址里没有空格和中文括号，例如 [申请表](form.docx)；确是文字的，在 [ 前面加反斜杠 \\。',
    },
    en: {
      summary: 'Links and pictures are complete and not shown as they are typed.',
      message: '"{value}" is no link or picture and will be shown as it is typed.',
      fix: 'Write the brackets next to each other, without spaces in the address: [form](form.docx); put a backslash before [ in text.',
    },
    example: { bad: '[申请表](申请表 1.docx)', good: '[申请表](form.docx)' },
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
      summary: 'Linked entries are shown.',
      message: 'The entry behind "{value}" is not shown now; readers cannot open it.',
      fix: 'Add the link when the entry is published; remove links to withdrawn ones.',
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
      summary: 'Links have text that can be seen and read.',
      message: 'The link to "{value}" has no text or picture that can be seen.',
      fix: 'Say where it leads; delete links of unknown origin and find out who added them.',
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
  'picture-alt': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.1.1'],
    zh: {
      summary: '图片有文字说明。',
      message: '图片“{value}”没有文字说明。',
      fix: '在方括号里写明画面上有什么：![工作人员检查水闸]({value})',
    },
    en: {
      summary: 'Pictures have a description.',
      message: 'The picture "{value}" has no description.',
      fix: 'Write in the brackets what it shows: ![Staff checking a sluice]({value})',
    },
    example: { bad: '![](sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-alt-words': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG-1.1.1'],
    zh: {
      summary: '图片说明写画面内容，不写文件名或“图片”二字。',
      message: '图片说明“{value}”没有说明画面上有什么。',
      fix: '告诉看不见图片的人画面上有什么，例如 ![工作人员检查水闸](sluice.jpg)。',
    },
    en: {
      summary: 'A description tells what the picture shows, not its file name.',
      message: 'The description "{value}" does not tell what the picture shows.',
      fix: 'Tell those who cannot see it what it shows.',
    },
    example: { bad: '![sluice.jpg](sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-alt-long': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-6.1c', 'WCAG-1.1.1'],
    zh: {
      summary: '图片说明简短。',
      message: '图片说明“{value}…”超过 {limit} 个字，读者在网页上看不到它。',
      fix: '图片说明写一两句话；图上的文字和数据写进正文。',
    },
    en: {
      summary: 'Descriptions of pictures are short.',
      message: 'The description "{value}…" is longer than {limit} characters, and readers do not see it on the page.',
      fix: 'Describe the picture in a sentence or two; write what it says in the text.',
    },
    example: { bad: '![(三千字的说明)](sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'hover-text': {
    severity: 'error',
    clauses: ['R-DL-27', 'R-GO-6.1c'],
    zh: {
      summary: '只在鼠标停留时出现的提示文字简短。',
      message: '提示文字“{value}…”超过 {limit} 个字，读者一般看不到它。',
      fix: '把引号里的提示文字写进正文，或者删去。',
    },
    en: {
      summary: 'Text that shows only under a pointer is short.',
      message: 'The text "{value}…" is longer than {limit} characters and shows only under a pointer.',
      fix: 'Move the quoted text into the body, or delete it.',
    },
    example: { bad: '[办法](a.md "(一千字)")', good: '[办法](a.md)' },
  },
  'picture-remote': {
    severity: 'error',
    clauses: ['R-GO-3.1.4e', 'DESIGN-5'],
    zh: {
      summary: '图片放在本站，不引用其他网站的图片。',
      message: '图片“{value}”在其他网站上。',
      fix: '取得授权后把图片下载到 {folder} 下，再写文件名。',
    },
    en: {
      summary: 'Pictures lie on the site itself.',
      message: 'The picture "{value}" lies on another site.',
      fix: 'Download it to {folder}, with permission, and write its file name.',
    },
    example: { bad: '![水闸](https://img.example.com/sluice.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-missing': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c', 'R-JM-41.4', 'R-GO-8.2.2a'],
    zh: {
      summary: '正文中的图片都在文件夹里。',
      message: '图片“{value}”不存在。',
      fix: '把图片放到 {folder} 下，或改正文件名。',
    },
    en: {
      summary: 'Pictures in the text exist.',
      message: 'The picture "{value}" does not exist.',
      fix: 'Put it into {folder} or mend the name.',
    },
    example: { bad: '![工作人员检查水闸](missing.jpg)', good: '![工作人员检查水闸](sluice.jpg)' },
  },
  'picture-format': {
    severity: 'error',
    clauses: ['R-GO-4.1.5c'],
    zh: {
      summary: '正文中的图片是可以显示的格式。',
      message: '“{value}”不是可以显示的图片。',
      fix: '换成 {allowed} 格式的图片；其他文件写成链接：[名称]({value})',
    },
    en: {
      summary: 'Pictures in the text have a format that can be shown.',
      message: '"{value}" is not a picture that can be shown.',
      fix: 'Use one of {allowed}; write other files as links: [name]({value})',
    },
    example: { bad: '![申请表](form.docx)', good: '[申请表](form.docx)' },
  },
} as const satisfies Record<string, Rule>;
