/** Fields that an entry needs because of its class in the disclosure catalogue. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'disclosure-element': {
    severity: 'error',
    clauses: ['R-JM-25.5', 'R-JM-25.7', 'R-JM-25.8', 'R-DL-15.2.3'],
    zh: {
      summary: '收费、采购、许可、应急管理和年报，写全该写的要素。',
      message: '列入“{value}”的信息缺少 {field}。',
      fix: '加上 {field}；写法见参考手册的“信息公开”，或者运行 npm run lantai -- explain --types。',
    },
    en: {
      summary: 'Fees, procurement, licences, emergencies and annual reports have their required fields.',
      message: 'Under "{value}" the field {field} is needed.',
      fix: 'Add {field}; npm run lantai -- explain --types shows how.',
    },
    example: {
      bad: 'catalogueNode: 行政事业性收费',
      good: 'catalogueNode: 行政事业性收费\nfeeItem:\n  item: 水资源费\n  basis: 《取水许可和水资源费征收管理条例》\n  standard: 地表水每立方米0.2元',
    },
  },
  'disclosure-element-misplaced': {
    severity: 'error',
    clauses: ['R-JM-25.5', 'R-JM-25.7', 'R-JM-25.8'],
    zh: {
      summary: '专项要素只写在对应的类目里。',
      message: '列入“{value}”的信息不该有 {field}。',
      fix: '改正 catalogueNode，或者删去 {field}。',
    },
    en: {
      summary: 'Fields for one class of the catalogue are used only in that class.',
      message: 'The field {field} does not belong to the class "{value}".',
      fix: 'Fix catalogueNode, or take {field} out.',
    },
    example: { bad: 'catalogueNode: 信息公开制度\nfeeItem: …', good: 'catalogueNode: 行政事业性收费\nfeeItem: …' },
  },
  'disclosure-gap': {
    severity: 'error',
    clauses: ['R-DL-15.2.3', 'R-GO-4.1.6c'],
    zh: {
      summary: '信息公开年报逐年公布，中间不缺年度。',
      message: '{value}年年报之前缺少 {years} 年的年报。',
      fix: '补发缺少的年度；年度写错的，改正 year。',
    },
    en: {
      summary: 'Annual disclosure reports skip no year.',
      message: 'The reports for {years}, before the one for {value}, are missing.',
      fix: 'Publish the missing years, or fix year.',
    },
    example: { bad: 'year: 2025(上一份是2023年)', good: 'year: 2024' },
  },
});
