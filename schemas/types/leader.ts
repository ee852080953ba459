/** 负责人信息: post and responsibilities of a leader (requirements 3.4 Leader profile). The body is the introduction. */
import { z } from 'astro/zod';
import { field, line, siblingFile, slug, text, webUrl } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

const stationSchema = z.strictObject({
  period: field(line(40), { label: '时间', help: '任职起止，写到月。', example: '2016.03—2020.11' }),
  position: field(line(200), { label: '学习或任职', example: '市水务局规划建设科科长' }),
});

export const leader = defineType({
  name: 'leader',
  label: '负责人信息',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    name: field(line(20), { label: '姓名', example: '王若琳', clauses: ['R-GO-4.1.3'] }),
    post: field(line(80), { label: '职务', example: '副市长', clauses: ['R-GO-4.1.3', 'R-JM-25.1'] }),
    photo: field(
      z
        .strictObject({
          file: field(siblingFile(), { label: '照片文件', example: 'wang-ruolin.jpg' }),
          alt: field(line(120), {
            label: '照片说明',
            help: '告诉看不见图片的人照片上是谁。',
            example: '王若琳的证件照',
          }),
        })
        .optional(),
      { label: '照片', help: '竖幅，宽高比 4:5，与正文放在同一文件夹。', clauses: ['R-GO-4.1.3', 'R-GO-6.1c'] },
    ),
    cv: field(z.array(stationSchema).default([]), {
      label: '简历',
      help: '一行一段经历，由早到晚；个人基本情况写在正文里。',
      example: '[{ period: 2016.03—2020.11, position: 市水务局规划建设科科长 }]',
      clauses: ['R-GO-4.1.3'],
    }),
    duties: field(z.array(line(200)).default([]), {
      label: '主管或分管工作',
      help: '一行一项。',
      example: '[水务, 农业农村]',
      clauses: ['R-GO-4.1.3'],
    }),
    speeches: field(z.array(slug()).default([]), {
      label: '重要讲话文稿',
      help: '写讲话所在条目的信息标识；讲话的网页会显示讲话人。',
      example: '[www-20260310-01]',
      clauses: ['R-GO-4.1.3'],
    }),
    order: field(z.int().min(0), {
      label: '排序',
      help: '同一栏目里，数字小的在前。',
      example: '10',
      clauses: ['R-GO-4.1.2'],
    }),
    mailbox: field(
      z
        .strictObject({
          accepts: field(text(200), {
            label: '受理范围',
            help: '说明这个信箱收什么来信。',
            example: '对水务工作的意见和建议。',
          }),
          url: field(webUrl().optional(), {
            label: '信箱网址',
            help: '不写则用站点记录里的领导信箱；站点也没有的，网页显示电话、邮箱和地址。',
            example: 'https://www.example.gov.cn/mailbox',
          }),
        })
        .optional(),
      { label: '领导信箱', clauses: ['R-JM-32.1'] },
    ),
  }),
  roles: {
    order: ({ order }) => order,
    files: ({ photo }) =>
      photo ? [{ path: ['photo', 'file'], name: photo.file, use: 'portrait', alt: photo.alt }] : [],
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { name: '{title}', order: 100 },
});
