/** What an interpretation needs because of its form. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'text-alternative': {
    severity: 'error',
    clauses: ['R-GO-6.1c'],
    zh: {
      summary: '图解、音频、视频、动漫解读要有文字说明。',
      message: '“{value}”形式的解读缺少文字说明（textAlternative）。',
      fix: '加上 textAlternative，把图片或音视频里的内容用文字写出来。',
    },
    en: {
      summary: 'Interpretations as diagram, audio or video have a text alternative.',
      message: 'An interpretation of the form "{value}" needs textAlternative.',
      fix: 'Add textAlternative with the content as text.',
    },
    example: { bad: 'form: 图解', good: 'form: 图解\ntextAlternative: 办法共六条,……' },
  },
  interpreter: {
    severity: 'error',
    clauses: ['R-GO-4.2.1a'],
    zh: {
      summary: '解读只由文件的发文、联合发文、牵头或起草单位提供。',
      message: '解读单位“{value}”不是所解读文件的发文、牵头或起草单位。',
      fix: '核对解读单位，写全称；可以是：{allowed}。别的单位写的不作为解读发布；媒体的评论，form 写“评论”或“媒体文章”。',
    },
    en: {
      summary: 'Interpretations come only from the issuing, joint, lead or drafting institution.',
      message: '"{value}" is neither issuer nor lead nor drafter of the document.',
      fix: 'Check the name; allowed: {allowed}. Commentary of the press has a form of its own.',
    },
    example: { bad: 'by: 某报社', good: 'by: 市水务局' },
  },
  'section-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.2.1b'],
    zh: {
      summary: '文字解读讲清背景依据、目标任务、主要内容和解决的问题。',
      message: '找不到讲“{missing}”的小标题。',
      fix: '正文没有讲的，补写；已经讲了的，在 sections 中写明在哪个小标题下，或者把小标题改得明白些。',
    },
    en: {
      summary: 'The text covers background, goals, content and the problems solved.',
      message: 'The text has no heading for: {missing}.',
      fix: 'Write what is missing; if it is under another heading, name that heading in sections.',
    },
    example: {
      bad: 'form: 文字解读(只有一个小标题“主要内容”)',
      good: 'form: 文字解读\nsections: { background: 为什么修订, goals: 要做到什么, content: 有哪些变化, problems: 以前难在哪里 }',
    },
  },
  'section-heading': {
    severity: 'error',
    clauses: ['R-GO-4.2.1b'],
    zh: {
      summary: '内容要点写的小标题在正文里。',
      message: '正文没有小标题“{value}”。',
      fix: '照正文小标题的原文写。',
    },
    en: {
      summary: 'Headings named in sections are in the text.',
      message: 'The text has no heading "{value}".',
      fix: 'Write the heading as it is in the text.',
    },
    example: { bad: 'sections: { content: 变化(正文是“有哪些变化”) }', good: 'sections: { content: 有哪些变化 }' },
  },
  'media-missing': {
    severity: 'error',
    clauses: ['R-GO-4.2.2'],
    zh: {
      summary: '音频、视频、动漫解读要有音视频文件。',
      message: '“{value}”形式的解读缺少音视频（media）。',
      fix: '把文件放在正文旁边，写上 media 下的 file。',
    },
    en: {
      summary: 'Interpretations as audio or video have a recording.',
      message: 'An interpretation of the form "{value}" needs media.',
      fix: 'Put the file beside the entry and name it in media.file.',
    },
    example: { bad: 'form: 音频', good: 'form: 音频\nmedia: { file: 2025-03-05-measures.mp3 }' },
  },
  'media-format': {
    severity: 'error',
    clauses: ['R-GO-4.2.2'],
    zh: {
      summary: '音视频和字幕用浏览器能播放的格式。',
      message: '“{field}”写的“{value}”不能在网页上播放。',
      fix: '转换成 {allowed} 格式后重新放入。',
    },
    en: {
      summary: 'Recordings and captions are in formats that browsers support.',
      message: '"{value}" named by "{field}" cannot be played on the page.',
      fix: 'Convert it to one of: {allowed}.',
    },
    example: { bad: 'form: 音频\nmedia: { file: measures.mp4 }', good: 'form: 音频\nmedia: { file: measures.mp3 }' },
  },
  'captions-missing': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'WCAG 1.2.2'],
    zh: {
      summary: '有声音的视频有字幕。',
      message: '视频“{value}”没有字幕文件（captions）。',
      fix: '加上 WebVTT 格式的字幕文件；没有声音的，写 silent: true。',
    },
    en: {
      summary: 'Videos with sound have captions.',
      message: 'The video "{value}" has no captions.',
      fix: 'Add a WebVTT file as captions, or write silent: true if there is no sound.',
    },
    example: {
      bad: 'media: { file: measures.mp4 }',
      good: 'media: { file: measures.mp4, captions: measures.vtt }',
    },
  },
  'diagram-picture': {
    severity: 'error',
    clauses: ['R-GO-4.2.2'],
    zh: {
      summary: '图解要有图。',
      message: '“{value}”形式的解读没有图片。',
      fix: '把图写成题图（cover），或者放进正文。',
    },
    en: {
      summary: 'A diagram has a picture.',
      message: 'An interpretation of the form "{value}" has no picture.',
      fix: 'Name the picture as cover, or put it into the text.',
    },
    example: { bad: 'form: 图解', good: 'form: 图解\ncover: { file: 2025-03-05-diagram.jpg, alt: 申请流程图 }' },
  },
  'interview-guests': {
    severity: 'error',
    clauses: ['R-GO-4.2.2'],
    zh: {
      summary: '专访写明受访人。',
      message: '“{value}”形式的解读没有写受访人（guests）。',
      fix: '写上受访人的姓名、单位和职务。',
    },
    en: {
      summary: 'An interview names its guests.',
      message: 'An interpretation of the form "{value}" names no guests.',
      fix: 'Add guests with name and position.',
    },
    example: { bad: 'form: 专访', good: 'form: 专访\nguests:\n  - { name: 陈立, post: 市水务局水资源科科长 }' },
  },
  'press-source': {
    severity: 'error',
    clauses: ['R-GO-4.2.3b', 'R-DL-23.1', 'R-DL-23.2'],
    zh: {
      summary: '评论和媒体文章写明原文网址和原标题。',
      message: '“{value}”没有写明原文网址（source.url）或原标题（source.originalTitle）。',
      fix: '在 source 下写明原文网址和原标题。',
    },
    en: {
      summary: 'Commentary of the press names the address and title of the original.',
      message: 'An interpretation of the form "{value}" lacks source.url or source.originalTitle.',
      fix: 'Write both under source.',
    },
    example: {
      bad: 'form: 评论',
      good: 'form: 评论\nsource: { name: 示例日报, kind: 网上采集, url: https://daily.example.com/1.html, originalTitle: 停车新规三问 }',
    },
  },
});
