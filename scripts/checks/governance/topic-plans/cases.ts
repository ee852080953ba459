/** Plans of special topics: too few, too many, too late, and topics that name none of them. */
import { casesOf, type Change, inDept, type RuleCase } from '../../testing/rule-case.ts';
import { entryHead } from '../../../../tests/support/entry-head.ts';
import { inPack, register } from '../case-helpers.ts';

const inYongzhou = inPack('yongzhou', 'topicPlan');
/** A topic of the department in a column of its own. */
const topic = (planRef: string): Change[] => [
  inDept(
    'columns:\n  - id: news',
    `columns:
  - { id: campaigns, name: 专题, class: topic, columnType: 专题专栏, function: release, types: [topic], description: 专题, keywords: [专题], ownerUnit: 办公室, responsible: 乙, contentRequirement: 专题, qualityRequirement: 准确 }
  - id: news`,
  ),
  {
    write: 'content/dept/campaigns/flood.md',
    content: `${entryHead('dept-topic-1', '防汛专题', '2025-03-20')}lead: 测试市水务局
startsOn: '2025-04-01'
endsOn: '2025-10-31'
planRef: ${planRef}
sections:
  - { title: 动态, query: { column: news } }
---

防汛工作的进展。
`,
  },
];
const plan = (number: number, filedOn = '2025-03-31') =>
  `  - { ref: 2025年第${number}项, year: 2025, unit: 测试市水务局, title: 防汛, filedOn: '${filedOn}' }`;
const plans = (...all: readonly string[]) => register('topic-plans', `topicPlans:\n${all.join('\n')}`);

export const cases: readonly RuleCase[] = [
  ...casesOf('topic-plan-count')(
    ['a unit without plans after March', [register('topic-plans', 'topicPlans: []'), ...inYongzhou], ['1:13'], '0 个'],
    ['nothing wrong with one', [plans(plan(1)), ...inYongzhou]],
    ['nothing wrong with two', [plans(plan(1), plan(2)), ...inYongzhou]],
    ['three plans', [plans(plan(1), plan(2), plan(3)), ...inYongzhou], ['2:3'], '3 个'],
    ['nothing wrong where the pack does not ask', [register('topic-plans', 'topicPlans: []')]],
  ),
  ...casesOf('topic-plan-late')(
    ['a plan on the first of April', [plans(plan(1, '2025-04-01')), ...inYongzhou], ['2:68'], '2025-03-31'],
    ['nothing wrong where the pack does not ask', [plans(plan(1, '2025-04-01'))]],
  ),
  ...casesOf('topic-plan-unknown')(
    [
      'a topic with a plan that is not on record',
      [plans(plan(1)), ...inYongzhou, ...topic('2025年第9项')],
      ['governance/topic-plan-unknown content/dept/campaigns/flood.md:15:10'],
    ],
    ['nothing wrong with one that is', [plans(plan(1)), ...inYongzhou, ...topic('2025年第1项')]],
    ['nothing wrong where the pack does not ask', [plans(plan(1))]],
  ),
];
