/** The disclosure catalogue: its classes, and what is under them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'catalogue-node-unknown': {
    severity: 'error',
    clauses: ['R-GO-4.1.6b', 'R-JM-25', 'R-JM-26'],
    zh: {
      summary: '条目、栏目和站点记录写的目录类目，是本站信息公开目录里最末一级的类目。',
      message: '“{value}”不是信息公开目录里最末一级的类目。',
      fix: '[[您要写的可能是 {suggestion}。]]写最末一级的类目[[：{allowed}]]；全部类目见网站的信息公开目录。',
    },
    en: {
      summary: 'Referenced classes of the disclosure catalogue exist and have no subclasses.',
      message: 'The disclosure catalogue has no class "{value}" that takes entries.',
      fix: '[[Did you mean {suggestion}? ]]Write a class without subclasses[[: {allowed}]].',
    },
    example: { bad: 'catalogueNode: 规范文件', good: 'catalogueNode: 规范性文件' },
  },
  'catalogue-node-duplicate': {
    severity: 'error',
    clauses: ['R-DL-15.2.6'],
    zh: {
      summary: '本站增加的重点领域，编号和名称不与目录里其他类目相同。',
      message: '信息公开目录里已经有“{value}”。',
      fix: '换一个编号和名称；已有的领域不用再写。',
    },
    en: {
      summary: 'Key areas added by a site differ from all other classes of its catalogue.',
      message: 'The disclosure catalogue already has "{value}".',
      fix: 'Use another id and name, or remove the area if the catalogue already has it.',
    },
    example: {
      bad: 'keyAreas: [{ id: education, name: 教育 }]',
      good: 'keyAreas: [{ id: water-supply, name: 供水保障 }]',
    },
  },
  'catalogue-node-empty': {
    severity: 'warning',
    clauses: ['R-JM-22.1', 'R-DL-15.2.5', 'R-DL-15.2.6', 'R-DL-13.2'],
    zh: {
      summary: '信息公开目录的每个类目都有信息，没有的写明原因。',
      message: '信息公开目录的“{path}”没有一条信息。',
      fix: '补上信息，或者让有关栏目对应它（topicGroups）；确实没有的，在站点记录 disclosure.notApplicable 里写明原因。',
    },
    en: {
      summary: 'Every class of the disclosure catalogue has an entry, or the site states why it has none.',
      message: '"{path}" in the disclosure catalogue has no entry.',
      fix: 'Add an entry, assign a column to the class (topicGroups), or state why there is none in disclosure.notApplicable.',
    },
    example: {
      bad: '# 没有条目写 catalogueNode: 政府集中采购',
      good: 'disclosure:\n  notApplicable:\n    - { node: 政府集中采购, reason: 由市政府统一采购 }',
    },
  },
  'catalogue-node-absent': {
    severity: 'warning',
    clauses: ['R-DL-15.2.5'],
    zh: {
      summary: '站点记录写明没有信息的类目，确实没有信息。',
      message: '站点记录写着没有“{value}”，目录里却有 {count} 条。',
      fix: '从 disclosure.notApplicable 里删去这一项，或者核对那些条目的类目。',
    },
    en: {
      summary: 'Classes declared as not applicable are empty.',
      message: 'The site record declares "{value}" as not applicable, but {count} entries are in it.',
      fix: 'Remove it from disclosure.notApplicable, or check where those entries belong.',
    },
    example: {
      bad: 'notApplicable:\n  - { node: 行政许可, reason: 没有许可事项 }   # 目录里有3条',
      good: 'notApplicable: []',
    },
  },
  'disclosure-guide-unknown': {
    severity: 'error',
    clauses: ['R-DL-15.2.2', 'R-GO-4.1.6a'],
    zh: {
      summary: '站点记录写的信息公开指南是本站已发布的条目。',
      message: '本站没有已发布的条目“{value}”，找不到信息公开指南。',
      fix: '[[您要写的可能是 {suggestion}。]]写指南的信息标识；不写则取目录里最新的指南。',
    },
    en: {
      summary: 'The disclosure guide named in the site record is a published entry of the site.',
      message: 'The site has no visible entry "{value}" as its disclosure guide.',
      fix: '[[Did you mean {suggestion}? ]]Write the id of the guide, or leave it out to use the newest one in the catalogue.',
    },
    example: { bad: 'guide: xxgk-zhinan', good: 'guide: www-20260310-51' },
  },
});
