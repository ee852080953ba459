/** Rules about documents and their interpretations, broken and kept. */
import sharp from 'sharp';
import { inInterpretation, inPolicy, inPortal, type Change, type RuleCase } from '../testing/rule-case.ts';

const form = (to: string): Change => inInterpretation('form: 文字解读', to);
const write = (file: string, content: string | Uint8Array): Change => ({ write: file, content });
const VALIDITY = "validity: { effectiveOn: '2025-03-01', expiresOn: '2030-02-28' }";

/** One more document of the portal. */
const documentOf = (serial: number, day: string, more: string): Change =>
  write(
    `content/portal/files/${day}-more.md`,
    `---
id: portal-${day.replaceAll('-', '')}-0${serial}
title: 测试市文件之${serial}
publishedAt: '${day} 09:30'
source:
  name: 测试市人民政府
  kind: 自编信息
provider: 测试市人民政府
publisher: 测试市人民政府
editor: 乙
tags: [测试]
indexNumber: CS0000001/2025-0009${serial}
issuer: 测试市人民政府
issuedOn: '${day}'
docKind: 政府文件
theme: 综合政务
catalogueNode: 规范性文件
${more}
---

正文。
`,
  );

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#6a8caf' } })
    .png()
    .toBuffer();
const MP3 = Buffer.from([0xff, 0xfb, 0x90, 0x44, 0, 0, 0, 0]);
const MP4 = Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom', 'latin1');
const AUDIO = 'content/portal/explain/2025-03-05-measures.mp3';
const FILM = 'content/portal/explain/2025-03-05-measures.mp4';
const CAPTIONS = 'content/portal/explain/2025-03-05-measures.vtt';
const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\n办法共一章。\n';

export const documentCases: readonly RuleCase[] = [
  {
    rule: 'validity-dates',
    title: 'a normative document without dates',
    changes: [inPolicy(`${VALIDITY}\n`, '')],
    expect: ['17:10'],
    says: ['施行日期和有效期至', 'validity.expiresOn'],
  },
  {
    rule: 'validity-dates',
    title: 'a normative document without end',
    changes: [inPolicy(", expiresOn: '2030-02-28'", '')],
    expect: ['17:10'],
    says: ['validity.expiresOn'],
  },
  {
    rule: 'validity-dates',
    title: 'nothing wrong with a letter without dates',
    changes: [inPolicy(`${VALIDITY}\n`, ''), inPolicy('docKind: 规范性文件', 'docKind: 政府文件')],
    expect: [],
  },
  {
    rule: 'document-expiring',
    title: 'a document that ends in a month',
    changes: [inPolicy('2030-02-28', '2025-07-01')],
    expect: ['20:51'],
    says: ['2025-07-01', '30 天'],
  },
  {
    rule: 'document-expiring',
    title: 'a document on the last day it is told, 90 days ahead',
    changes: [inPolicy('2030-02-28', '2025-08-30')],
    expect: ['20:51'],
    says: ['90 天'],
  },
  {
    rule: 'document-expiring',
    title: 'nothing to tell yet of a document that ends in 91 days',
    changes: [inPolicy('2030-02-28', '2025-08-31')],
    expect: [],
  },
  {
    rule: 'document-expiring',
    title: 'nothing to tell any more of one that has ended',
    changes: [inPolicy('2030-02-28', '2025-05-31')],
    expect: [],
  },
  {
    rule: 'document-circle',
    title: 'two documents that repeal each other, at the one that is the wrong way round',
    changes: [
      inPolicy("expiresOn: '2030-02-28'", "expiresOn: '2030-02-28', repeals: [portal-20250310-02]"),
      documentOf(2, '2025-03-10', 'validity: { repeals: [portal-20250301-01] }'),
    ],
    expect: ['20:75'],
    says: ['废止', '测试市文件之2'],
  },
  {
    rule: 'document-circle',
    title: 'a circle of three',
    changes: [
      documentOf(2, '2025-03-10', 'validity: { amends: [portal-20250312-03] }'),
      documentOf(3, '2025-03-12', 'validity: { repeals: [portal-20250314-04] }'),
      documentOf(4, '2025-03-14', 'replaces: [portal-20250310-02]'),
    ],
    expect: ['18:22', 'metadata/document-circle content/portal/files/2025-03-12-more.md:18:23'],
  },
  {
    rule: 'document-circle',
    title: 'nothing wrong with a chain of changes',
    changes: [
      documentOf(2, '2025-03-10', 'validity: { amends: [portal-20250301-01] }'),
      documentOf(3, '2025-03-12', 'validity: { repeals: [portal-20250301-01, portal-20250310-02] }'),
    ],
    expect: [],
  },
];

