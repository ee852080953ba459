/**
 * Items of the service platform (事项清单): what `services.itemsFeed` lists for the site, `lantai items` writes it to
 * `sites/<id>/governance/service-items.yaml`; the guides of the site are compared with it (R-DL-15.3).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const item = z.strictObject({
  code: field(line(40), { label: '事项编码', help: '与办事指南的 itemCode 相同。', example: 'SL-SW-0001' }),
  name: field(line(80), { label: '事项名称', example: '取水许可' }),
  version: field(line(20).optional(), {
    label: '版本',
    help: '与办事指南的 version 比较；平台没有版本的不写。',
    example: '2026年第1版',
  }),
});

export const serviceItemsSchema = z.strictObject({
  fetchedOn: field(calendarDate(), {
    occurred: true,
    label: '取得日期',
    example: '2026-11-20',
    clauses: ['R-DL-15.3'],
  }),
  items: field(z.array(item), { label: '事项', clauses: ['R-DL-15.3'] }),
});
