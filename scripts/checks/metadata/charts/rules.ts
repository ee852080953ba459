/** Rules about charts of datasets. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'chart-indicator': {
    severity: 'error',
    clauses: ['R-GO-4.1.7c'],
    zh: {
      summary: '图表画的是数据集里有的数据项。',
      message: '数据集里没有标识为“{value}”的数据项。',
      fix: '[[您要写的可能是 {suggestion}。]]写 indicators 里的标识（key）：{known}。',
    },
    en: {
      summary: 'Charts use indicators of their dataset.',
      message: 'The dataset has no indicator with the key "{value}".',
      fix: '[[Did you mean {suggestion}? ]]Use a key of indicators: {known}.',
    },
    example: {
      bad: 'visualisations: [{ …, indicators: [levle] }]',
      good: 'visualisations: [{ …, indicators: [level] }]',
    },
  },
  'chart-units': {
    severity: 'error',
    clauses: ['R-GO-4.1.7c'],
    zh: {
      summary: '一张图里的数据项单位相同。',
      message: '这张图的数据项单位不同：{value}。',
      fix: '一种单位画一张图，分成几张。',
    },
    en: {
      summary: 'The indicators of one chart have the same unit.',
      message: 'The indicators of this chart have different units: {value}.',
      fix: 'Make one chart for each unit.',
    },
    example: { bad: 'indicators: [level, storage](米、亿立方米)', good: 'indicators: [level]' },
  },
  'chart-share': {
    severity: 'error',
    clauses: ['R-GO-4.1.7c'],
    zh: {
      summary: '占比图画一个数据项，行数不多，没有负数。',
      message: '这些数据不能画占比图。',
      fix: '占比图只画一个数据项，不超过 {limit} 行，数值不为负；其他情况改用柱状图。',
    },
    en: {
      summary: 'A share chart shows one indicator with few rows and no negative values.',
      message: 'These figures cannot be shown as shares.',
      fix: 'Use one indicator with at most {limit} rows and no negative value, or a bar chart.',
    },
    example: {
      bad: '{ kind: 占比图, indicators: [income, spending] }',
      good: '{ kind: 占比图, indicators: [spending] }',
    },
  },
});
