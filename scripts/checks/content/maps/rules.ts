/** Maps among the pictures of entries. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'map-undeclared': {
    severity: 'error',
    clauses: ['R-GO-4.1.0d', 'R-LYG-7.1d'],
    zh: {
      summary: '正文和题图里的地图也列在 maps 里，写明审图号或者标准地图。',
      message: '图片“{value}”是地图，没有列在 maps 里，没有审图号。',
      fix: '在字段 maps 里加上 {name}，写明 reviewNumber（审图号），或者 standardMap: true；没有审图号的，换用标准地图服务系统的地图。不是地图的，改写图片说明或者文件名。',
    },
    en: {
      summary: 'Maps in bodies and covers are listed under maps with their review number.',
      message: 'The picture "{value}" is a map that is not under maps and has no review number.',
      fix: 'Add {name} to maps with reviewNumber, or standardMap: true; use a standard map where there is no number. If it is no map, change its caption or name.',
    },
    example: {
      bad: '![示例市行政区划图](./2026-03-01-map.png)',
      good: 'maps:\n  - { file: 2026-03-01-map.png, alt: 示例市行政区划图, reviewNumber: 示S（2026）001号 }',
    },
  },
});
