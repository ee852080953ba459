import { localPack } from '../../testing/local-pack.ts';
import { inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';
import { entrances, INTERACTION } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'column-purpose',
    title: 'an interaction column without a description of its purpose',
    changes: [inPortal('群众常问的问题和答复；先在这里查找，没有的再来信来电。', '常见问题的说明。')],
    expect: ['138:18'],
    says: ['常见问题', '怎样参与'],
  },
  {
    rule: 'interaction-privacy',
    title: 'entrances without a word on privacy',
    changes: [inPortal(INTERACTION, entrances('https://hd.example.gov.cn/a', ''))],
    expect: ['26:50'],
    says: ['privacyUrl'],
  },
  {
    rule: 'interaction-privacy',
    title: 'a system for information requests without a word on privacy',
    changes: [
      inDept(
        'disclosure: { catalogueMode',
        "disclosure: { applyEndpoint: 'https://ysq.example.gov.cn/', catalogueMode",
      ),
    ],
    expect: ['27:30'],
  },
  {
    rule: 'interaction-platform-advised',
    title: 'a department with a platform of its own',
    changes: [inDept(INTERACTION, entrances('https://own.example.gov.cn/a'))],
    expect: ['26:79'],
    says: ['own.example.gov.cn', '测试市人民政府'],
  },
  {
    rule: 'interaction-platform',
    title: 'a department with a platform of its own where the pack forbids it',
    changes: [inDept(INTERACTION, entrances('https://own.example.gov.cn/a')), ...localPack('dept', 'lianyungang')],
    expect: ['26:79'],
  },
  {
    rule: 'interaction-platform-advised',
    title: 'nothing wrong with the platform of the portal',
    changes: [
      inDept(INTERACTION, entrances('https://hd.example.gov.cn/a')),
      inPortal(INTERACTION, entrances('https://hd.example.gov.cn/b')),
    ],
    expect: [],
  },
];
