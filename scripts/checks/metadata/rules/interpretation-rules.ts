/** Rules about interpretations, and about documents that need one. */
import type { Rule } from '../../check.ts';

export const interpretationRules = {
  'text-alternative': {
    severity: 'error',
    clauses: ['R-GO-6.1c'],
    zh: {
      summary: '图解、音频、视频、动漫解读要有文字说明。',
      message: '“{value}”形式的解读缺少文字说明（textAlternative）。',
      fix: '加上 textAlternative，把图片或音视频里的内容用文字写出来。',
    },
    en: {
      summary: 'Interpretations as diagram, sound or film have a text alternative.',
      message: 'An interpretation of the form "{value}" needs textAlternative.',
      fix: 'Add textAlternative with the content in words.',
    },
    example: { bad: 'form: 图解', good: 'form: 图解\ntextAlternative: 办法共六条,……' },
  },
  interpreter: {
    severity: 'warning',
    clauses: ['R-GO-4.2.1a'],
    zh: {
      summary: '解读由文件的发文、联合发文、牵头或起草单位提供。',
      message: '解读单位“{value}”不是所解读文件的发文、牵头或起草单位。',
      fix: '核对解读单位；可以是：{allowed}。媒体评论请写在文件的 commentary 中。',
    },
    en: {
      summary: 'Interpretations come from the issuing, joint, lead or drafting body.',
      message: '"{value}" is neither issuer nor lead nor drafter of the document.',
      fix: 'Check it; possible: {allowed}. Media commentary belongs in commentary of the document.',
    },
    example: { bad: 'by: 某报社', good: 'by: 市水务局' },
  },
  'interpretation-missing': {
    severity: 'error',
    clauses: ['R-GO-4.2.1a', 'R-LYG-7.2a'],
    zh: {
      summary: '规定解读与文件同时发布的，有了解读才能发布文件。',
      message: '《{title}》要在 {due} 与解读同时发布，现在还没有解读。',
      fix: '请发文、牵头或起草单位提供解读，用 npm run lantai -- new --type interpretation 写成一条并写上 interprets；解读没有写好以前，文件先写 state: 草稿；不能提供的，由站点负责人写进 exceptions.yaml，写明理由和期限。',
    },
    en: {
      summary: 'Where both are to appear together, a document waits for its interpretation.',
      message: 'This document is to appear on {due} together with its interpretation, and has none.',
      fix: 'Ask the issuing, lead or drafting body for one and add an entry that names this document; keep the document a draft until then, or record an exception with reason and end.',
    },
    example: { bad: 'important: true(没有解读)', good: 'important: true(同日发布的解读写着 interprets: [本文件])' },
  },
  'interpretation-overdue': {
    severity: 'warning',
    clauses: ['R-GO-4.2.1a', 'R-LYG-7.2a'],
    zh: {
      summary: '重要政策文件的解读不超过规定的日期。',
      message: '《{title}》还没有解读，最迟应于 {due} 发布，现已逾期。',
      fix: '请发文、牵头或起草单位尽快提供解读，用 npm run lantai -- new --type interpretation 写成一条并写上 interprets；不能提供的，由站点负责人写进 exceptions.yaml，写明理由和期限。',
    },
    en: {
      summary: 'The interpretation of an important document is not overdue.',
      message: 'This document needs an interpretation, which was due on {due}.',
      fix: 'Ask the issuing, lead or drafting body for one and add an entry that names this document, or record an exception with reason and end.',
    },
    example: { bad: 'important: true(过了期限还没有解读)', good: 'important: true(解读写着 interprets: [本文件])' },
  },
  'interpretation-due': {
    severity: 'warning',
    clauses: ['R-GO-4.2.2', 'R-GO-4.2.1a'],
    zh: {
      summary: '重要政策文件的解读及时发布。',
      message: '《{title}》还没有解读，最迟应于 {due} 发布。',
      fix: '请发文、牵头或起草单位提供解读，最好与文件同时发布。',
    },
    en: {
      summary: 'Interpretations of important documents follow soon.',
      message: 'This document has no interpretation yet; it is due on {due}.',
      fix: 'Ask the issuing, lead or drafting body for one, best published together with the document.',
    },
    example: { bad: 'important: true(昨天发布，还没有解读)', good: 'important: true(解读已定于今天发布)' },
  },
  'interpretation-late': {
    severity: 'warning',
    clauses: ['R-GO-4.2.2', 'R-LYG-7.2a'],
    zh: {
      summary: '重要政策文件的解读不晚于规定的天数。',
      message: '《{title}》的解读最迟应于 {due} 发布，这一条的发布时间是 {value}。',
      fix: '还没有发布的，把发布时间提前；已经发布的，记下原因，以后与文件同时准备。',
    },
    en: {
      summary: 'Interpretations of important documents are out within the days allowed.',
      message: 'The interpretation of {other} was due on {due}; this one is published at {value}.',
      fix: 'Publish it earlier where that is still possible; otherwise prepare it together with the document next time.',
    },
    example: {
      bad: "publishedAt: '2026-03-20 09:00'(文件 2026-03-01 发布)",
      good: "publishedAt: '2026-03-02 09:00'(文件 2026-03-01 发布)",
    },
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
      summary: 'A text covers background, goals, content and the problems solved.',
      message: 'No heading of the text speaks of: {missingEn}.',
      fix: 'Write what is missing; where it is there under another heading, name that heading in sections.',
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
      summary: 'Headings named in sections stand in the text.',
      message: 'The text has no heading "{value}".',
      fix: 'Write the heading as it stands in the text.',
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
      summary: 'Interpretations as sound or film have a recording.',
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
      summary: 'Recordings and captions are in formats browsers play.',
      message: '"{value}" named by "{field}" cannot be played on the page.',
      fix: 'Convert it to one of: {allowedEn}.',
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
      summary: 'Films with sound have captions.',
      message: 'The film "{value}" has no captions.',
      fix: 'Add a WebVTT file as captions, or write silent: true where there is no sound.',
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
      summary: 'An interview names who was asked.',
      message: 'An interpretation of the form "{value}" names no guests.',
      fix: 'Add guests with name and post.',
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
} as const satisfies Record<string, Rule>;
