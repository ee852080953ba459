/**
 * Glossary (用语): words a site adds to the lists of the program, words it may use, and recorded decisions about words
 * of the ten prohibited classes, `sites/<id>/governance/glossary.yaml` (R-DL-24, R-YZ-19.3.1b).
 */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line } from '../atoms.ts';
import { PROHIBITED_CLASSES } from '../prohibited-classes.ts';

const prohibitedWord = z.strictObject({
  words: field(line(40), { label: '词语', help: '… 代表中间可以隔几个字。', example: '某某彩票平台' }),
  class: field(choice(PROHIBITED_CLASSES), {
    label: '类别',
    example: '散布淫秽、色情、赌博、暴力、恐怖或者教唆犯罪',
    clauses: ['R-DL-24'],
  }),
  contexts: field(z.array(line(20)).default([]), {
    label: '上下文例外',
    help: '附近有这些字时不算；不写则一律报告。',
    example: '[打击, 查处]',
  }),
});

const expression = z.strictObject({
  wrong: field(line(40), { label: '不用', example: '示例局长办公事' }),
  right: field(line(40), { label: '应写', example: '示例局长办公室' }),
  within: field(z.array(line(40)).default([]), {
    label: '例外',
    help: '在这些词语里是对的。',
    example: '[通讯期间]',
  }),
});

const allowedText = z.strictObject({
  text: field(line(60), { label: '文字', help: '姓名、地名、书名或者引文，照写。', example: '陳列館' }),
  reason: field(line(100), {
    label: '理由',
    example: '馆名题字，依原样引用',
    recordOnly: '留存为什么可以这样写；检查只看文字。',
  }),
});

const decision = z.strictObject({
  words: field(line(60), { label: '词语', help: '问题里写明的那个词语。', example: '六合彩' }),
  file: field(line(200), { label: '文件', example: 'content/www/tzgg/2026-03-01-notice.md' }),
  reason: field(line(200), {
    label: '理由',
    example: '转述法院判决书认定的事实',
    recordOnly: '留存审核意见；检查只看词语、文件和逐项核对的类别。',
  }),
  decidedBy: field(line(40), { label: '审核人', example: '周明远', recordOnly: '留存由谁审核决定。' }),
  decidedOn: field(calendarDate(), { occurred: true, label: '审核日期', example: '2026-03-01', clauses: ['R-DL-24'] }),
  examined: field(z.array(choice(PROHIBITED_CLASSES)), {
    label: '逐项核对',
    help: '十类禁止内容逐项核对后全部列出。',
    clauses: ['R-DL-24'],
  }),
});

export const glossarySchema = z.strictObject({
  glossary: field(
    z.strictObject({
      prohibited: field(z.array(prohibitedWord).default([]), { label: '增加的禁止词语', clauses: ['R-DL-24'] }),
      expressions: field(z.array(expression).default([]), {
        label: '增加的规范用语',
        clauses: ['R-YZ-19.3.1b'],
      }),
      allowed: field(z.array(allowedText).default([]), { label: '可以照写的文字', clauses: ['R-YZ-19.3.1b'] }),
      decisions: field(z.array(decision).default([]), { label: '审核决定', clauses: ['R-DL-24'] }),
    }),
    { label: '用语' },
  ),
});
export type Glossary = z.infer<typeof glossarySchema>['glossary'];
