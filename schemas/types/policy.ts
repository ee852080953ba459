/** 政策文件: documents of the library (requirements 3.4 Policy document). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, siblingFile, slug, text } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const DOCUMENT_KINDS = {
  regulation: '法规',
  rule: '规章',
  normative: '规范性文件',
  government: '政府文件',
  other: '其他文件',
  law: '法律法规',
  gazette: '公报',
  plan: '规划',
} as const;

/**
 * Code of the institution, year in six-corner brackets, number without 第 or leading zero (GB/T 9704-2012);
 * or, for orders and announcements, their number: 示例市人民政府令第12号, 2025年第3号.
 */
export const DOCUMENT_NUMBER_PATTERN =
  /^(?:[\p{Script=Han}A-Za-z]+〔\d{4}〕[1-9]\d*号|[\p{Script=Han}]*(?:\d{4}年)?第[1-9]\d*号)$/u;
/**
 * Codes and numbers in groups. Every region has its own form (organisation code/year-serial, credit code/year-serial,
 * six groups by hyphens), and documents keep the number they were published under; new ones follow the site's rule.
 */
export const INDEX_NUMBER_PATTERN = /^[\p{Script=Han}A-Za-z0-9]+(?:[-/_.][\p{Script=Han}A-Za-z0-9]+)+$/u;

export const policy = defineType({
  name: 'policy',
  label: '政策文件',
  dated: true,
  indexed: true,
  schema: z.strictObject({
    ...commonFields,
    indexNumber: field(z.string().regex(INDEX_NUMBER_PATTERN), {
      label: '索引号',
      help: '由 npm run lantai -- new 编排，全站群不重复。',
      example: 'SL0000001/2025-00012',
      clauses: ['R-DL-26.2'],
    }),
    documentNumber: field(z.string().regex(DOCUMENT_NUMBER_PATTERN).optional(), {
      label: '发文字号',
      help: '年份用六角括号〔〕，序号前不加“第”和 0；联合行文的，写主办机关的字号。',
      example: '示政发〔2025〕12号',
    }),
    issuer: field(line(60), { label: '发文机关', example: '示例市人民政府' }),
    jointIssuers: field(z.array(line(60)).default([]), { label: '联合发文机关' }),
    leadDepartment: field(line(60).optional(), { label: '牵头部门', clauses: ['R-GO-4.2.1a'] }),
    draftingDepartment: field(line(60).optional(), { label: '起草部门', clauses: ['R-GO-4.2.1a'] }),
    issuedOn: field(calendarDate(), { label: '成文日期', example: '2025-02-20' }),
    docKind: field(choice(DOCUMENT_KINDS), {
      label: '文件类别',
      example: '规范性文件',
      clauses: ['R-GO-4.1.4a', 'R-JM-25.2'],
    }),
    theme: field(line(40), { label: '主题分类', example: '农业、林业、水利\\水利', clauses: ['R-GO-4.1.4a'] }),
    subjectWords: field(z.array(line(20)).default([]), { label: '主题词' }),
    validity: field(
      z
        .strictObject({
          effectiveOn: field(calendarDate().optional(), { label: '施行日期' }),
          expiresOn: field(calendarDate().optional(), { label: '有效期至', help: '写到期的最后一天。' }),
          amends: field(z.array(slug()).default([]), { label: '修改了哪些文件' }),
          repeals: field(z.array(slug()).default([]), { label: '废止了哪些文件' }),
          note: field(text(200).optional(), { label: '说明' }),
          repealedOn: field(calendarDate().optional(), { label: '废止日期', help: '没有废止文件可链接时填写。' }),
        })
        .prefault({}),
      { label: '时效', help: '有效、已修改、已废止、已失效由系统根据日期和关联计算。', clauses: ['R-GO-4.1.4b'] },
    ),
    commentary: field(z.array(slug()).default([]), { label: '媒体评论', clauses: ['R-GO-4.2.3b'] }),
    catalogueNode: field(line(60), { label: '信息公开目录', example: '规范性文件', clauses: ['R-GO-4.1.6b'] }),
    file: field(siblingFile().optional(), {
      label: '文件下载',
      help: '与正文放在同一文件夹的原件。',
      example: 'document.pdf',
      clauses: ['R-JM-22.3'],
    }),
  }),
  roles: {
    order: null,
    files: ({ file }) => (file === undefined ? [] : [{ path: ['file'], name: file, use: 'original' }]),
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: {
    issuer: '{unit}',
    issuedOn: '{today}',
    docKind: '规范性文件',
    theme: '综合政务\\政务公开',
    catalogueNode: '规范性文件',
  },
  promptFor: ['documentNumber', 'issuedOn', 'docKind', 'theme'],
});
