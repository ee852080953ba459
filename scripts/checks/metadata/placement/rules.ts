/** The folder, the column and the type of an entry. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'site-unknown': {
    severity: 'error',
    clauses: ['R-LYG-2'],
    zh: {
      summary: '条目属于登记过的站点。',
      message: '站群里没有站点“{value}”。',
      fix: '把文件移到已有站点的文件夹；新站点要先登记在 sites/fleet.yaml 并建立 sites/{value}/site.yaml。',
    },
    en: {
      summary: 'Entries belong to a registered site.',
      message: 'There is no site "{value}" in the fleet.',
      fix: 'Move the file to a site that exists, or register the site in sites/fleet.yaml with its site.yaml.',
    },
    example: { bad: 'content/wwww/dt/2025-03-01-a.md', good: 'content/www/dt/2025-03-01-a.md' },
  },
  'column-undeclared': {
    severity: 'error',
    clauses: ['R-GO-5.3.1a', 'R-DL-16.1'],
    zh: {
      summary: '条目放在声明过的栏目里。',
      message: '站点“{site}”没有栏目“{value}”。',
      fix: '[[您要放的栏目可能是“{suggestion}”。]]把文件移到已有栏目的文件夹；新栏目要先写进 {record}。',
    },
    en: {
      summary: 'Entries are stored in a declared column.',
      message: 'The site "{site}" has no column "{value}".',
      fix: '[[Did you mean "{suggestion}"? ]]Move the file to a column that exists, or declare the column in {record}.',
    },
    example: { bad: 'content/www/xwzz/2025-03-01-a.md', good: 'content/www/xwzx/2025-03-01-a.md' },
  },
  'column-without-types': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '频道只含下级栏目，不直接放条目。',
      message: '栏目“{column}”（{value}）不能直接放条目。',
      fix: '把文件移到它的下级栏目[[：{below}]]；确要直接放，在 site.yaml 中给这个栏目写上 types。',
    },
    en: {
      summary: 'A channel has sub-columns and no entries of its own.',
      message: 'The column "{column}" ({value}) takes no entries.',
      fix: 'Move the file to one of its sub-columns[[: {below}]], or give the column types in site.yaml.',
    },
    example: { bad: 'content/www/zwgk/2025-03-01-a.md', good: 'content/www/zwgk/zcwj/2025-03-01-a.md' },
  },
  'type-missing': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '栏目可放几种内容类型时，条目要写明是哪一种。',
      message: '栏目“{column}”可以放几种内容，没有写明这一条是哪一种。',
      fix: '加上一行 type: …，可以写的有：{allowed}。',
    },
    en: {
      summary: 'An entry in a column that takes several types states its type.',
      message: 'The column "{column}" takes several types and the entry states none.',
      fix: 'Add a line type: …, one of: {allowed}.',
    },
    example: { bad: 'title: 标题', good: 'type: notice\ntitle: 标题' },
  },
  'type-not-allowed': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '条目的内容类型是栏目允许的。',
      message: '栏目“{column}”不能放“{value}”这种内容。',
      fix: '改为 {allowed}，或者把文件移到合适的栏目[[：{elsewhere}]]。',
    },
    en: {
      summary: 'The type of an entry is one its column takes.',
      message: 'The column "{column}" does not take the type "{value}".',
      fix: 'Use {allowed}, or move the file to a column that takes it[[: {elsewhere}]].',
    },
    example: { bad: 'type: newz', good: 'type: news' },
  },
  'column-type-mismatch': {
    severity: 'error',
    clauses: ['R-GO-5.3.1b'],
    zh: {
      summary: '条目的字段与所在栏目的内容类型一致。',
      message: '栏目“{column}”放的是“{own}”，这里写的却是“{label}”的字段：{value}。',
      fix: '放错栏目的，把文件移到放“{label}”的栏目[[：{elsewhere}]]；没有放错的，删去这些字段。',
    },
    en: {
      summary: 'The fields of an entry are those of the type its column takes.',
      message: 'The column "{column}" takes "{own}", but these fields belong to "{label}": {value}.',
      fix: 'Move the file to a column that takes "{label}"[[: {elsewhere}]], or delete the fields if it is in the right place.',
    },
    example: {
      bad: 'content/www/dt/2025-03-01-a.md 写了 issuer、docKind',
      good: 'content/www/zwgk/zcwj/2025-03-01-a.md',
    },
  },
  'file-misplaced': {
    severity: 'error',
    clauses: ['DESIGN-2'],
    zh: {
      summary: '有日期的条目，文件名以发布日期开头。',
      message: '文件名“{value}”与发布日期不一致。',
      fix: '把文件名改为以 {expected} 开头；如果日期写错了，改正发布时间。',
    },
    en: {
      summary: 'The file name of a dated entry begins with its day.',
      message: 'The file name "{value}" does not match the publish time.',
      fix: 'Begin the file name with {expected}, or fix the publish time.',
    },
    example: { bad: '2025-03-02-meeting.md(发布时间 2025-03-01 09:30)', good: '2025-03-01-meeting.md' },
  },
  'file-outside-column': {
    severity: 'error',
    clauses: ['DESIGN-2'],
    zh: {
      summary: '条目放在站点和栏目的文件夹里。',
      message: '这个条目没有放在栏目的文件夹里。',
      fix: '移到 content/<站点编号>/<栏目路径>/ 下；不是条目的说明文件，移出 content/。',
    },
    en: {
      summary: 'Entries are stored in the folder of a site and a column.',
      message: 'This entry is not in the folder of a column.',
      fix: 'Move it to content/<site>/<column path>/; keep notes that are not entries elsewhere.',
    },
    example: { bad: 'content/2025-03-01-notice.md', good: 'content/portal/notices/2025-03-01-notice.md' },
  },
});
