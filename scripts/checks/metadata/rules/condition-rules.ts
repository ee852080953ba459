/** Rules that ask for one field because of another. */
import type { Rule } from '../../check.ts';

export const conditionRules = {
  'archived-at': {
    severity: 'error',
    clauses: ['R-GO-3.2.3'],
    zh: {
      summary: '已归档的条目写明归档时间。',
      message: '状态是“已归档”，缺少归档时间（archivedAt）。',
      fix: "加上一行，例如 archivedAt: '2025-12-31 18:00'",
    },
    en: {
      summary: 'An archived entry says when it was archived.',
      message: 'The state is archived, but archivedAt is missing.',
      fix: "Add a line such as archivedAt: '2025-12-31 18:00'",
    },
    example: { bad: 'state: 已归档', good: "state: 已归档\narchivedAt: '2025-12-31 18:00'" },
  },
  staffing: {
    severity: 'warning',
    clauses: ['R-JM-26.1'],
    zh: {
      summary: '部门网站的机构信息写明人员设置。',
      message: '这个机构没有写人员设置（staffing）。',
      fix: '加上一行，例如 staffing: 机关行政编制 32 名，设局长 1 名、副局长 3 名。',
    },
    en: {
      summary: 'Institutions on the site of a department say how they are staffed.',
      message: 'This institution does not say how it is staffed (staffing).',
      fix: 'Add staffing with the established posts.',
    },
    example: { bad: 'name: 示例市水务局', good: 'name: 示例市水务局\nstaffing: 设局长 1 名、副局长 3 名。' },
  },
  'map-review': {
    severity: 'error',
    clauses: ['R-GO-4.1.0d', 'R-LYG-7.1d'],
    zh: {
      summary: '地图是标准地图，或有审图号。',
      message: '地图“{value}”没有审图号，也没有注明是标准地图。',
      fix: '写上 reviewNumber（审图号）；用标准地图的，写 standardMap: true。',
    },
    en: {
      summary: 'A map is a standard map or has a review number.',
      message: 'The map "{value}" has no review number and is not marked as a standard map.',
      fix: 'Add reviewNumber, or standardMap: true for a standard map.',
    },
    example: {
      bad: 'maps:\n  - file: map.png\n    alt: 示例市地图',
      good: 'maps:\n  - file: map.png\n    alt: 示例市地图\n    standardMap: true',
    },
  },
  'value-placeholder': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '字段不写“测试”“无”“待补”之类的占位文字。',
      message: '字段“{field}”写的是占位文字“{value}”。',
      fix: '写上真实内容；选填的字段没有内容就整行删去。',
    },
    en: {
      summary: 'Fields hold no placeholders such as test, none or to do.',
      message: 'The field "{field}" holds the placeholder "{value}".',
      fix: 'Write the real content, or delete the line of an optional field.',
    },
    example: { bad: 'provider: 无', good: 'provider: 市水务局' },
  },
  'tags-joined': {
    severity: 'error',
    clauses: ['R-YZ-19.3.1a'],
    zh: {
      summary: '每个标签只写一个词。',
      message: '标签“{value}”里有逗号或顿号，几个词成了一个标签。',
      fix: '分成几个标签，中间用半角逗号，例如 tags: [停水, 检修]',
    },
    en: {
      summary: 'Every tag is one word.',
      message: 'The tag "{value}" holds a comma, so that several words are one tag.',
      fix: 'Write several tags with an ASCII comma and a space between them.',
    },
    example: { bad: 'tags: [停水，检修]', good: 'tags: [停水, 检修]' },
  },
  'body-empty': {
    severity: 'error',
    clauses: ['R-JM-24.1', 'R-DL-26.2'],
    zh: {
      summary: '条目有正文，或者有附件。',
      message: '这一条没有正文，也没有附件。',
      fix: '在字段下面的 --- 之后写正文；只公布文件的，在 attachments 里写上文件。',
    },
    en: {
      summary: 'An entry has a text or brings a file.',
      message: 'This entry has neither text nor attachment.',
      fix: 'Write the text below the closing ---, or name the file under attachments.',
    },
    example: { bad: '---\ntitle: 标题\n---\n', good: '---\ntitle: 标题\n---\n\n正文。\n' },
  },
  'body-placeholder': {
    severity: 'warning',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '新建条目时的提示行已经换成正文。',
      message: '正文里还留着新建时的提示行。',
      fix: '写好正文，删去这一行。',
    },
    en: {
      summary: 'The line a new entry starts with is replaced by the text.',
      message: 'The line the new entry started with is still there.',
      fix: 'Write the text and delete this line.',
    },
    example: { bad: '（请在这里写正文，写好后删去这一行。）', good: '正文。' },
  },
} as const satisfies Record<string, Rule>;
