import { inNews, inNotice, inPage, inPortal, type RuleCase } from '../../testing/rule-case.ts';
import { TITLE } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'value-quote',
    title: 'a number where text is needed',
    changes: [inPortal("siteCode: '1000000001'", 'siteCode: 0000000001')],
    expect: ['10:11'],
    says: ["siteCode: '0000000001'"],
  },
  {
    rule: 'value-not-text',
    title: 'a list where text is needed',
    changes: [inNews(TITLE, 'title: [甲, 乙]')],
    expect: ['3:8'],
  },
  {
    rule: 'value-not-list',
    title: 'text where a list is needed',
    changes: [inNews('tags: [测试]', 'tags: 测试')],
    expect: ['11:7'],
  },
  {
    rule: 'value-not-group',
    title: 'text where sub-fields are needed',
    changes: [inNotice("publicityPeriod:\n  from: '2025-03-06'\n  to: '2025-03-12'", 'publicityPeriod: 一周')],
    expect: ['13:18'],
  },
  {
    rule: 'value-not-number',
    title: 'words where a number is needed',
    changes: [inPage('topic: 地理', 'topic: 地理\norder: 第一')],
    expect: ['13:8'],
  },
  {
    rule: 'value-not-boolean',
    title: 'a word where true or false is needed',
    changes: [inNews('editor: 乙', 'editor: 乙\nimportant: 是')],
    expect: ['11:12'],
  },
];
