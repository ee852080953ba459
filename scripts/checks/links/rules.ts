/** Rules of the links check. `source` is the file the page was rendered from. */
import { defineRules } from '../rules/define-rules.ts';

export const rules = defineRules({
  'page-missing': {
    severity: 'error',
    clauses: ['R-JM-41.4', 'R-GO-8.2.2a'],
    zh: {
      summary: '生成清单中的每一页都真实存在。',
      message: '生成清单列有网页 {value}，但文件不存在。来源：{source}。',
      fix: '重新生成站点。',
    },
    en: {
      summary: 'Every page of the build manifest exists.',
      message: 'The manifest lists the page {value}, which does not exist. Source: {source}.',
      fix: 'Build the site again.',
    },
    example: { bad: 'build-manifest.json 列有 /a/，dist 中没有 a/index.html', good: 'dist/<站点>/a/index.html' },
  },
  'target-missing': {
    severity: 'error',
    clauses: ['R-JM-41.4', 'R-GO-8.2.2a', 'R-YZ-19.3.2'],
    zh: {
      summary: '站内链接指向存在的网页或文件。',
      message: '链接“{value}”指向的网页或文件不存在。来源：{source}。',
      fix: '改正链接；页面已经移走的，写新的地址。',
    },
    en: {
      summary: 'Internal links lead to pages or files that exist.',
      message: 'The link "{value}" leads nowhere. Source: {source}.',
      fix: 'Fix the link.',
    },
    example: { bad: '[通知](/tzgg/no-such-page/)', good: '[通知](/tzgg/)' },
  },
  'file-missing': {
    severity: 'error',
    clauses: ['R-JM-22.3', 'R-JM-41.4'],
    zh: {
      summary: '附件、图片、样式和脚本文件都存在。',
      message: '网页用到的文件“{value}”不存在。来源：{source}。',
      fix: '补上文件，或改正引用它的地方。',
    },
    en: {
      summary: 'Attachments, pictures, style sheets and scripts exist.',
      message: 'The file "{value}" used by the page does not exist. Source: {source}.',
      fix: 'Add the file or fix the reference.',
    },
    example: { bad: '<img src="/_astro/gone.png" alt="">', good: '<img src="/_astro/logo.svg" alt="">' },
  },
  'fragment-missing': {
    severity: 'error',
    clauses: ['R-JM-41.4'],
    zh: {
      summary: '指向页内位置的链接（#…）有对应的位置。',
      message: '链接“{value}”指向的页内位置“{fragment}”不存在。来源：{source}。',
      fix: '改正 # 后面的名称[[，例如 #{suggestion}]]。',
    },
    en: {
      summary: 'The target of a fragment link exists.',
      message: 'The link "{value}" leads to "{fragment}", which does not exist on the page. Source: {source}.',
      fix: 'Fix the part after #[[, for example #{suggestion}]].',
    },
    example: {
      bad: '<a href="#man">正文</a><main id="main"></main>',
      good: '<a href="#main">正文</a><main id="main"></main>',
    },
  },
  case: {
    severity: 'error',
    clauses: ['R-JM-41.4', 'R-GO-3.1.4e'],
    zh: {
      summary: '链接的大小写与真实地址一致。',
      message: '链接“{value}”的大小写不对，真实地址是 {expected}。来源：{source}。',
      fix: '写成 {expected}。',
    },
    en: {
      summary: 'Links match the letter case of the address.',
      message: 'The link "{value}" has the wrong letter case; the address is {expected}. Source: {source}.',
      fix: 'Write {expected}.',
    },
    example: { bad: '[通知](/TZGG/)', good: '[通知](/tzgg/)' },
  },
  'trailing-slash': {
    severity: 'error',
    clauses: ['R-GO-3.1.4e'],
    zh: {
      summary: '指向网页的链接以斜杠结尾，避免多余的跳转。',
      message: '链接“{value}”末尾缺少斜杠，应为 {expected}。来源：{source}。',
      fix: '写成 {expected}。',
    },
    en: {
      summary: 'Links to pages end with a slash, so that no redirect is needed.',
      message: 'The link "{value}" lacks the slash at its end; the address is {expected}. Source: {source}.',
      fix: 'Write {expected}.',
    },
    example: { bad: '[通知](/tzgg)', good: '[通知](/tzgg/)' },
  },
  orphan: {
    severity: 'warning',
    clauses: ['R-GO-4.1.6b'],
    zh: {
      summary: '每一页都能从首页逐级点到。',
      message: '从首页出发点不到网页 {value}。来源：{source}。',
      fix: '在栏目或相关网页中加上指向它的链接；不再需要的网页请撤回。',
    },
    en: {
      summary: 'Every page can be reached from the home page.',
      message: 'The page {value} cannot be reached from the home page. Source: {source}.',
      fix: 'Link to it from its column, or withdraw it.',
    },
    example: { bad: '没有任何网页链接到 /a/b/', good: '<a href="/a/b/">栏目列表中的链接</a>' },
  },
});
