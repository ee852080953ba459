import { inNews, type RuleCase } from '../../testing/rule-case.ts';
import { TITLE } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'yaml-syntax',
    title: 'lines out of line',
    changes: [inNews('  name: 测试', '   name: 测试')],
    expect: ['7:1'],
  },
  {
    rule: 'yaml-space',
    title: 'a colon with no space after it',
    changes: [inNews(TITLE, 'title:测试'), inNews('tags: [测试]', 'tags:[测试]')],
    expect: ['3:6', '11:5'],
    says: ['title: …'],
  },
  {
    rule: 'yaml-space',
    title: 'the only line below a key without its space',
    changes: [inNews('source:\n  name: 测试市人民政府\n  kind: 自编信息', 'source:\n  name:测试市人民政府')],
    expect: ['6:7'],
  },
  {
    rule: 'yaml-quote-open',
    title: 'a quote that is not closed',
    changes: [inNews(TITLE, "title: '测试")],
    expect: ['3:8'],
    says: ['title', '引号'],
  },
  {
    rule: 'yaml-quote-inside',
    title: 'quotes within quotes',
    changes: [inNews(TITLE, "title: '关于'节水周'的通知'")],
    expect: ['3:12'],
    says: ['中文引号'],
  },
  {
    rule: 'yaml-bracket',
    title: 'a list that is not closed',
    changes: [inNews('tags: [测试]', 'tags: [测试')],
    expect: ['11:7'],
  },
  {
    rule: 'yaml-bracket',
    title: 'another slip beside a list on two lines',
    changes: [inNews('tags: [测试]', 'tags: [测试,\n  水利]'), inNews(TITLE, 'title:测试')],
    expect: ['metadata/yaml-space content/portal/news/2025-03-02-meeting.md:3:6'],
  },
  {
    rule: 'yaml-colon',
    title: 'a colon within a title',
    changes: [inNews(TITLE, 'title: 通告: 停水')],
    expect: ['3:10'],
  },
  {
    rule: 'yaml-first-character',
    title: 'an account as a title',
    changes: [inNews(TITLE, 'title: @示例发布')],
    expect: ['3:8'],
  },
  {
    rule: 'yaml-full-width-colon',
    title: 'a Chinese colon',
    changes: [inNews(TITLE, 'title：测试')],
    expect: ['3:6'],
    says: ['title', '英文冒号'],
  },
  { rule: 'yaml-tab', title: 'a tab as indent', changes: [inNews('  name: 测试', '\tname: 测试')], expect: ['6:1'] },
  {
    rule: 'yaml-alias',
    title: 'an alias bomb',
    changes: [inNews('tags: [测试]', 'tags: &a [测试]\naudience: [*a, *a]')],
    expect: ['11:7', '12:12', '12:16'],
  },
  {
    rule: 'yaml-alias',
    title: 'an ampersand that loses a word',
    changes: [inNews(TITLE, 'title: &甲 乙')],
    expect: ['3:8'],
  },
  {
    rule: 'yaml-hash',
    title: 'a number sign that loses the rest of a title',
    changes: [inNews(TITLE, 'title: 关于 #1 桥的通告')],
    expect: ['3:8'],
    says: ['#1 桥的通告'],
  },
  {
    rule: 'yaml-hash',
    title: 'nothing wrong with a comment',
    changes: [inNews(TITLE, `${TITLE} # 已核`)],
    expect: [],
  },
  { rule: 'yaml-tag', title: 'a type tag', changes: [inNews(TITLE, 'title: !!str 2025')], expect: ['3:9'] },
];
