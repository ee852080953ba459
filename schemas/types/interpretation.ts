/** 政策解读: explains documents of the library; the relation is declared here only (R-GO-4.2.3a). */
import { z } from 'astro/zod';
import { choice, field, line, slug, text } from '../atoms.ts';
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
      help: '应是发文、牵头或起草单位。',
      example: '市水务局',
      clauses: ['R-GO-4.2.1a'],
    }),
    form: field(choice(INTERPRETATION_FORMS), { label: '解读形式', example: '文字解读', clauses: ['R-GO-4.2.2'] }),
    textAlternative: field(text(5000).optional(), {
      label: '文字说明',
      help: '图解、音频、视频、动漫必填。',
      clauses: ['R-GO-6.1c'],
    }),
  }),
  starter: { form: '文字解读' },
});
