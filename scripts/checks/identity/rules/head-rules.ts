/** Rules about the head of a page. `source` is the file the page was made from; `clauses` the rows a pack rests on. */
import type { Rule } from '../../check.ts';

export const headRules = {
  'meta-missing': {
    severity: 'error',
    clauses: ['X-3', 'X-4'],
    zh: {
      summary: '网页标签齐全：每页有站点标签，栏目页有栏目标签，内容页有内容标签。',
      message: '缺少网页标签 {name}（{label}，依据 {clauses}）。来源：{source}。',
      fix: '在网页头部写出 <meta name="{name}" content="…">。',
    },
    en: {
      summary:
        'Meta tags are complete: of the site on every page, of the column on column pages, of the item on items.',
      message: 'The meta tag {name} is missing ({clauses}). Source: {source}.',
      fix: 'Write <meta name="{name}" content="…"> in the head.',
    },
    example: { bad: '<head></head>', good: '<head><meta name="SiteName" content="示例市人民政府"></head>' },
  },
  'meta-case': {
    severity: 'error',
    clauses: ['X-3', 'X-4'],
    zh: {
      summary: '网页标签的名称大小写与规定一致。',
      message: '网页标签写作 {value}，应为 {name}。来源：{source}。',
      fix: '改正大小写。',
    },
    en: {
      summary: 'Names of meta tags have the prescribed letter case.',
      message: 'The meta tag is written {value}; it has to be {name}. Source: {source}.',
      fix: 'Mend the letter case.',
    },
    example: {
      bad: '<meta name="sitename" content="示例市人民政府">',
      good: '<meta name="SiteName" content="示例市人民政府">',
    },
  },
  'meta-value': {
    severity: 'error',
    clauses: ['X-1', 'X-3', 'X-4'],
    zh: {
      summary: '网页标签的内容与站点、栏目和条目的登记一致，时间写成 YYYY-MM-DD HH:mm。',
      message: '网页标签 {name} 的内容是“{value}”，应为“{expected}”。来源：{source}。',
      fix: '让网页头部直接使用登记的值。',
    },
    en: {
      summary: 'Meta tags say what the records say, times as YYYY-MM-DD HH:mm.',
      message: 'The meta tag {name} says "{value}"; it has to say "{expected}". Source: {source}.',
      fix: 'Let the head use the value of the record.',
    },
    example: {
      bad: '<meta name="PubDate" content="2025-03-01 09:30:00">',
      good: '<meta name="PubDate" content="2025-03-01 09:30">',
    },
  },
  canonical: {
    severity: 'error',
    clauses: ['R-GO-3.1.4d', 'R-GO-3.1.4e'],
    zh: {
      summary: '每一页用主域名写出规范网址，且只写一个。',
      message: '规范网址（canonical）是“{value}”，应为“{expected}”。来源：{source}。',
      fix: '在网页头部写出 <link rel="canonical" href="{expected}">。',
    },
    en: {
      summary: 'Every page names one canonical address, on the primary domain.',
      message: 'The canonical address is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Write <link rel="canonical" href="{expected}">.',
    },
    example: {
      bad: '<link rel="canonical" href="https://old.example.gov.cn/a/">',
      good: '<link rel="canonical" href="https://www.example.gov.cn/a/">',
    },
  },
  lang: {
    severity: 'error',
    clauses: ['R-JM-14.1'],
    zh: {
      summary: '网页写明语种，缺省为简体中文 zh-Hans。',
      message: '网页语种写作“{value}”，应为“{expected}”。来源：{source}。',
      fix: '改正 <html lang>。',
    },
    en: {
      summary: 'Every page names its language, zh-Hans by default.',
      message: 'The language of the page is "{value}"; it has to be "{expected}". Source: {source}.',
      fix: 'Mend <html lang>.',
    },
    example: { bad: '<html lang="en">', good: '<html lang="zh-Hans">' },
  },
  'json-ld': {
    severity: 'error',
    clauses: ['DESIGN-3'],
    zh: {
      summary: '结构化数据（JSON-LD）可以解析。',
      message: '结构化数据不是正确的 JSON：{reason}。来源：{source}。',
      fix: '检查生成结构化数据的代码。',
    },
    en: {
      summary: 'JSON-LD parses.',
      message: 'The JSON-LD is not valid JSON: {reason}. Source: {source}.',
      fix: 'Look at the code that writes it.',
    },
    example: {
      bad: '<script type="application/ld+json">{"@type":}</script>',
      good: '<script type="application/ld+json">{"@type":"WebSite"}</script>',
    },
  },
  'title-missing': {
    severity: 'error',
    clauses: ['WCAG-2.4.2'],
    zh: {
      summary: '每一页都有标题。',
      message: '网页没有标题（<title>）。来源：{source}。',
      fix: '写出网页标题。',
    },
    en: {
      summary: 'Every page has a title.',
      message: 'The page has no <title>. Source: {source}.',
      fix: 'Write the title of the page.',
    },
    example: { bad: '<title></title>', good: '<title>通知公告_示例市人民政府</title>' },
  },
  'title-duplicate': {
    severity: 'warning',
    clauses: ['WCAG-2.4.2'],
    zh: {
      summary: '同一站点内各页标题互不相同。',
      message: '标题“{value}”与 {other} 相同。来源：{source}。',
      fix: '内容确不相同的，在标题中写明区别，例如年份或批次。',
    },
    en: {
      summary: 'Titles are unique within a site.',
      message: 'The title "{value}" is also that of {other}. Source: {source}.',
      fix: 'Tell the pages apart in their titles, for example by year.',
    },
    example: {
      bad: '两页都是 <title>公示_示例市人民政府</title>',
      good: '<title>公示（第二批）_示例市人民政府</title>',
    },
  },
} as const satisfies Record<string, Rule>;
