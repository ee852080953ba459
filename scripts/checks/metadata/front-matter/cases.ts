import { FILES, inNews, kept, type RuleCase } from '../../testing/rule-case.ts';
import { TITLE, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'front-matter-missing',
    title: 'a text without fields',
    changes: [write(FILES.news, '# 标题\n\n正文\n')],
    expect: ['1:1', 'metadata/file-unused content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  kept('front-matter-missing', 'a remark before the first field', inNews('---\nid', '---\n# 已核\nid')),
  {
    rule: 'front-matter-unclosed',
    title: 'fields that do not end',
    changes: [inNews('---\n\n会议', '\n会议')],
    expect: ['1:1'],
  },
  {
    rule: 'front-matter-unclosed',
    title: 'fields ended by another mark',
    changes: [inNews('---\n\n会议', '----\n\n会议')],
    expect: ['1:1'],
  },
  {
    rule: 'yaml-not-map',
    title: 'a list instead of fields',
    changes: [write(FILES.news, '---\n- 标题\n- 日期\n---\n\n正文\n')],
    expect: ['2:1', 'metadata/file-unused content/portal/news/2025-03-02-meeting.png:1:1'],
  },
  kept(
    'yaml-not-map',
    'a group of fields in braces',
    inNews('source:\n  name: 测试市人民政府\n  kind: 自编信息', 'source: { name: 测试市人民政府, kind: 自编信息 }'),
  ),
  {
    rule: 'key-duplicate',
    title: 'a field written twice',
    changes: [inNews(TITLE, `${TITLE}\ntitle: 乙`)],
    expect: ['4:1'],
    says: ['title'],
  },
  {
    rule: 'key-duplicate',
    title: 'a field written twice, once in quotes',
    changes: [inNews(TITLE, `${TITLE}\n"title": 乙`)],
    expect: ['4:1'],
    says: ['“title”'],
  },
];
