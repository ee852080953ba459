/** Content that a site must publish: pages about its region, news, and figures in each field. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'overview-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.1.1'],
    zh: {
      summary: '门户网站介绍本地的经济、社会、历史、地理、人文和行政区划。',
      message: '概况信息里没有介绍“{value}”的网页。',
      fix: '在概况栏目写一篇固定页面，topic 写 {value}；一页介绍几个方面的，其余的写在 otherTopics。',
    },
    en: {
      summary: 'A portal introduces economy, society, history, geography, culture and divisions of its region.',
      message: 'No overview page is about "{value}".',
      fix: 'Write a page with topic: {value} in an overview column, or name the topic in otherTopics of a page about several.',
    },
    example: { bad: '# 没有网页写 topic: 人文', good: 'topic: 人文' },
  },
  'news-part-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.1.5a', 'R-JM-26.5'],
    zh: {
      summary: '政务动态有政务要闻、通知公告和工作动态。',
      message: '网站没有“{value}”：没有一条已发布的{kind}。',
      fix: '发布这类信息：{kind}。',
    },
    en: {
      summary: 'A site publishes headlines, notices and news of its work.',
      message: 'The site has no "{value}": nothing published is {kind}.',
      fix: 'Publish such information: {kind}.',
    },
    example: { bad: '# 没有条目写 subtype: 要闻', good: 'type: news\nsubtype: 要闻' },
  },
  'statistics-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.1.7a'],
    zh: {
      summary: '门户网站的数据覆盖人口、自然资源、经济、农业、工业、服务业、财政金融、民生保障八个领域。',
      message: '网站没有“{value}”领域的数据集。',
      fix: '请有关部门提供数据集；部门网站已有的，在其 alsoIn 里写上本站的数据栏目。',
    },
    en: {
      summary: 'A portal publishes figures in all eight fields.',
      message: 'The site has no dataset in the field "{value}".',
      fix: 'Ask the departments for datasets; share those already published with a data column by alsoIn.',
    },
    example: { bad: '# 没有数据集写 field: 人口', good: 'field: 人口' },
  },
});
