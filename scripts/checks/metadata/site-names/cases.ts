import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';

const shownAs = (name: string) =>
  inDept('standardName: 测试市水务局', `standardName: 测试市水务局\ndisplayName: ${name}`);
const dali = inDept('rulePacks: [national]', 'rulePacks: [national, dali]');
const EMBLEM = 'sites/dept/assets/emblem.svg';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>\n';
const DIGEST = 'c30e960835c321b6f73622407286e29dcaf1d369834e78b7ddfe607b4eddaa7a';
const withEmblem = (digest: string) => [
  inDept(
    'logo: {',
    `nationalEmblem: { file: emblem.svg, approvalRef: 测政办函〔2024〕9号${digest === '' ? '' : `, sha256: ${digest}`} }\nlogo: {`,
  ),
  { write: EMBLEM, content: DRAWING },
];

export const cases: readonly RuleCase[] = [
  ...casesOf('site-name-unit')(
    [
      'a site that is named after something else',
      [inDept('standardName: 测试市水务局', 'standardName: 测试水务在线')],
      ['2:15', 'metadata/logo-text sites/dept/site.yaml:23:30'],
      '测试市水务局',
    ],
    [
      'nothing wrong with the name and what it is',
      [
        inDept('standardName: 测试市水务局', 'standardName: 测试市水务局网站'),
        inDept('alt: 测试市水务局', 'alt: 测试市水务局网站'),
      ],
    ],
  ),
  ...casesOf('site-name-relation')(
    ['another name whose relation nobody recorded', [shownAs('测试水务在线'), dali], ['3:14'], 'R-DL-28.1'],
    [
      'nothing wrong with one that is recorded',
      [
        shownAs('测试水务在线\nnames: { short: 水务, relation: 本局的服务品牌 }'),
        inDept('\nnames: { short: 水务 }\n', '\n'),
        dali,
      ],
    ],
    ['nothing wrong with it where no local rule asks', [shownAs('测试水务在线')]],
  ),
  ...casesOf('logo-text')(
    ['a logo under another text', [inDept('alt: 测试市水务局', 'alt: 徽标')], ['23:30'], '测试市水务局'],
    [
      'nothing wrong with the name that is shown',
      [shownAs('测试水务在线'), inDept('alt: 测试市水务局', 'alt: 测试水务在线')],
    ],
  ),
  ...casesOf('emblem-differs')(
    ['an emblem that is not the approved file', withEmblem('a'.repeat(64)), ['23:25'], DIGEST],
    ['an emblem whose approved file is not recorded', withEmblem(''), ['23:25']],
    ['nothing wrong with the approved file', withEmblem(DIGEST)],
  ),
];
