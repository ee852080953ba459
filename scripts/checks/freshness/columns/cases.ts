import { type Change, inDept, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { deptNews, enforced } from '../case-helpers.ts';

const ENFORCED = enforced('dept', 'columnClasses.dynamic.every');
const DEPT = 'sites/dept/site.yaml';
/** `id` of the column of news, of which the only other entry is of 2025-03-03. */
const NEWS = `${DEPT}:39:9`;
const own = (interval: string) => inDept('    types: [news]\n', `    types: [news]\n    updateEvery: ${interval}\n`);

/** The newest entry, without one of its fields. */
const without = (field: string): Change => {
  const { write, content } = deptNews('2025-05-30');
  return { write, content: content.replace(new RegExp(`^${field}: .*\\n`, 'm'), '') };
};

/** The group that the documents of the portal support. */
const DOCUMENTS = inPortal('    types: [policy]\n', '    types: [policy]\n    topicGroups: [规范性文件]\n');

export const cases: readonly RuleCase[] = [
  {
    rule: 'column-overdue',
    title: 'news of fifteen days ago',
    changes: [ENFORCED, deptNews('2025-05-17')],
    expect: [`freshness/column-overdue ${NEWS}`, `freshness/column-unsustained ${NEWS}`],
    says: ['2025-05-17', '14天', 'G19-1.4', '2025-05-31', '办公室的乙'],
  },
  {
    rule: 'column-overdue',
    title: 'a column whose newest entry states no time of publication',
    changes: [without('publishedAt'), ENFORCED],
    expect: [`freshness/column-overdue ${NEWS}`],
  },
  {
    rule: 'column-overdue',
    title: 'a column that does not keep its own interval',
    changes: [own('{ min: 1, period: P2M }')],
    expect: [`freshness/column-overdue ${NEWS}`],
    says: ['2个月', 'R-YZ-18.3'],
  },
  kept('column-overdue', 'a column within its own interval', own('{ min: 1, period: P4M }')),
  kept(
    'column-overdue',
    'a column that is archived',
    ENFORCED,
    inDept(
      '    types: [news]\n',
      "    types: [news]\n    lifecycle: { state: archived, approvalRef: 测政办函〔2025〕3号, date: '2025-04-01' }\n",
    ),
  ),
  {
    rule: 'column-due-soon',
    title: 'news of fourteen days ago',
    changes: [ENFORCED, deptNews('2025-03-17'), deptNews('2025-05-18')],
    expect: [`freshness/column-due-soon ${NEWS}`],
    says: ['2025-06-01'],
  },
  {
    rule: 'column-due-soon',
    title: 'three days left',
    changes: [ENFORCED, deptNews('2025-05-21')],
    expect: [`freshness/column-due-soon ${NEWS}`],
  },
  kept('column-due-soon', 'four days left', ENFORCED, deptNews('2025-05-22')),
  {
    rule: 'column-unsustained',
    title: 'a column overdue for the second time',
    changes: [ENFORCED, deptNews('2025-04-20')],
    expect: [`freshness/column-overdue ${NEWS}`, `freshness/column-unsustained ${NEWS}`],
    says: ['第 2 次', '归并'],
  },
  {
    rule: 'column-unsustained',
    title: 'a column overdue for the third time',
    changes: [ENFORCED, deptNews('2025-04-01'), deptNews('2025-05-01')],
    expect: [`freshness/column-overdue ${NEWS}`, `freshness/column-unsustained ${NEWS}`],
    says: ['第 3 次', '归档'],
  },
  {
    rule: 'column-unsustained',
    title: 'nothing wrong with a column overdue for the first time',
    changes: [ENFORCED],
    expect: [`freshness/column-overdue ${NEWS}`],
  },
  {
    rule: 'column-update-looser',
    title: 'an interval longer than that of the class',
    changes: [ENFORCED, own('{ min: 1, period: P15D }'), deptNews('2025-05-31')],
    expect: [`freshness/column-update-looser ${DEPT}:45:36`],
    says: ['P15D', '动态信息类', '14天', 'G19-1.4'],
  },
  {
    rule: 'column-update-looser',
    title: 'a window of the calendar where the pack counts back',
    changes: [ENFORCED, own('{ min: 1, period: P7D, window: calendar }'), deptNews('2025-05-31')],
    expect: [`freshness/column-update-looser ${DEPT}:45:49`],
    says: ['rolling'],
  },
  kept(
    'column-update-looser',
    'an interval as long as that of the class',
    ENFORCED,
    own('{ min: 1, period: P14D }'),
    deptNews('2025-05-31'),
  ),
  kept('column-update-looser', 'a longer one that a waiver allows', own('{ min: 1, period: P6M }')),
  {
    rule: 'topic-group-overdue',
    title: 'documents that were not updated',
    changes: [
      DOCUMENTS,
      inPortal('    types: [policy]\n', '    types: [policy]\n    updateEvery: { min: 1, period: P2M }\n'),
    ],
    expect: ['freshness/column-overdue sites/portal/site.yaml:62:9', '69:19'],
    says: ['规章、规范性文件和统计', 'R-JM-25.2', '政策文件'],
  },
  kept('topic-group-overdue', 'documents that were', DOCUMENTS),
];
