/** How a site accepts requests for information, and additions to the disclosure catalogue of its kind. */
import { z } from 'astro/zod';
import { field, line, mailAddress, slug, webUrl } from './atoms.ts';

const office = z.strictObject({
  name: field(line(60), { label: '受理机构', example: '示例市人民政府办公室政务公开科' }),
  phone: field(line(40), { label: '咨询电话', example: '0000-8000010' }),
  email: field(mailAddress().optional(), { label: '电子邮箱', example: 'gk@example.gov.cn' }),
  address: field(line(100), { label: '当面和邮寄申请地址', example: '示例市中心区人民路1号' }),
  postcode: field(
    z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    { label: '邮政编码', example: "'000000'" },
  ),
  hours: field(line(80), { label: '办公时间', example: '工作日 9:00—12:00，14:00—17:30' }),
});

const keyArea = z.strictObject({
  id: field(slug(), { label: '领域编号', help: '也是网址的一段。', example: 'water-supply' }),
  name: field(line(20), { label: '领域名称', example: '供水保障' }),
});

const notApplicable = z.strictObject({
  node: field(line(60), { label: '类目', example: '行政事业性收费' }),
  reason: field(line(100), { label: '没有的原因', help: '会显示在目录里。', example: '本单位没有收费项目' }),
});

export const siteDisclosure = z.strictObject({
  applyEndpoint: field(webUrl().optional(), {
    label: '在线申请地址',
    help: '依申请公开系统的网址；没有的，网页上显示邮箱、电话和地址。',
    example: 'https://ysq.example.gov.cn/',
    clauses: ['R-JM-22.2'],
  }),
  guide: field(slug().optional(), {
    label: '信息公开指南',
    help: '指南的信息标识；不写则取目录里最新的指南。',
    example: 'www-20260310-51',
    clauses: ['R-DL-15.2.2'],
  }),
  office: field(office.optional(), {
    label: '受理机构',
    help: '受理公开申请的机构；不写则用本站的主办单位和联系方式。',
    clauses: ['R-JM-22.2'],
  }),
  catalogueMode: field(z.enum(['section', 'embedded']).default('section'), {
    label: '目录设置方式',
    help: 'section 为独立的目录，embedded 为由各栏目承担。',
    clauses: ['R-DL-15.2'],
  }),
  keyAreas: field(z.array(keyArea).default([]), {
    label: '重点领域',
    help: '本单位负责公开的重点领域；门户已有的领域不用再写。',
    clauses: ['R-DL-15.2.6'],
  }),
  notApplicable: field(z.array(notApplicable).default([]), {
    label: '本单位没有的类目',
    help: '写明原因，目录里照实显示，不再提示为空。',
    clauses: ['R-DL-15.2.5', 'R-JM-22.1'],
  }),
});
