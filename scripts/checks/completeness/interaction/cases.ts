import { casesOf, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { required, requiredOnly } from '../case-helpers.ts';

const CHAT = required('portal', 'completeness.portal.entrances', 'chat');
const GATHER = required('portal', 'completeness.portal.entrances', 'gather');
const CHANNELS = 'completeness.every.channels';
const platform = (endpoints: string) =>
  inPortal(
    'interaction: { platformOwner: portal }',
    `interaction: { platformOwner: portal, privacyUrl: /gk/, endpoints: { ${endpoints} } }`,
  );

export const cases: readonly RuleCase[] = [
  ...casesOf('entrance-missing')(
    [
      'a portal without any entrance',
      [CHAT],
      ['completeness/entrance-missing sites/portal/site.yaml:26:1'],
      '即时通讯',
      'chat',
    ],
    [
      'a portal with another entrance',
      [platform('consult: https://hd.test.gov.cn/consult'), CHAT],
      ['26:68'],
      '即时通讯',
    ],
  ),
  kept('entrance-missing', 'either of two entrances', platform('survey: https://hd.test.gov.cn/survey'), GATHER),
  ...casesOf('channel-missing')([
    'a channel that no column leads to',
    requiredOnly('dept', 'yongzhou', CHANNELS, 'errorReport'),
    ['39:3'],
    '网站找错',
    'entrance 写 errorReport',
  ]),
  kept(
    'channel-missing',
    'a column that leads to the error report',
    ...requiredOnly('dept', 'yongzhou', CHANNELS, 'errorReport'),
    {
      edit: 'sites/dept/site.yaml',
      from: '    types: [news]\n',
      to: '    types: [news]\n    entrance: errorReport\n',
    },
  ),
];
