import { broken, casesOf, inNews, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { glossary, inBody, withPack } from '../case-helpers.ts';

const RULE = 'traditional-characters';
/** What that pack requires of the topic of the fixture. */
const TOPIC = 'metadata/topic-plan content/portal/campaigns/flood.md:14:11';
const hant = inNews('tags: [测试]', 'tags: [测试]\nlang: zh-Hant');

export const cases: readonly RuleCase[] = [
  broken(RULE, 'traditional characters in a body', '18:2', inBody('水務局開會'), ['務開會', '务开会', 'R-JM-14.1']),
  broken(RULE, 'a variant character in a title', '3:10', inNews('title: 测试市', 'title: 测试羣众')),
  broken(
    RULE,
    'one in the record of the site',
    '18:73',
    inPortal('address: 测试市人民路1号', 'address: 测试市人民路1號'),
  ),
  kept(RULE, 'standard characters that look traditional', inBody('乾隆年间的著作，摺扇，李昇')),
  ...casesOf(RULE)(
    ['nothing wrong with a name', [inBody('陳列館'), glossary('  allowed: [{ text: 陳列館, reason: 馆名题字 }]\n')]],
    [
      'nothing wrong in an edition',
      [hant, inBody('水務局'), inPortal('rulePacks:', 'languages: [zh-Hans, zh-Hant]\nrulePacks:')],
    ],
  ),
  broken('traditional-entry', 'a traditional text on a site without that edition', '12:7', hant, ['zh-Hant']),
  ...casesOf('traditional-entry')(
    ['nothing wrong on a site with it', [hant, inPortal('rulePacks:', 'languages: [zh-Hans, zh-Hant]\nrulePacks:')]],
    [
      'one on a site with it whose rules forbid it',
      [hant, withPack('yongzhou'), inPortal('rulePacks:', 'languages: [zh-Hans, zh-Hant]\nrulePacks:')],
      [TOPIC, '12:7'],
      'R-YZ-19.3.1b',
    ],
  ),
];
