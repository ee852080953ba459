/** Content of the annual work report of a site (网站年度工作报表, R-GO-8.2.5, R-YZ-19.7, R-LYG-13.5). */
import { z } from 'astro/zod';
import { field, line, text } from '../atoms.ts';

const count = (label: string, example: string, help?: string) =>
  field(z.int().min(0), { label, example, ...(help === undefined ? {} : { help }) });

export const workSchema = z.strictObject({
  published: count('信息发布总数', '3162'),
  perColumn: field(
    z
      .array(
        z.strictObject({
          column: field(line(40), { label: '栏目', example: '政务动态' }),
          count: count('条数', '1978'),
        }),
      )
      .min(1),
    { label: '各栏目发布数', help: '各栏目的条数相加不超过发布总数。' },
  ),
  visits: count('用户总访问量', '5260000', '取自访问统计。'),
  serviceItems: count('服务事项数', '186'),
  acceptedCases: count('受理量', '41200', '取自政务服务平台。'),
  messages: field(
    z.strictObject({
      received: count('收到留言', '864'),
      answered: count('办结留言', '851', '不多于收到的。'),
      public: count('公开答复', '512', '不多于办结的。'),
    }),
    { label: '留言办理' },
  ),
  platform: field(text(1000), { label: '平台建设', example: '完成政府信息公开栏目改版。' }),
  specials: field(z.array(line(60)).default([]), {
    label: '专题专栏',
    help: '当年开设的专题。',
    example: '[防汛抗旱]',
  }),
  newMedia: field(
    z
      .array(
        z.strictObject({
          platform: field(line(20), { label: '平台', example: '政务微信' }),
          account: field(line(40), { label: '账号', example: '示例发布' }),
          published: count('发布条数', '730'),
          followers: count('关注人数', '128000'),
        }),
      )
      .default([]),
    { label: '新媒体传播' },
  ),
  innovation: field(text(1000), { label: '创新发展', example: '推出办事指南一页打印。' }),
  safeguards: field(text(1000), { label: '机制保障', example: '修订信息发布审核制度，开展培训两次。' }),
});
export type ReportedWork = z.infer<typeof workSchema>;
