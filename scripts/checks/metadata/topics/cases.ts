import { localPack } from '../../testing/local-pack.ts';
import { inDept, type CaseFleet, type RuleCase } from '../../testing/rule-case.ts';
import { inTopic } from '../fixture-edits.ts';

const planned = localPack('portal', 'yongzhou');

const TOPIC = 'content/portal/campaigns/flood.md';
const COPY = 'content/dept/campaigns/flood.md';
const deptColumn = inDept(
  'columns:\n',
  `columns:
  - id: campaigns
    name: 专题
    class: topic
    columnType: 专题专栏
    function: release
    types: [topic]
    description: 专题的说明。
    keywords: [专题]
    ownerUnit: 办公室
    responsible: 乙
`,
);
/** The topic of the portal once more on the site of the water bureau, led by another department. */
const copiedTo = (lead: string) => async (fleet: CaseFleet) => {
  const text = (await fleet.read(TOPIC))
    .replace('id: portal-', 'id: dept-')
    .replace('title: 2025年', 'title: 本局2025年')
    .replace(/  - title: 政策文件\n.*\n.*\n/, '')
    .replace(/^lead: .*$/m, `lead: ${lead}`);
  await fleet.write(COPY, text);
};

export const cases: readonly RuleCase[] = [
  {
    rule: 'topic-plan',
    title: 'a topic outside the annual plan where the pack requires it planned',
    changes: [inTopic("startsOn: '2025-03-12'", "startsOn: '2025-03-12' "), ...planned],
    expect: ['14:11'],
    says: ['planRef'],
  },
  {
    rule: 'topic-plan',
    title: 'nothing wrong with a topic of the plan',
    changes: [inTopic('units: [', 'planRef: 2025年专题计划第1项\nunits: ['), ...planned],
    expect: [],
  },
  {
    rule: 'topic-lead',
    title: 'a topic of another department on the site of one',
    changes: [deptColumn],
    prepare: copiedTo('测试市应急管理局'),
    expect: [`metadata/topic-lead ${COPY}:12:7`],
    says: ['测试市水务局', 'alsoIn'],
  },
  ...['测试市水务局', '市水务局'].map((lead): RuleCase => ({
    rule: 'topic-lead',
    title: `nothing wrong with a topic led by ${lead} on its own site`,
    changes: [deptColumn],
    prepare: copiedTo(lead),
    expect: [],
  })),
];
