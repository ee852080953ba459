/** Rules about interruptions of service. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'downtime-unrecorded': {
    severity: 'warning',
    clauses: ['R-DL-33.2', 'R-YZ-13.2'],
    zh: {
      summary: '公告过的停机都在停机记录中。',
      message: '公告“{value}”的停机已经开始，停机记录中没有它（依据 {clauses}）。',
      fix: '登记在 {register}，写明起止、公告和报备日期。',
    },
    en: {
      summary: 'Every announced interruption is in the register.',
      message: 'The interruption announced by "{value}" has begun and is not on record ({clauses}).',
      fix: 'Record it in {register} with its times, its notice and the day it was filed.',
    },
    example: {
      bad: 'downtime: []',
      good: "downtime:\n  - { from: '2026-08-15 00:00', cause: 机房供电改造, notice: www-20260810-11, filedOn: '2026-08-10' }",
    },
  },
  'downtime-unfiled': {
    severity: 'warning',
    clauses: ['R-DL-33.2', 'R-YZ-13.2', 'R-YZ-13.4'],
    zh: {
      summary: '停机向主管单位报备。',
      message: '{value} 开始的停机没有登记报备日期。',
      fix: '报备以后写 filedOn。',
    },
    en: {
      summary: 'Interruptions are filed with the authority.',
      message: 'The interruption from {value} has no day of filing.',
      fix: 'File it and write filedOn.',
    },
    example: { bad: "from: '2026-08-15 00:00'", good: "from: '2026-08-15 00:00'\nfiledOn: '2026-08-10'" },
  },
  'downtime-notice': {
    severity: 'error',
    clauses: ['R-DL-33.2', 'R-YZ-13.2'],
    zh: {
      summary: '停机写明是哪一份停止服务公告或者临时下线公告。',
      message: '“{value}”不是站群里的停止服务公告或者临时下线公告。',
      fix: '写公告的条目编号；公告在站群以外的，写它的网址。',
    },
    en: {
      summary: 'An interruption names its notice.',
      message: '"{value}" is not a notice of an interruption in the fleet.',
      fix: 'Write the id of the notice, or its address if it is outside the fleet.',
    },
    example: { bad: 'notice: www-20250301-01(普通通知)', good: 'notice: www-20260810-11(停止服务公告)' },
  },
  'downtime-order': {
    severity: 'error',
    clauses: ['R-DL-33.2'],
    zh: {
      summary: '恢复在停机开始以后。',
      message: '恢复时间 {value} 不在开始时间 {from} 以后。',
      fix: '核对两个时间。',
    },
    en: {
      summary: 'Service is restored after it stopped.',
      message: 'The end {value} is not after the start {from}.',
      fix: 'Check both times.',
    },
    example: {
      bad: "from: '2026-08-15 06:00'\nto: '2026-08-15 00:00'",
      good: "from: '2026-08-15 00:00'\nto: '2026-08-15 06:00'",
    },
  },
});
