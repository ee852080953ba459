import { PLACEHOLDER_BODY, toDecide } from '../../../../schemas/placeholder.ts';
import { casesOf, FILES, inLeader, inNews, inService, newsMatter, type RuleCase } from '../../testing/rule-case.ts';
import { inFee, inResponse, write } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'value-placeholder',
    title: 'a leader of no known post',
    changes: [inLeader('post: 副市长', 'post: 待定')],
    expect: ['13:7'],
    says: ['post'],
  },
  {
    rule: 'body-empty',
    title: 'an entry without a word',
    changes: [
      write('content/portal/news/2025-03-09-empty.md', `${newsMatter('portal-20250309-09', '2025-03-09')}---\n`),
    ],
    expect: ['14:1'],
  },
  {
    rule: 'body-empty',
    title: 'nothing wrong with a document that is its attachment',
    changes: [],
    async prepare(fleet) {
      const text = await fleet.read(FILES.policy);
      await fleet.write(FILES.policy, text.slice(0, text.indexOf('\n---\n') + '\n---\n'.length));
    },
    expect: [],
  },
  {
    rule: 'body-placeholder',
    title: 'the line a new entry starts with still in its place',
    changes: [inNews('会议部署防汛工作', `${PLACEHOLDER_BODY}\n\n会议部署防汛工作`)],
    expect: ['18:1'],
  },
  {
    rule: 'body-undecided',
    title: 'a question that a converted document left to its editor',
    changes: [inNews('会议部署防汛工作', `${toDecide('没有认出成文日期')}\n\n会议部署防汛工作`)],
    expect: ['18:1'],
    says: ['没有认出成文日期'],
  },
  {
    rule: 'body-undecided',
    title: 'nothing wrong with a text that speaks of checking',
    changes: [inNews('会议部署防汛工作', '会议部署防汛工作（待核对：无）')],
    expect: [],
  },
  {
    rule: 'value-placeholder',
    title: 'a placeholder for the provider',
    changes: [inNews('provider: 测试市人民政府', 'provider: 待补')],
    expect: ['8:11'],
  },
  {
    rule: 'value-placeholder',
    title: 'a placeholder for the responding institution',
    changes: [inResponse('respondingInstitution: 测试市水务局', 'respondingInstitution: 待定')],
    expect: ['13:24'],
  },
  {
    rule: 'value-placeholder',
    title: 'a guide that does not know what it costs',
    changes: [inService('fees: 不收费', 'fees: 待定')],
    expect: ['28:7'],
  },
  {
    rule: 'value-placeholder',
    title: 'nobody responsible',
    changes: [inFee('responsibleUnit: 测试市水务局', 'responsibleUnit: 待定')],
    expect: ['15:18'],
  },
  ...casesOf('value-placeholder')(
    [
      'one in a field that may be left out',
      [inNews('subtype: 要闻\n', 'subtype: 要闻\nsummary: 待补充\n')],
      ['13:10'],
      'summary',
    ],
    ['one in an item of a list', [inNews('tags: [测试]', 'tags: [防汛, xxx]')], ['11:12'], 'tags(2)'],
    ['nothing wrong with a subject that is a test', [inNews('subtype: 要闻\n', 'subtype: 要闻\nsummary: 测试\n')]],
  ),
];
