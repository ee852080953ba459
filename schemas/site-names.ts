/** Other names of the organisation of a site: domains are formed from them, and other names are justified by them. */
import { z } from 'astro/zod';
import { field, line } from './atoms.ts';

export const siteNames = z.strictObject({
  short: field(line(20).optional(), {
    label: '规范简称',
    help: '机构或者行政区域的规范简称，每个字按原来的顺序出自全称；域名可以用它的拼音。',
    example: '水务局',
    clauses: ['R-GO-3.1.4b', 'R-JM-12.2', 'R-DL-29.2'],
  }),
  english: field(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z' -]{0,79}$/)
      .optional(),
    {
      label: '英文名称',
      help: '域名用英文的填写；域名可以写全部单词、开头几个单词或者各词的首字母。',
      example: 'Water Affairs Bureau',
      clauses: ['R-GO-3.1.4b'],
    },
  ),
  reading: field(
    z
      .string()
      .regex(/^[a-z]+(?: [a-z]+)*$/)
      .optional(),
    {
      label: '读音',
      help: '名称中有多音字、自动注音不对时填写：域名所用的名称逐字的拼音，用空格隔开，ü 写作 v。',
      example: 'shui wu ju',
      clauses: ['R-GO-3.1.4b', 'R-JM-12.2'],
    },
  ),
  relation: field(line(200).optional(), {
    label: '名称与职能的关系',
    help: '网站名称、中文域名不是机构名称的，写明它与本单位职能的关系和批准文号。',
    example: '“政务之窗”是本市统一的政务公开品牌，示政办函〔2025〕1号批准使用',
    clauses: ['R-DL-28.1', 'R-JM-12.4a'],
  }),
});
