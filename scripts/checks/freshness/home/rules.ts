/** Home pages that show nothing new. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'home-overdue': {
    severity: 'warning',
    clauses: ['G19-1.3'],
    zh: {
      summary: '首页两周内有更新。',
      message: '首页上最新的信息发布于 {last}，最迟应在 {due} 更新（{clauses}）。首页{every}没有更新是单项否决。',
      fix: '在首页区块的栏目里发布信息；首页只是导航的，在任何一个栏目发布信息。',
    },
    en: {
      summary: 'The home page shows something new every two weeks.',
      message:
        'The newest entry on the home page is of {last}; an update was due by {due} ({clauses}). {every} without an update fails a site by itself.',
      fix: 'Publish in a column that the blocks of the home page show, or in any column where the home page only leads to others.',
    },
    example: { bad: '首页各区块最新一条发布于15天前', good: '首页各区块最新一条发布于14天前' },
  },
  'home-due-soon': {
    severity: 'info',
    clauses: ['G19-1.3'],
    zh: {
      summary: '首页快到更新时限时提前提醒。',
      message: '首页最迟 {due} 要有更新，上面最新的信息发布于 {last}（{clauses}）。',
      fix: '在首页区块的栏目里发布信息。',
    },
    en: {
      summary: 'The home page is announced before its deadline.',
      message: 'The home page must be updated by {due}; its newest entry is of {last} ({clauses}).',
      fix: 'Publish in a column that the blocks of the home page show.',
    },
    example: { bad: '首页各区块最新一条发布于12天前', good: '首页各区块最新一条发布于10天前' },
  },
});
