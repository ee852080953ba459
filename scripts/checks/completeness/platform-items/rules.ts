/** Guides compared with the items of the service platform. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'items-uncompared': {
    severity: 'warning',
    clauses: ['R-DL-15.3'],
    zh: {
      summary: '登记了事项数据接口的网站，按期取事项清单核对。',
      message: '登记了事项数据接口，[[{fetched} 以后]]{limit}以内没有取过事项清单。',
      fix: '运行 npm run lantai -- items --site {id}，取得事项清单以后重新检查。',
    },
    en: {
      summary: 'A site that names the feed of service items compares its guides with it in time.',
      message: 'The feed of service items is named, but no list has been fetched within {limit}[[ after {fetched}]].',
      fix: 'Run npm run lantai -- items --site {id}, then check again.',
    },
    example: {
      bad: 'itemsFeed: https://zwfw.example.gov.cn/items.json   # 没有 governance/service-items.yaml',
      good: "fetchedOn: '2026-11-20'\nitems:\n  - { code: SL-SW-0001, name: 取水许可, version: 2026年第1版 }",
    },
  },
  'item-unpublished': {
    severity: 'warning',
    clauses: ['R-DL-15.3', 'R-GO-4.3.1b'],
    zh: {
      summary: '服务平台上的事项，网站都有办事指南。',
      message: '服务平台上有事项“{name}”（{value}），网站没有它的办事指南。',
      fix: '写一份办事指南，itemCode 写 {value}；事项已经取消的，重新取事项清单。',
    },
    en: {
      summary: 'Each item of the service platform has a guide on the site.',
      message: 'The service platform has the item "{name}" ({value}), and the site has no guide for it.',
      fix: 'Write a guide with itemCode: {value}, or fetch the list again if the item is gone.',
    },
    example: { bad: '# 没有指南写 itemCode: SL-SW-0009', good: 'itemCode: SL-SW-0009' },
  },
  'item-version-differs': {
    severity: 'warning',
    clauses: ['R-DL-15.3'],
    zh: {
      summary: '办事指南的版本与服务平台一致。',
      message: '办事指南的版本是“{value}”，服务平台上是“{platform}”。',
      fix: '与窗口核对，改正指南，在 changes 里加上这次的变化，version 写 {platform}。',
    },
    en: {
      summary: 'A guide has the version of its item on the service platform.',
      message: 'The guide is version "{value}", the service platform has "{platform}".',
      fix: 'Compare it with the counter, correct the guide, add the change to changes, and write version: {platform}.',
    },
    example: { bad: 'version: 2025年第1版', good: 'version: 2026年第1版' },
  },
});
