/**
 * Who is responsible for what is published (责任分工), `sites/<id>/governance/responsibilities.yaml`: a leader, an
 * office, a responsible person and staff for columns, the disclosure catalogue and new-media accounts (R-DL-5).
 */
import { z } from 'astro/zod';
import { field, line } from '../atoms.ts';

const responsibility = z.strictObject({
  leader: field(line(20), { label: '分管领导', example: '陈立新', clauses: ['R-DL-5'] }),
  office: field(line(60), {
    label: '承办机构',
    example: '市政府办公室政务公开科',
    clauses: ['R-DL-5'],
    recordOnly: '承办机构的名称由单位确定。',
  }),
  responsible: field(line(20), { label: '责任人', example: '林晓', clauses: ['R-DL-5'] }),
  staff: field(z.array(line(20)).min(1), { label: '工作人员', example: '[周宁]', clauses: ['R-DL-5'] }),
  columns: field(z.array(line(100)).default([]), {
    label: '栏目',
    help: '栏目路径，管到它的下级栏目。',
    example: '[xwzx, tzgg]',
  }),
  catalogue: field(z.boolean().default(false), { label: '信息公开目录', help: '负责目录的写 true。', example: 'true' }),
  newMedia: field(z.array(line(40)).default([]), { label: '政务新媒体账号', example: '[示例市发布]' }),
});

export const responsibilitiesSchema = z.strictObject({
  responsibilities: field(z.array(responsibility), { label: '责任分工' }),
});