export const interpretationCases: readonly RuleCase[] = [
  {
    rule: 'interpretation-overdue',
    title: 'an important document without interpretation',
    changes: [documentOf(2, '2025-03-10', 'important: true')],
    expect: ['18:12'],
    says: ['测试市文件之2', '2025-03-13', 'exceptions.yaml'],
  },
  {
    rule: 'interpretation-missing',
    title: 'nothing wrong with an ordinary document without interpretation',
    changes: [documentOf(2, '2025-03-10', 'important: false')],
    expect: [],
  },
  {
    rule: 'interpretation-missing',
    title: 'an important document of today without interpretation, where both are to appear together',
    changes: [
      documentOf(2, '2025-06-01', 'important: true'),
      inPortal('rulePacks: [national]', 'rulePacks: [national, lianyungang]'),
    ],
    expect: ['18:12'],
    says: ['2025-06-01'],
  },
  {
    rule: 'interpretation-due',
    title: 'an important document of yesterday without interpretation',
    changes: [documentOf(2, '2025-05-31', 'important: true')],
    expect: ['18:12'],
    says: ['2025-06-03'],
  },
  {
    rule: 'interpretation-late',
    title: 'an interpretation later than three days',
    changes: [inPolicy('editor: 乙', 'editor: 乙\nimportant: true')],
    expect: ['metadata/interpretation-late content/portal/explain/2025-03-05-measures.mdx:4:14'],
    says: ['2025-03-04', '2025-03-05 09:30'],
  },
  {
    rule: 'interpretation-late',
    title: 'nothing wrong with an interpretation on the third day',
    changes: [
      documentOf(2, '2025-03-02', 'important: true'),
      inInterpretation('[portal-20250301-01]', '[portal-20250301-01, portal-20250302-02]'),
    ],
    expect: [],
  },
  {
    rule: 'interpreter',
    title: 'an interpretation by a stranger',
    changes: [inInterpretation('by: 测试市水务局', 'by: 某报社')],
    expect: ['13:5'],
    says: ['市水务局'],
  },
  {
    rule: 'interpreter',
    title: 'nothing wrong with commentary of the press',
    changes: [
      inInterpretation('by: 测试市水务局', 'by: 某报社'),
      form('form: 评论'),
      inInterpretation(
        'kind: 自编信息',
        'kind: 网上采集\n  url: https://daily.example.com/1.html\n  originalTitle: 防汛新规三问',
      ),
    ],
    expect: [],
  },
  {
    rule: 'press-source',
    title: 'commentary without its original',
    changes: [form('form: 媒体文章')],
    expect: ['14:7'],
    says: ['source.url'],
  },
  {
    rule: 'text-alternative',
    title: 'a diagram without words',
    changes: [form('form: 图解\ncover: { file: 2025-03-05-diagram.png, alt: 流程图 }')],
    prepare: async (fleet) => fleet.write('content/portal/explain/2025-03-05-diagram.png', await picture()),
    expect: ['14:7'],
    says: ['图解'],
  },
  {
    rule: 'diagram-picture',
    title: 'a diagram without picture',
    changes: [form('form: 图解\ntextAlternative: 办法共一章。')],
    expect: ['14:7'],
    says: ['cover'],
  },
  {
    rule: 'diagram-picture',
    title: 'nothing wrong with a diagram in words too',
    changes: [form('form: 图解\ntextAlternative: 办法共一章。\ncover: { file: 2025-03-05-diagram.png, alt: 流程图 }')],
    prepare: async (fleet) => fleet.write('content/portal/explain/2025-03-05-diagram.png', await picture()),
    expect: [],
  },
  {
    rule: 'interview-guests',
    title: 'an interview with nobody',
    changes: [form('form: 专访')],
    expect: ['14:7'],
    says: ['guests'],
  },
  {
    rule: 'interview-guests',
    title: 'nothing wrong with an interview with somebody',
    changes: [form('form: 专访\nguests:\n  - { name: 陈立, post: 测试市水务局科长 }')],
    expect: [],
  },
  {
    rule: 'field-missing',
    title: 'a guest without post',
    changes: [form('form: 专访\nguests:\n  - { name: 陈立 }')],
    expect: ['16:5'],
    says: ['单位和职务'],
  },
  {
    rule: 'media-missing',
    title: 'a recording that is not there',
    changes: [form('form: 音频\ntextAlternative: 办法共一章。')],
    expect: ['14:7'],
  },
  {
    rule: 'media-missing',
    title: 'nothing wrong with a recording in words too',
    changes: [
      form('form: 音频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp3 }'),
      write(AUDIO, MP3),
    ],
    expect: [],
  },
  {
    rule: 'media-format',
    title: 'a film where sound is announced',
    changes: [
      form('form: 音频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4, silent: true }'),
      write(FILM, MP4),
    ],
    expect: ['16:16'],
    says: ['mp3、m4a'],
  },
  {
    rule: 'media-format',
    title: 'captions as plain text',
    changes: [
      form(
        'form: 视频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4, captions: 2025-03-05-measures.txt }',
      ),
      write(FILM, MP4),
      write('content/portal/explain/2025-03-05-measures.txt', '办法共一章。'),
    ],
    expect: ['16:51'],
    says: ['vtt'],
  },
  {
    rule: 'captions-missing',
    title: 'a film with sound and without captions',
    changes: [
      form('form: 视频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4 }'),
      write(FILM, MP4),
    ],
    expect: ['16:16'],
  },
  {
    rule: 'captions-missing',
    title: 'nothing wrong with a film with captions',
    changes: [
      form(
        'form: 视频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4, captions: 2025-03-05-measures.vtt }',
      ),
      write(FILM, MP4),
      write(CAPTIONS, VTT),
    ],
    expect: [],
  },
  {
    rule: 'file-missing',
    title: 'a recording that was not put beside the entry',
    changes: [form('form: 音频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp3 }')],
    expect: ['16:16'],
  },
  {
    rule: 'file-content',
    title: 'captions without times',
    changes: [
      write(CAPTIONS, '办法共一章。'),
      form(
        'form: 视频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4, captions: 2025-03-05-measures.vtt }',
      ),
      write(FILM, MP4),
    ],
    expect: ['1:1'],
  },
  {
    rule: 'section-missing',
    title: 'a text that does not say what it is for',
    changes: [inInterpretation('## 目标任务', '## 汛前汛后')],
    expect: ['14:7'],
    says: ['目标任务'],
  },
  {
    rule: 'section-missing',
    title: 'nothing wrong with another heading that is named',
    changes: [inInterpretation('## 目标任务', '## 汛前汛后'), form('form: 文字解读\nsections: { goals: 汛前汛后 }')],
    expect: [],
  },
  {
    rule: 'section-heading',
    title: 'a heading the text does not have',
    changes: [inInterpretation('## 目标任务', '## 汛前汛后'), form('form: 文字解读\nsections: { goals: 汛前 }')],
    expect: ['15:20'],
    says: ['汛前'],
  },
];
