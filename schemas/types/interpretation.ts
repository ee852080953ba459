/** 政策解读: explains documents of the library; the relation is declared here only (R-GO-4.2.3a). */
import { z } from 'astro/zod';
import { choice, field, line, siblingFile, slug, text } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const INTERPRETATION_FORMS = {
  text: '文字解读',
  diagram: '图解',
  audio: '音频',
  video: '视频',
  animation: '动漫',
  interview: '专访',
  comment: '评论',
  media: '媒体文章',
} as const;
export type InterpretationForm = keyof typeof INTERPRETATION_FORMS;

/** Parts that an interpretation must cover (R-GO-4.2.1b). */
export const INTERPRETATION_PARTS = {
  background: '背景依据',
  goals: '目标任务',
  content: '主要内容',
  problems: '解决的问题',
} as const;
export type InterpretationPart = keyof typeof INTERPRETATION_PARTS;

const part = (label: string, example: string) => field(line(80).optional(), { label: `${label}所在的小标题`, example });

const media = z.strictObject({
  file: field(siblingFile(), {
    label: '音视频文件',
    help: '音频用 mp3 或 m4a，视频和动漫用 mp4 或 webm，与正文放在同一文件夹。',
    example: '2025-03-05-measures.mp4',
  }),
  captions: field(siblingFile().optional(), {
    label: '字幕文件',
    help: '有声音的视频和动漫必填，WebVTT 格式（vtt）。',
    example: '2025-03-05-measures.vtt',
    clauses: ['R-GO-6.1c'],
  }),
  silent: field(z.boolean().default(false), { label: '没有声音', help: '没有声音的动漫不用字幕。', example: 'true' }),
  duration: field(
    z
      .string()
      .regex(/^(?:\d{1,2}:)?\d{1,2}:[0-5]\d$/)
      .optional(),
    { label: '时长', help: '分:秒，或者 时:分:秒。', example: "'03:25'" },
  ),
});

export const interpretation = defineType({
  name: 'interpretation',
  label: '政策解读',
  dated: true,
  schema: z.strictObject({
    ...commonFields,
    interprets: field(z.array(slug()).min(1), {
      label: '解读的文件',
      help: '写政策文件的信息标识；两边的链接都由此产生。',
      example: '[www-20250301-01]',
      clauses: ['R-GO-4.2.3a'],
    }),
    by: field(line(60), {
      label: '解读单位',
      help: '应是发文、牵头或起草单位；评论和媒体文章写媒体名称。',
      example: '市水务局',
      clauses: ['R-GO-4.2.1a'],
    }),
    form: field(choice(INTERPRETATION_FORMS), { label: '解读形式', example: '文字解读', clauses: ['R-GO-4.2.2'] }),
    sections: field(
      z
        .strictObject({
          background: part(INTERPRETATION_PARTS.background, '为什么修订'),
          goals: part(INTERPRETATION_PARTS.goals, '到2030年做到什么'),
          content: part(INTERPRETATION_PARTS.content, '有哪些变化'),
          problems: part(INTERPRETATION_PARTS.problems, '以前的难处怎样解决'),
        })
        .optional(),
      {
        label: '内容要点',
        help: '文字解读要讲清这四个方面。小标题里有“背景”“目标”“内容”“解决……问题”等字样的不用写；用了别的小标题的，在这里写明是哪一个。',
        clauses: ['R-GO-4.2.1b'],
      },
    ),
    media: field(media.optional(), { label: '音视频', help: '音频、视频、动漫必填。', clauses: ['R-GO-4.2.2'] }),
    guests: field(
      z
        .array(
          z.strictObject({
            name: field(line(20), { label: '姓名', example: '陈立' }),
            post: field(line(80), { label: '单位和职务', example: '市水务局水资源科科长' }),
          }),
        )
        .default([]),
      { label: '受访人', help: '专访必填；正文写访谈实录。', clauses: ['R-GO-4.2.2'] },
    ),
    textAlternative: field(text(5000).optional(), {
      label: '文字说明',
      help: '图解、音频、视频、动漫必填；音视频写全部解说词。',
      clauses: ['R-GO-6.1c'],
    }),
  }),
  roles: {
    order: null,
    files: ({ media }) =>
      (['file', 'captions'] as const).flatMap((key) => {
        const name = media?.[key];
        return name === undefined ? [] : [{ path: ['media', key], name, use: 'download' }];
      }),
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { form: '文字解读' },
  promptFor: ['interprets', 'form'],
});
