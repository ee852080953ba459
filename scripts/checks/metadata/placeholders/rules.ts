/** Placeholders left in fields and text, and entries without text. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'value-placeholder': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '字段不写“测试”“无”“待补”之类的占位文字。',
      message: '字段“{field}”写的是占位文字“{value}”。',
      fix: '写上真实内容；选填的字段没有内容就整行删去。',
    },
    en: {
      summary: 'Fields contain no placeholders such as test, none or to do.',
      message: 'The field "{field}" holds the placeholder "{value}".',
      fix: 'Write the real content, or delete the line of an optional field.',
    },
    example: { bad: 'provider: 无', good: 'provider: 市水务局' },
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
      summary: 'An entry has text or an attachment.',
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
      summary: 'The placeholder line of a new entry is replaced by the text.',
      message: 'The placeholder line of the new entry is still there.',
      fix: 'Write the text and delete this line.',
    },
    example: { bad: '（请在这里写正文，写好后删去这一行。）', good: '正文。' },
  },
  'body-undecided': {
    severity: 'error',
    clauses: ['R-DL-26.2'],
    zh: {
      summary: '由文件生成的稿件里，留给编辑核对的事项都已核对。',
      message: '还有一件事要核对：{value}。',
      fix: '核对、改好以后，删去“（待核对：……）”这一行。',
    },
    en: {
      summary: 'Nothing is left open of what an entry made from a document asks its editor to decide.',
      message: 'Something is still to be decided: {value}.',
      fix: 'Settle it, then delete this line in brackets.',
    },
    example: { bad: '（待核对：没有认出成文日期，issuedOn 暂填今天。）', good: '正文。' },
  },
});
