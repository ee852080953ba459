/** Classes of data (数据分类), `sites/<id>/governance/data-classes.yaml` (R-GO-7.1.3, R-LYG-11.5). */
import { z } from 'astro/zod';
import { choice, field, line } from '../atoms.ts';

export const DATA_CLASSES = { public: '公开', internal: '内部', sensitive: '敏感', personal: '个人信息' } as const;

const dataClass = z.strictObject({
  data: field(line(60), { label: '数据', example: '群众来信的姓名和联系方式', recordOnly: '写明是哪一种数据。' }),
  class: field(choice(DATA_CLASSES), { label: '类别', example: '个人信息', clauses: ['R-GO-7.1.3', 'R-LYG-11.5'] }),
  storedAt: field(line(100), { label: '存放位置', example: '互动平台数据库', recordOnly: '写明由哪个系统保管。' }),
  inRepository: field(z.boolean(), {
    label: '是否在仓库中',
    help: '敏感数据和个人信息不能放在仓库中。',
    example: 'false',
    clauses: ['R-GO-7.1.3'],
  }),
});

export const dataClassesSchema = z.strictObject({
  dataClasses: field(z.array(dataClass).min(1), { label: '数据分类' }),
});
