/** Rules about addresses that have been published. */
import { defineRules } from '../rules/define-rules.ts';

export const rules = defineRules({
  moved: {
    severity: 'error',
    clauses: ['R-YZ-13.1', 'R-DL-9.2'],
    zh: {
      summary: '移动或改名的稿件，原网址跳转到新位置。',
      message: '发布过的网址 {value} 打不开了，这篇稿件现在是 {entry}。',
      fix: "在 {entry} 的字段区加上：aliases: ['{value}']（已有 aliases 的，加进方括号里）。",
    },
    en: {
      summary: 'The old address of an entry that moved redirects to the new one.',
      message: 'The published address {value} no longer exists; its entry is now {entry}.',
      fix: "Add to the front matter of {entry}: aliases: ['{value}']",
    },
    example: { bad: '把 2025-03-02-meeting.md 改名，没有写 aliases', good: 'aliases: [/news/2025-03-02-meeting/]' },
  },
  deleted: {
    severity: 'error',
    clauses: ['R-YZ-13.1', 'R-DL-21', 'R-DL-9.2'],
    zh: {
      summary: '发布过的稿件不直接删除，撤回的要留下说明。',
      message: '发布过的网址 {value} 打不开了，稿件 {entry} 已被删除。',
      fix: "恢复 {entry}，改为 state: 已撤回，并写 withdrawnAt 和 withdrawnReason；已有稿件取代它的，也可以在那一篇里加上 aliases: ['{value}']。",
    },
    en: {
      summary: 'A published entry is withdrawn, not deleted.',
      message: 'The published address {value} no longer exists; its entry {entry} was deleted.',
      fix: "Restore {entry} and withdraw it with withdrawnAt and withdrawnReason, or add aliases: ['{value}'] to the entry that replaces it.",
    },
    example: {
      bad: 'git rm content/www/tzgg/2025-03-06-drill.md',
      good: "state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\nwithdrawnReason: 演练取消",
    },
  },
  hidden: {
    severity: 'error',
    clauses: ['R-YZ-13.1', 'R-DL-21'],
    zh: {
      summary: '发布过的稿件不改回草稿。',
      message: '发布过的网址 {value} 打不开了，{entry} 现在是草稿、未到发布时间，或者改成了不公开。',
      fix: '要撤下的，在 {entry} 中写 state: 已撤回，并写 withdrawnAt 和 withdrawnReason；不撤下的，恢复原来的状态和发布时间。',
    },
    en: {
      summary: 'A published entry does not become a draft again.',
      message: 'The published address {value} no longer exists; {entry} is a draft, scheduled, or no longer disclosed.',
      fix: 'Withdraw the entry with withdrawnAt and withdrawnReason, or restore its state and time.',
    },
    example: {
      bad: 'state: 草稿',
      good: "state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\nwithdrawnReason: 数据有误",
    },
  },
  'column-lost': {
    severity: 'error',
    clauses: ['R-YZ-13.1', 'R-YZ-19.0', 'R-DL-13.2'],
    zh: {
      summary: '移动、改名或撤销的栏目，原网址仍然有去处。',
      message: '发布过的网址 {value} 打不开了[[，连同它下面的 {count} 个网址]]。',
      fix: "栏目改名或者移动的，在 {record} 的栏目[[“{column}”]]中加上 aliases: ['{value}']；不再更新的栏目不要删去，恢复它并在 lifecycle 中写 state: archived。",
    },
    en: {
      summary: 'The old address of a column that moved or ended still works.',
      message: 'The published address {value} no longer exists[[, nor do {count} addresses below it]].',
      fix: 'In {record}, add aliases: [\'{value}\'] to the column[[ "{column}"]] it became; keep a column that ended and write state: archived under lifecycle.',
    },
    example: { bad: '栏目 tzgg 改为 gsgg，没有写 aliases', good: 'id: gsgg\naliases: [/tzgg/]' },
  },
  lost: {
    severity: 'error',
    clauses: ['R-YZ-13.1', 'R-DL-9.2'],
    zh: {
      summary: '发布过的网址一直打得开。',
      message: '发布过的网址 {value} 打不开了，Git 历史里也查不到它原来的稿件。',
      fix: "内容移到别处的，在现在的稿件或者栏目里加上 aliases: ['{value}']；撤回的，恢复稿件并写 state: 已撤回。",
    },
    en: {
      summary: 'A published address always works.',
      message: 'The published address {value} no longer exists, and the Git history has no entry for it.',
      fix: "Add aliases: ['{value}'] to the entry or column the content is in now, or restore the entry and withdraw it.",
    },
    example: { bad: 'published-urls.txt 中有 /news/old/，网站上没有', good: 'aliases: [/news/old/]' },
  },
  unmapped: {
    severity: 'error',
    clauses: ['R-DL-9.2', 'R-GO-3.2.1d'],
    zh: {
      summary: '关停的网站，每一个发布过的网址都有新的去处。',
      message: '网站已经关停，网址 {value} 没有转到新的位置。',
      fix: '在 sites/{site}/site.yaml 的 moved 中写明这个网址（或者它的上级）转到哪里。',
    },
    en: {
      summary: 'Every published address of a closed site redirects.',
      message: 'The site is closed and {value} does not redirect.',
      fix: 'Add the address, or one above it, to moved in sites/{site}/site.yaml.',
    },
    example: {
      bad: 'status: closed',
      good: 'status: closed\nmoved:\n  - { from: /zwgk/, to: https://www.example.gov.cn/sw/zwgk/ }',
    },
  },
  'list-missing': {
    severity: 'warning',
    clauses: ['R-YZ-13.1', 'DESIGN-5'],
    zh: {
      summary: '每个站点有一份发布过的网址清单。',
      message: '站点 {site} 还没有网址清单，无从判断发布过的网址是否丢失。',
      fix: '运行 npm run lantai -- urls --update --site {site}，并提交写好的清单。',
    },
    en: {
      summary: 'Every site keeps a list of the addresses it has published.',
      message: 'The site {site} has no list of published addresses, so a lost address would not be noticed.',
      fix: 'Run npm run lantai -- urls --update --site {site} and commit the list.',
    },
    example: { bad: 'sites/www/ 中没有 published-urls.txt', good: 'npm run lantai -- urls --update' },
  },
  'list-line': {
    severity: 'error',
    clauses: ['R-YZ-13.1'],
    zh: {
      summary: '网址清单每行一个网址，以 / 开头。',
      message: '“{value}”不是本站的网址。',
      fix: '改成以 / 开头的网址；不需要的行删去。清单由 npm run lantai -- urls --update 写，一般不用手改。',
    },
    en: {
      summary: 'The list has one address per line, each beginning with a slash.',
      message: '"{value}" is not an address of this site.',
      fix: 'Write an address that begins with a slash, or delete the line.',
    },
    example: { bad: 'https://www.example.gov.cn/news/', good: '/news/' },
  },
  'history-shallow': {
    severity: 'info',
    clauses: ['R-YZ-13.1', 'DESIGN-5'],
    zh: {
      summary: '检查发布过的网址需要完整的 Git 历史。',
      message: '这里的 Git 历史不完整，只按网址清单检查，清单之后发布又删除的网址查不到。',
      fix: '取回全部历史：git fetch --unshallow；在自动检查中把取回深度设为 0（fetch-depth: 0）。',
    },
    en: {
      summary: 'Checking published addresses needs the whole Git history.',
      message:
        'The Git history is incomplete (shallow clone): only the list was checked, not what was published and deleted after it.',
      fix: 'Fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in automatic checks.',
    },
    example: { bad: 'git clone --depth 1', good: 'git clone' },
  },
});
