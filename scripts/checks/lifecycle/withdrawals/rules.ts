/** Rules about entries that were withdrawn. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'withdrawn-record': {
    severity: 'error',
    clauses: ['R-DL-21', 'R-DL-22.3'],
    zh: {
      summary: '撤回的条目写明撤回时间和原因。',
      message: '状态是“已撤回”，缺少 {field}。',
      fix: '加上撤回时间（withdrawnAt）和撤回原因（withdrawnReason）；这两项会显示在原来的网址上。',
    },
    en: {
      summary: 'A withdrawn entry states when and why.',
      message: 'The entry was withdrawn and {field} is missing.',
      fix: 'Add withdrawnAt and withdrawnReason; both are shown at the old address.',
    },
    example: {
      bad: 'state: 已撤回',
      good: "state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\nwithdrawnReason: 文中的受理地点有误，已重新发布",
    },
  },
  'withdrawn-state': {
    severity: 'error',
    clauses: ['R-DL-21'],
    zh: {
      summary: '写了撤回时间或原因的条目，状态是“已撤回”。',
      message: '写了 {field}，状态却是“{state}”，网页还在正常显示。',
      fix: '要撤回的，改成 state: 已撤回；没有撤回的，删去 {field}。',
    },
    en: {
      summary: 'Only a withdrawn entry states when or why it was withdrawn.',
      message: '{field} is given, but the state is "{state}" and the entry is still visible.',
      fix: 'Set the state to withdrawn, or remove {field}.',
    },
    example: { bad: "withdrawnAt: '2025-03-10 15:00'", good: "state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'" },
  },
});
