/** Rules about who may work on a site: registered, trained, with a role and an identity of their own. */
import { defineRules } from '../../rules/define-rules.ts';

const OVERDUE = {
  zh: {
    message: '安全管理人员[[“{value}”]]的{record}{last}，要求每 {limit} 至少一次（依据 {clauses}）。',
    fix: '做完以后如实登记在 {register}；没有安全管理人员的，给一个人加上“安全管理”的职责。',
  },
  en: {
    message: 'Security staff[[ "{value}"]], {record}: {last}; required once in {limit} ({clauses}).',
    fix: 'Do it and record it in {register}; give somebody the role for security if nobody has it.',
  },
} as const;

export const rules = defineRules({
  'people-missing': {
    severity: 'warning',
    clauses: ['R-GO-7.1.4b', 'R-DL-6', 'R-YZ-7', 'R-YZ-21.1', 'R-LYG-10.4'],
    zh: {
      summary: '网站有人员登记。',
      message: '没有人员登记（依据 {clauses}）。',
      fix: '建立 {register}，登记编辑、审核、管理和信息提供单位的人员。',
    },
    en: {
      summary: 'A site has a register of its people.',
      message: 'There is no people register ({clauses}).',
      fix: 'Write {register} with everybody who edits, reviews, administers or provides content.',
    },
    example: { bad: '（没有 people.yaml）', good: 'people:\n  - { name: 林晓, unit: 市政府办公室, roles: [编辑] }' },
  },
  'role-vacant': {
    severity: 'warning',
    clauses: ['R-GO-7.1.4b', 'R-DL-37', 'R-LYG-10.4'],
    zh: {
      summary: '规定的每种职责都有在岗的人。',
      message: '没有在岗的“{value}”（依据 {clauses}）。',
      fix: '给一位在岗的人登记这个职责。',
    },
    en: {
      summary: 'Somebody holds each role that is required.',
      message: 'Nobody holds the role {value} ({clauses}).',
      fix: 'Record somebody with this role.',
    },
    example: {
      bad: 'people:\n  - { name: 林晓, roles: [编辑] }',
      good: 'people:\n  - { name: 陈立新, roles: [审核] }',
    },
  },
  'role-conflict': {
    severity: 'error',
    clauses: ['R-GO-7.1.4b', 'R-LYG-10.4', 'R-YZ-19.2a', 'R-DL-22.1'],
    zh: {
      summary: '系统管理、编辑、审核、签发由不同的人担任。',
      message: '“{value}”在同样的栏目同时是{roles}（依据 {clauses}）。',
      fix: '分给不同的人；分管不同栏目的，各写一项并写明 columns。',
    },
    en: {
      summary: 'Administration, editing, review and signing are done by different people.',
      message: '"{value}" holds {roles} for the same columns ({clauses}).',
      fix: 'Give them to different people, or write one item for each set of columns.',
    },
    example: { bad: 'roles: [编辑, 审核]', good: 'roles: [编辑]' },
  },
  'person-untrained': {
    severity: 'error',
    clauses: ['R-DL-6'],
    zh: {
      summary: '编辑、审核、签发和管理人员上岗前报备并参加培训。',
      message: '“{value}”{reason}。',
      fix: '报备、培训以后登记 registeredOn、trainedOn；还没有的，先不登记这些职责。',
    },
    en: {
      summary: 'Who edits, reviews, signs or administers was filed and trained before.',
      message: '"{value}" {reason}.',
      fix: 'File and train them first and write registeredOn and trainedOn, or leave the role out.',
    },
    example: { bad: 'roles: [审核](没有 trainedOn)', good: "roles: [审核]\ntrainedOn: '2026-03-18'" },
  },
  'identity-shared': {
    severity: 'error',
    clauses: ['R-YZ-7', 'R-LYG-10.4', 'R-YZ-20.0'],
    zh: {
      summary: '提交用的邮箱、代码平台账号一人一个，全站群统一。',
      message: '“{value}”已经是“{other}”的（{where}）。',
      fix: '各用各的邮箱和账号；是同一个人的，姓名写成一样。',
    },
    en: {
      summary: 'A commit address or account belongs to one person in the whole fleet.',
      message: '"{value}" already belongs to "{other}" ({where}).',
      fix: 'Use identities of their own; write the same name if it is the same person.',
    },
    example: { bad: 'identities: [wangzhan@example.gov.cn](两人共用)', good: 'identities: [linxiao@example.gov.cn]' },
  },
  'identity-anonymous': {
    severity: 'error',
    clauses: ['R-GO-7.1.4b', 'R-YZ-7', 'R-LYG-10.4'],
    zh: {
      summary: '不用默认账号、匿名账号。',
      message: '“{value}”是默认的或者公用的账号名。',
      fix: '换成这个人自己的邮箱、账号。',
    },
    en: {
      summary: 'No default or anonymous accounts are used.',
      message: '"{value}" is the name of a default or shared account.',
      fix: 'Write an address or account of the person.',
    },
    example: { bad: 'account: admin', good: 'account: linxiao' },
  },
  'key-invalid': {
    severity: 'error',
    clauses: ['R-YZ-7', 'R-LYG-10.4'],
    zh: {
      summary: '登记的签发密钥是可用的 SSH 公钥。',
      message: '“{value}…”不是可用的 SSH 公钥。',
      fix: '写 .pub 文件里的一整行，以 ssh-ed25519、ssh-rsa 或者 ecdsa-sha2-… 开头；不要写私钥。',
    },
    en: {
      summary: 'A registered key is an SSH public key that counts.',
      message: '"{value}…" is no SSH public key that counts.',
      fix: 'Write the whole line of the .pub file, beginning with ssh-ed25519, ssh-rsa or ecdsa-sha2-…; never a private key.',
    },
    example: {
      bad: "keys: [{ key: linxiao, from: '2026-03-18' }]",
      good: "keys: [{ key: 'ssh-ed25519 AAAA… linxiao', from: '2026-03-18' }]",
    },
  },
  'key-days': {
    severity: 'error',
    clauses: ['R-YZ-19.2b'],
    zh: {
      summary: '密钥的停用日期不早于启用日期。',
      message: '密钥 {value} 停用，早于启用的 {from}。',
      fix: '改正启用、停用日期。',
    },
    en: {
      summary: 'A key is not withdrawn before it comes into use.',
      message: 'The key is withdrawn on {value}, before it comes into use on {from}.',
      fix: 'Correct the two days.',
    },
    example: { bad: "from: '2026-03-18', until: '2025-03-18'", good: "from: '2026-03-18', until: '2027-03-18'" },
  },
  'key-shared': {
    severity: 'error',
    clauses: ['R-YZ-7', 'R-LYG-10.4', 'R-YZ-19.2a'],
    zh: {
      summary: '签发密钥一人一把，全站群统一。',
      message: '密钥 {value} 已经是“{other}”的（{where}），用它签的都不算。',
      fix: '各用各的密钥；是同一个人的，姓名写成一样。',
    },
    en: {
      summary: 'A key belongs to one person in the whole fleet.',
      message: 'Key {value} already belongs to "{other}" ({where}); nothing signed with it counts.',
      fix: 'Use keys of their own; write the same name if it is the same person.',
    },
    example: {
      bad: "keys: [{ key: 'ssh-ed25519 AAAA… office', … }](两人共用)",
      good: "keys: [{ key: 'ssh-ed25519 AAAA… linxiao', … }]",
    },
  },
  'responsible-left': {
    severity: 'error',
    clauses: ['R-YZ-19.2b', 'R-YZ-21.1', 'R-DL-5', 'R-LYG-9'],
    zh: {
      summary: '站点记录、栏目中的责任人、联络人、安全责任人都在岗。',
      message: '“{field}”写的“{value}”{reason}。',
      fix: '人员变动当天改成接替的人；漏登的，补进人员登记。',
    },
    en: {
      summary: 'The responsible people named in the site record still work there.',
      message: '"{value}" in "{field}" {reason}.',
      fix: 'Name the successor on the day of the change, or complete the people register.',
    },
    example: { bad: 'responsible: 林晓(已离岗)', good: 'responsible: 周宁' },
  },
  'unit-unregistered': {
    severity: 'warning',
    clauses: ['R-YZ-21.1'],
    zh: {
      summary: '每个维护栏目的单位都有人在人员登记中。',
      message: '人员登记中没有“{value}”在岗的人，它负责栏目“{column}”。',
      fix: '登记这个单位的责任人和联络人；单位名称与 ownerUnit 写成一样。',
    },
    en: {
      summary: 'Every unit that maintains a column has somebody in the people register.',
      message: 'Nobody of "{value}", which maintains the column "{column}", is in the people register.',
      fix: 'Register its people, with the name of the unit as in ownerUnit.',
    },
    example: { bad: 'ownerUnit: 市统计局(没有登记的人)', good: 'people:\n  - { name: 方敏, unit: 市统计局 }' },
  },
  'training-overdue': {
    severity: 'warning',
    clauses: ['R-YZ-19.6'],
    zh: { summary: '安全管理人员按期培训。', ...OVERDUE.zh },
    en: { summary: 'Security staff are trained at intervals.', ...OVERDUE.en },
    example: {
      bad: "roles: [安全管理]\ntrainedOn: '2023-03-18'",
      good: "roles: [安全管理]\ntrainedOn: '2026-03-18'",
    },
  },
  'background-check-overdue': {
    severity: 'warning',
    clauses: ['R-YZ-19.6'],
    zh: { summary: '安全管理人员按期接受背景审查。', ...OVERDUE.zh },
    en: { summary: 'The background of security staff is checked at intervals.', ...OVERDUE.en },
    example: {
      bad: "roles: [安全管理]\nbackgroundCheckedOn: '2020-01-12'",
      good: "roles: [安全管理]\nbackgroundCheckedOn: '2026-01-12'",
    },
  },
});
