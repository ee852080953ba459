import { inNews, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'tags-joined',
    title: 'two tags joined by a Chinese comma',
    changes: [inNews('tags: [测试]', 'tags: [防汛, 停水，检修]')],
    expect: ['11:12'],
    says: ['停水，检修'],
  },
];
