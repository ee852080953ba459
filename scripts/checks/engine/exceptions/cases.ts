/** Cases of the rules about exceptions. */
import { FILES, type Change, type RuleCase } from '../../testing/rule-case.ts';

const EXCEPTIONS = 'sites/dept/governance/exceptions.yaml';
const HOLDING = `exceptions:
  - rule: markup/heading-jump
    file: content/dept/**
    reason: 上级文件原文如此。
    owner: 乙
    until: '2025-06-01'
`;
const exception = (from = '', to = ''): Change => ({ write: EXCEPTIONS, content: HOLDING.replace(from, to) });
const broken: Change = { edit: FILES.deptNews, from: '检查组', to: '### 水闸\n\n检查组' };

export const cases: readonly RuleCase[] = [
  {
    rule: 'exception-expired',
    title: 'an exception on the day after its last',
    changes: [exception('2025-06-01', '2025-05-31'), broken],
    expect: ['6:12'],
    says: ['2025-05-31', '乙'],
  },
  {
    rule: 'exception-expired',
    title: 'nothing wrong with one on its last day',
    changes: [exception(), broken],
    expect: [],
  },
  { rule: 'exception-unused', title: 'one that nothing needs any more', changes: [exception()], expect: ['2:11'] },
  {
    rule: 'exception-unused',
    title: 'one of another site than that of the problem',
    changes: [exception('content/dept', 'content'), { edit: FILES.news, from: '会议部署', to: '### 会议\n\n会议部署' }],
    expect: ['2:11'],
  },
  {
    rule: 'exception-unused',
    title: 'nothing wrong with one that something needs',
    changes: [exception(), broken],
    expect: [],
  },
  {
    rule: 'exception-rule',
    title: 'one from a rule that does not exist',
    changes: [exception('heading-jump', 'heading-jmp')],
    expect: ['2:11'],
    says: ['markup/heading-jump'],
  },
  {
    rule: 'exception-rule',
    title: 'one from the rules about exceptions',
    changes: [exception('markup/heading-jump', 'engine/exception-unused')],
    expect: ['2:11'],
  },
  { rule: 'exception-rule', title: 'nothing wrong with one from a rule', changes: [exception(), broken], expect: [] },
  {
    rule: 'exception-scope',
    title: 'one without files or addresses',
    changes: [exception('    file: content/dept/**\n')],
    expect: ['2:11'],
  },
  {
    rule: 'exception-scope',
    title: 'nothing wrong with one for some files',
    changes: [exception(), broken],
    expect: [],
  },
];
