/** Rules about lines that are joined on the page. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'lines-merged': {
    severity: 'error',
    fixable: true,
    clauses: ['R-GO-6.1c', 'DESIGN-5'],
    zh: {
      summary: '段落之间空一行；不空行的两行在网页上连成一段。',
      message: '“{value}”这一行会接在上一行后面，连成一段（本段共 {count} 处）。',
      fix: '在两行之间空一行；确要在段内换行的，在上一行末尾加反斜杠 \\。',
    },
    en: {
      summary: 'Paragraphs are separated by an empty line; without it two lines become one paragraph.',
      message: 'The line "{value}" would run on from the line before it ({count} such line(s) in this paragraph).',
      fix: 'Put an empty line between them, or a backslash \\ at the end of the line before to break it within the paragraph.',
    },
    example: {
      bad: '一、停水时间为22时。\n二、停水范围为青河路沿线。',
      good: '一、停水时间为22时。\n\n二、停水范围为青河路沿线。',
    },
  },
  'lines-unclear': {
    severity: 'warning',
    clauses: ['R-GO-6.1c', 'DESIGN-5'],
    zh: {
      summary: '看得出换行处是不是另起一段。',
      message: '“{value}”这一行会接在上一行后面，连成一段；看起来像是另起的一段（本段共 {count} 处）。',
      fix: '另起一段的，在两行之间空一行；本来是一句话的，接成一行；段内换行的，在上一行末尾加反斜杠 \\。',
    },
    en: {
      summary: 'It is clear whether a new line is a new paragraph.',
      message:
        'The line "{value}" would run on from the line before it, though it looks like a paragraph of its own ({count} such line(s)).',
      fix: 'Put an empty line between two paragraphs, join the lines of one sentence, or end a line with a backslash \\ to break it.',
    },
    example: { bad: '张三\n李四', good: '张三\\\n李四' },
  },
});
