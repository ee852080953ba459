import { inDept, inPolicy, inPortal, type RuleCase } from '../../testing/rule-case.ts';
import { excuse, FEE, inFee } from '../fixture-edits.ts';

/** Reported where the record may say why a class is empty. */
const EMPTY = 'metadata/catalogue-node-empty sites/portal/site.yaml:27:44';

export const cases: readonly RuleCase[] = [
  {
    rule: 'catalogue-node-unknown',
    title: 'a document under a class that is misspelt',
    changes: [inPolicy('catalogueNode: 规范性文件', 'catalogueNode: 规范文件')],
    expect: ['19:16', EMPTY],
    says: ['规范性文件'],
  },
  {
    rule: 'catalogue-node-unknown',
    title: 'an item under a class that only leads to others',
    changes: [
      inFee('catalogueNode: 行政事业性收费', 'catalogueNode: 收费和采购'),
      inPortal('notApplicable: [', 'notApplicable: [{ node: 行政事业性收费, reason: 没有 }, '),
    ],
    expect: ['12:16'],
    says: ['行政事业性收费、政府集中采购'],
  },
  {
    rule: 'catalogue-node-unknown',
    title: 'a column that answers for no class of the catalogue',
    changes: [inPortal('keywords: [要闻]', 'keywords: [要闻]\n    topicGroups: [重要会]')],
    expect: ['60:19'],
    says: ['重要会议'],
  },
  {
    rule: 'catalogue-node-unknown',
    title: 'a reason for a class that does not exist',
    changes: [excuse('政府集中采购', '政府采购')],
    expect: [EMPTY, '27:448'],
  },
  {
    rule: 'catalogue-node-duplicate',
    title: 'a key area called like one the catalogue has',
    changes: [inPortal('keyAreas: []', 'keyAreas: [{ id: schools, name: 教育 }]')],
    expect: ['27:47'],
  },
  {
    rule: 'catalogue-node-duplicate',
    title: 'a key area with the id of another class',
    changes: [inPortal('keyAreas: []', 'keyAreas: [{ id: fees, name: 学校收费 }]')],
    expect: ['27:32', EMPTY.replace(':44', ':68')],
  },
  {
    rule: 'catalogue-node-empty',
    title: 'an empty class without a stated reason',
    changes: [excuse('政府集中采购', '行政事业性收费')],
    expect: [EMPTY, 'metadata/catalogue-node-absent sites/portal/site.yaml:27:448'],
    says: ['主动公开/收费和采购/政府集中采购'],
  },
  {
    rule: 'catalogue-node-empty',
    title: 'nothing missing where the only item of a class cannot be read',
    changes: [inFee('responsibleUnit: 测试市水务局\n', '')],
    expect: [`metadata/field-missing ${FEE}:2:1`],
  },
  {
    rule: 'catalogue-node-empty',
    title: 'an empty class where columns replace the catalogue',
    changes: [inDept('{ node: 领导简介, reason: 没有 }, ', '')],
    expect: ['27:55'],
    says: ['概况/领导简介'],
  },
  {
    rule: 'catalogue-node-absent',
    title: 'a class that is said to be empty and is not',
    changes: [inPortal('notApplicable: [', 'notApplicable: [{ node: 规范性文件, reason: 没有 }, ')],
    expect: ['27:53'],
    says: ['1 条'],
  },
  {
    rule: 'disclosure-guide-unknown',
    title: 'a guide that does not exist',
    changes: [inPortal('keyAreas: []', 'guide: portal-20250310-15, keyAreas: []')],
    expect: ['27:22'],
    says: ['portal-20250310-51'],
  },
  {
    rule: 'disclosure-guide-unknown',
    title: 'nothing wrong with a guide that is there',
    changes: [inPortal('keyAreas: []', 'guide: portal-20250310-51, keyAreas: []')],
    expect: [],
  },
];
