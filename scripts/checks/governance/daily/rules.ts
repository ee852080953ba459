/** Rules about what is kept for every day: the duty roster, the reading of the site, the look into mailboxes. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'duty-missing': {
    severity: 'warning',
    clauses: ['R-GO-8.2.2b', 'R-JM-41.6', 'R-LYG-13.4'],
    zh: {
      summary: '每一天都安排了值班的人。',
      message: '值班表没有安排这些日子：{days}（依据 {clauses}）。',
      fix: '在 {register} 中补上这些日子的值班员和带班人。',
    },
    en: {
      summary: 'Somebody is on duty on every day.',
      message: 'The duty roster leaves out: {days} ({clauses}).',
      fix: 'Add these days with a person and a leader to {register}.',
    },
    example: {
      bad: "duty:\n  - { from: '2026-11-16', to: '2026-11-20', person: 林晓, leader: 陈立新 }",
      good: "duty:\n  - { from: '2026-11-16', to: '2026-11-29', person: 林晓, leader: 陈立新 }",
    },
  },
  'duty-person': {
    severity: 'error',
    clauses: ['R-LYG-13.4', 'R-YZ-19.2b', 'R-JM-41.6'],
    zh: {
      summary: '值班员能编辑，带班人能审核或者签发，两人都在岗：夜间和节假日也能发布紧急信息。',
      message: '值班表 {day} 安排的“{value}”{reason}。',
      fix: '换成人员登记中在岗的人：值班员是编辑，带班人是审核、签发人员或者主要负责人，两人不同。',
    },
    en: {
      summary:
        'Who is on duty can edit, who leads can review or sign, and both still work: urgent items can always go out.',
      message: 'On {day} the roster names "{value}", who {reason}.',
      fix: 'Name people of the register who work then: an editor, and somebody else who reviews or signs.',
    },
    example: { bad: 'person: 林晓\nleader: 林晓', good: 'person: 林晓\nleader: 陈立新' },
  },
  'reading-missing': {
    severity: 'warning',
    clauses: ['R-GO-8.2.2b', 'R-JM-41.6', 'R-YZ-19.4b'],
    zh: {
      summary: '每天审看网站，有读网记录。',
      message: '这些日子没有读网记录：{days}（依据 {clauses}）。',
      fix: '在 {register} 中登记；当日要审看的清单用 npm run lantai -- report reading-list 列出。',
    },
    en: {
      summary: 'The site is read every day, on record.',
      message: 'No reading of the site is recorded for: {days} ({clauses}).',
      fix: 'Record it in {register}; npm run lantai -- report reading-list prints what is to be read.',
    },
    example: {
      bad: 'readings: []',
      good: "readings:\n  - { date: '2026-11-21', person: 林晓, items: 6, findings: 0 }",
    },
  },
  'reading-uncorrected': {
    severity: 'error',
    clauses: ['R-YZ-19.4b', 'R-GO-2.2.3'],
    zh: {
      summary: '读网发现的每个问题都在更正登记中。',
      message: '{day} 读网发现 {value} 个问题，更正登记中这一天发现的只有 {count} 个。',
      fix: '把每个问题登记在 {register}，或者改正 findings。',
    },
    en: {
      summary: 'Everything found while reading is in the register of corrections.',
      message: '{value} problems were found on {day}; {count} of that day are in the register of corrections.',
      fix: 'Record each in {register}, or correct findings.',
    },
    example: { bad: 'findings: 2(更正登记为空)', good: 'findings: 0' },
  },
  'reading-short': {
    severity: 'warning',
    clauses: ['R-YZ-19.4b', 'R-GO-8.2.2b'],
    zh: {
      summary: '读网审看当日新发布的每一条。',
      message: '{day} 发布了 {count} 条，读网记录写的是审看 {value} 条。',
      fix: '用 npm run lantai -- report reading-list --today {day} 列出这一天的清单，补看以后改正 items。',
    },
    en: {
      summary: 'Everything published on a day is read.',
      message: '{count} entries were published on {day}; the record says {value} were read.',
      fix: 'List them with npm run lantai -- report reading-list --today {day}, read the rest, and correct items.',
    },
    example: { bad: 'items: 0(当日发布了3条)', good: 'items: 3' },
  },
  'mailbox-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.4.5c'],
    zh: {
      summary: '接收意见的邮箱每天查看，有记录。',
      message: '这些日子没有邮箱查看记录：{days}（依据 {clauses}）。',
      fix: '在 {register} 中登记；没有来信的日子，收到件数写 0。',
    },
    en: {
      summary: 'Mailboxes that receive opinions are looked into every day, on record.',
      message: 'No look into the mailbox is recorded for: {days} ({clauses}).',
      fix: 'Record it in {register}, with 0 for days without mail.',
    },
    example: {
      bad: 'mailboxChecks: []',
      good: "mailboxChecks:\n  - { date: '2026-11-21', person: 周宁, received: 3, handled: 3 }",
    },
  },
  'mailbox-unhandled': {
    severity: 'warning',
    clauses: ['R-GO-4.4.5c'],
    zh: {
      summary: '邮箱收到的信件都办理。',
      message: '到 {value} 为止，登记的邮箱来信还有 {count} 件没有办理。',
      fix: '转办或者答复以后登记在 handled。',
    },
    en: {
      summary: 'Mail that came in is handled.',
      message: 'By {value}, {count} recorded messages are not handled.',
      fix: 'Forward or answer them and count them under handled.',
    },
    example: { bad: 'received: 3\nhandled: 1', good: 'received: 3\nhandled: 3' },
  },
  'day-person': {
    severity: 'error',
    clauses: ['R-JM-41.6', 'R-YZ-19.2b', 'R-YZ-21.1'],
    zh: {
      summary: '登记的读网人、查看人当时在岗。',
      message: '{day} 登记的“{value}”{reason}。',
      fix: '核对姓名和日期；人员登记漏写的，补上到岗日期。',
    },
    en: {
      summary: 'Who is recorded as having read or looked worked there then.',
      message: '"{value}", recorded for {day}, {reason}.',
      fix: 'Check the name and the day, or complete the people register.',
    },
    example: { bad: 'person: 王五(没有登记)', good: 'person: 林晓' },
  },
});
