import { broken, inInterpretation, inNews, inPolicy, kept, type RuleCase } from '../../testing/rule-case.ts';
import { inBody, withSummary } from '../case-helpers.ts';

const RULE = 'secrecy-mark';
const head = (mark: string) => inNews('\n\n会议部署', `\n\n${mark}\n\n会议部署`);

export const cases: readonly RuleCase[] = [
  broken(RULE, 'the mark at the head of a document', '18:1', head('机密★5年'), ['机密★5年', '保密工作机构']),
  broken(RULE, 'a mark with spaces and without star', '18:1', head('绝　密　10 年')),
  broken(RULE, 'a mark whose years are written out', '18:1', head('秘密 五年')),
  broken(RULE, 'a mark with an asterisk for the star', '18:5', head('本件属于机密✱三年')),
  broken(RULE, 'a mark of internal documents', '18:1', head('内部资料，注意保存')),
  broken(RULE, 'one in other words', '18:1', head('内部资料，注意保管')),
  broken(RULE, 'a mark in bold with another star', '18:3', head('**秘 密 ☆ 长期**')),
  broken(RULE, 'the level of a document in its text', '18:3', inBody('本文密级：秘密')),
  broken(RULE, 'a note that a document is not public', '18:2', inBody('（此件不予公开）')),
  broken(RULE, 'a mark in brackets in a title', '3:10', inNews('title: 测试市召开', 'title: 测试（内部）召开')),
  broken(RULE, 'a mark in a summary', '13:12', withSummary('会议【机密】材料')),
  broken(RULE, 'a mark in the caption of a picture', '20:3', inNews('![会场全景]', '![机密★1年会场全景]')),
  broken(RULE, 'a mark in a component', '17:29', inInterpretation('tone="note">', 'tone="note" title="秘密★">')),
  broken(
    RULE,
    'a mark in the title of an attachment',
    '22:20',
    inPolicy('title: 防汛物资清单', 'title: 防汛物资清单（秘密）'),
  ),
  {
    rule: RULE,
    title: 'a level among the fields',
    changes: [inNews('subtype: 要闻\n', 'subtype: 要闻\n密级: 秘密\n')],
    expect: ['13:5'],
  },
  broken(RULE, 'a mark in a cell of a published table', '2:1', {
    edit: 'content/portal/files/2025-03-01-list.csv',
    from: '沙袋',
    to: '沙袋（机密★3年）',
  }),
  kept(
    RULE,
    'secrecy as a subject',
    inBody('会议学习保密法，部署国家秘密定密、保密工作，守住秘密，要求涉密文件按机密级管理'),
  ),
  kept(RULE, 'years after the word', inBody('保守秘密十年如一日')),
  kept(RULE, 'a text that explains how a mark is written', inBody('秘密级文件首页应当标注“秘密★5年”字样')),
];
