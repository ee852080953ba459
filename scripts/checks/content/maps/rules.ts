/** Maps among the pictures of entries. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'map-undeclared': {
    severity: 'error',
    clauses: ['R-GO-4.1.0d', 'R-LYG-7.1d'],
    zh: {
      summary: '地图一律列在 maps 里，写明审图号或者标准地图，不夹在正文和题图里。',
      message: '图片“{value}”是地图，没有列在 maps 里，没有审图号。',
      fix: '把 {name} 移到字段 maps（显示在正文后面），写明 reviewNumber（审图号），或者 standardMap: true；没有审图号的，换用标准地图服务系统的地图。不是地图的，改写图片说明或者文件名。',
    },
    en: {
      summary:
        'Maps are under maps with their review number, and not just among the pictures of the body or the cover.',
      message: 'The picture "{value}" is a map that is not under maps and has no review number.',
      fix: 'Move {name} to maps, which are shown below the text, with reviewNumber or standardMap: true; use a standard map where there is no number. If it is no map, change its caption or name.',
    },
    example: {
      bad: '![示例市行政区划图](./2026-03-01-map.png)',
      good: 'maps:\n  - { file: 2026-03-01-map.png, alt: 示例市行政区划图, reviewNumber: 示S（2026）001号 }',
    },
  },
});
