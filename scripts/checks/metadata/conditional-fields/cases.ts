import { inNews, inPage, type RuleCase } from '../../testing/rule-case.ts';
import { withLines } from '../fixture-edits.ts';

const COVER = 'cover:\n  file: 2025-03-02-meeting.png\n  alt: 会场全景\n';

export const cases: readonly RuleCase[] = [
  {
    rule: 'archived-at',
    title: 'an archived entry without its time',
    changes: [inNews('editor: 乙', 'editor: 乙\nstate: 已归档')],
    expect: ['11:8'],
  },
  {
    rule: 'archived-at',
    title: 'nothing wrong with an archived entry with its time',
    changes: [inNews('editor: 乙', "editor: 乙\nstate: 已归档\narchivedAt: '2025-12-31 18:00'")],
    expect: [],
  },
  {
    rule: 'map-review',
    title: 'a map without review number',
    changes: [inNews('editor: 乙', 'editor: 乙\nmaps:\n  - file: 2025-03-02-meeting.png\n    alt: 示意图')],
    expect: ['12:11'],
  },
  {
    rule: 'map-review',
    title: 'nothing wrong with a standard map',
    changes: [
      inNews(
        'editor: 乙',
        'editor: 乙\nmaps:\n  - file: 2025-03-02-meeting.png\n    alt: 示意图\n    standardMap: true',
      ),
    ],
    expect: [],
  },
  {
    rule: 'important-picture',
    title: 'important news without any picture',
    changes: [
      ...withLines('important: true'),
      inNews(COVER, ''),
      inNews('![会场全景](2025-03-02-meeting.png)', '会议开到中午。'),
      { remove: 'content/portal/news/2025-03-02-meeting.png' },
    ],
    expect: ['13:12'],
  },
  {
    rule: 'important-picture',
    title: 'nothing wrong with important news that have one in the text',
    changes: [...withLines('important: true'), inNews(COVER, '')],
    expect: [],
  },
  {
    rule: 'sensitive-plan',
    title: 'a sensitive entry without a plan for what may follow',
    changes: withLines('sensitivity: 敏感'),
    expect: ['13:14'],
    says: ['contingencyPlan', '不显示'],
  },
  {
    rule: 'sensitive-plan',
    title: 'nothing wrong with a sensitive entry that names one',
    changes: withLines('sensitivity: 敏感', 'contingencyPlan: 测水办〔2025〕1号'),
    expect: [],
  },
  {
    rule: 'undisclosed-reason',
    title: 'an entry withheld without a reason',
    changes: [inPage('tags: [测试]', 'tags: [测试]\ndisclosureScope: 不予公开')],
    expect: [
      'metadata/undisclosed-reason content/portal/gk/overview.md:12:18',
      'metadata/column-empty sites/portal/site.yaml:41:9',
    ],
    says: ['不予公开', 'disclosureReason'],
  },
];
