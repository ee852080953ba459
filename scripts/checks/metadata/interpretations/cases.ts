import sharp from 'sharp';
import { inInterpretation, kept, type RuleCase } from '../../testing/rule-case.ts';
import { CAPTIONS, FILM, form, MP4, write } from '../fixture-edits.ts';

const pictureBytes = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#6a8caf' } })
    .png()
    .toBuffer();

const MP3 = Buffer.from([0xff, 0xfb, 0x90, 0x44, 0, 0, 0, 0]);

const AUDIO = 'content/portal/explain/2025-03-05-measures.mp3';

const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\n办法共一章。\n';

export const cases: readonly RuleCase[] = [
  {
    rule: 'interpreter',
    title: 'an interpretation by a stranger',
    changes: [inInterpretation('by: 测试市水务局', 'by: 某报社')],
    expect: ['13:5'],
    says: ['市水务局'],
  },
  {
    rule: 'interpreter',
    title: 'an interpretation by the last characters of an institution',
    changes: [inInterpretation('by: 测试市水务局', 'by: 局')],
    expect: ['13:5'],
  },
  kept(
    'interpreter',
    'an institution without the name of its place',
    inInterpretation('by: 测试市水务局', 'by: 市水务局'),
  ),
  {
    rule: 'interpreter',
    title: 'nothing wrong with commentary of the press',
    changes: [
      inInterpretation('by: 测试市水务局', 'by: 某报社'),
      form('form: 评论'),
      inInterpretation(
        'kind: 自编信息',
        'kind: 网上采集\n  url: https://daily.test.gov.cn/1.html\n  originalTitle: 防汛新规三问',
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
    prepare: async (fleet) => fleet.write('content/portal/explain/2025-03-05-diagram.png', await pictureBytes()),
    expect: ['14:7'],
    says: ['图解'],
  },
  kept(
    'text-alternative',
    'a recording with the same in words',
    form('form: 音频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp3 }'),
    write(AUDIO, MP3),
  ),
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
    prepare: async (fleet) => fleet.write('content/portal/explain/2025-03-05-diagram.png', await pictureBytes()),
    expect: [],
  },
  {
    rule: 'interview-guests',
    title: 'an interview without guests',
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
    title: 'a video in an audio interpretation',
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
  kept(
    'media-format',
    'sound where sound is announced',
    form('form: 音频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp3 }'),
    write(AUDIO, MP3),
  ),
  {
    rule: 'captions-missing',
    title: 'a video with sound and without captions',
    changes: [
      form('form: 视频\ntextAlternative: 办法共一章。\nmedia: { file: 2025-03-05-measures.mp4 }'),
      write(FILM, MP4),
    ],
    expect: ['16:16'],
  },
  {
    rule: 'captions-missing',
    title: 'nothing wrong with a video with captions',
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
    rule: 'section-missing',
    title: 'a text without its purpose',
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
