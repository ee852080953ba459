import { broken, casesOf, inNews, type RuleCase } from '../../testing/rule-case.ts';

const RULE = 'map-undeclared';
const inPicture = (alt: string) => inNews('![会场全景]', `![${alt}]`);
const asMap = (number: string) =>
  inNews('subtype: 要闻\n', `subtype: 要闻\nmaps:\n  - { file: 2025-03-02-meeting.png, alt: 区划图, ${number} }\n`);

export const cases: readonly RuleCase[] = [
  broken(RULE, 'a map in a body by its caption', '20:1', inPicture('测试市行政区划图'), [
    '2025-03-02-meeting.png',
    '审图号',
  ]),
  broken(RULE, 'a sketch of the lie of the land', '20:1', inPicture('水库位置示意图')),
  broken(RULE, 'a map by the title of the picture', '20:1', inNews('meeting.png)', 'meeting.png "青河流域水系图")')),
  broken(RULE, 'a map as the cover', '14:9', inNews('  alt: 会场全景', '  alt: 测试市政区图')),
  ...casesOf(RULE)(
    [
      'nothing wrong with a map that has its number',
      [asMap('reviewNumber: 测S（2025）001号'), inPicture('测试市行政区划图')],
    ],
    ['nothing wrong with people before a map', [inPicture('几名学生在地图前听讲')]],
    ['nothing wrong with a diagram', [inPicture('办理流程示意图')]],
  ),
];
